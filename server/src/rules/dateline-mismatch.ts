import type { Dateline } from '../article/article.ts';
import { Span } from '../text/lines.ts';
import { daysSinceEpoch } from './daysSinceEpoch.ts';
import type { Rule } from './rule.ts';
import { type NumberOption, numberOption } from './ruleOptions.ts';

const article = (dateline: string) =>
  [
    '社区卫生服务中心延长开放时间',
    '来源：新华社',
    '2020-07-10 15:03',
    '',
    `　　${dateline}社区卫生服务中心从下周起开设夜间门诊。`,
  ].join('\n');

const longestDelay: NumberOption = {
  kind: 'number',
  usual: 7,
  least: 0,
  description: {
    en: 'The largest number of days from dateline to publication.',
    'zh-cn': '发布日期最多可以比电头日期晚几天。',
  },
};

/** `dateline-mismatch`: see its metadata. */
export const datelineMismatch: Rule = {
  metadata: {
    name: 'dateline-mismatch',
    element: 'metadata',
    severity: 'information',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'The day of the dateline is after the publication date, or more than a week before it',
      'zh-cn': '电头日期晚于发布日期，或早于发布日期一周以上',
    },
    why: {
      en: 'A report is published on the day of its dateline or soon after. If the two are far apart, one of them is wrong, or an old report is about to pass for a new one.',
      'zh-cn': '稿件通常在电头所记日期当天或稍后发布。两个日期相差过大，往往是其中一个有误，或旧稿被当成了新稿。',
    },
    wrong: [
      { text: article('新华社北京‹7月12日›电（记者 李明）') },
      { text: article('新华社北京‹5月10日›电（记者 李明）') },
    ],
    right: [{ text: article('新华社北京7月9日电（记者 李明）') }],
    options: { days: longestDelay },
  },
  article({ date, dateline }, { options }, report) {
    if (date?.iso == null || dateline === null) return;
    const days = daysBefore(dateline, date.iso);
    if (days === null || (days >= 0 && days <= numberOption(options['dateline-mismatch'], 'days', longestDelay)))
      return;
    report({
      span: dayIn(dateline.span),
      message:
        days < 0
          ? {
              en: 'The dateline’s day comes after the publication date “{0}”. Check both.',
              'zh-cn': '电头日期晚于发布日期“{0}”。请核对两处日期。',
            }
          : {
              en: 'The dateline’s day is {1} days before the publication date “{0}”. Check both.',
              'zh-cn': '电头日期比发布日期“{0}”早 {1} 天。请核对两处日期。',
            },
      arguments: [date.span.text, String(days)],
      fix: null,
      related: [{ span: date.span, message: { en: 'The publication date', 'zh-cn': '发布日期' }, arguments: [] }],
    });
  },
};

/** The day in a dateline as it is written, or all of the dateline. */
function dayIn(dateline: Span): Span {
  const { line, start, text } = dateline;
  const day = /(?:[\d〇一二三四五六七八九十]{1,3}月)?[\d一二三四五六七八九十]{1,3}日/.exec(text);
  return day ? new Span(line, start + day.index, start + day.index + day[0].length) : dateline;
}

/**
 * Days from the dateline to the publication. A dateline has no year, and perhaps no month: those that bring it nearest
 * to the publication are taken.
 */
function daysBefore({ month, day }: Dateline, iso: string): number | null {
  if (day === null) return null;
  const year = Number(iso.slice(0, 4));
  const published = Number(iso.slice(5, 7));
  const months = month === null ? [published - 1, published] : [month - 12, month, month + 12];
  const distances = months.map(
    (value) => daysSinceEpoch(iso) - daysSinceEpoch(new Date(Date.UTC(year, value - 1, day)).toISOString()),
  );
  return distances.reduce((nearest, days) => (Math.abs(days) < Math.abs(nearest) ? days : nearest));
}
