import type { ArticleDate, Dateline } from '../article/article.ts';
import { Span } from '../text/lines.ts';
import type { Report, Rule } from './rule.ts';

const article = (date: string) =>
  ['社区卫生服务中心延长开放时间', '来源：新华社', date, '', '社区卫生服务中心从下周起开设夜间门诊。'].join('\n');

/** `date-invalid`: see its metadata. */
export const dateInvalid: Rule = {
  metadata: {
    name: 'date-invalid',
    element: 'metadata',
    severity: 'error',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'The date does not exist, or is another day of the week',
      'zh-cn': '日期或时间不存在，或与所注星期不符',
    },
    why: {
      en: 'There is no 30 February and no 25:61. A date that does not exist, or a weekday that is not that day’s, shows that a digit is wrong; archives then file the article under the wrong day or refuse it.',
      'zh-cn':
        '二月没有三十日，一天没有二十五时。日期不存在，或与星期对不上，说明有数字写错；稿件入库时会归错日期，甚至无法入库。',
    },
    wrong: [{ text: article('‹2020-02-30 15:03›') }, { text: article('2020年7月10日‹星期四›') }],
    right: [{ text: article('2020-02-29 15:03') }, { text: article('2020年7月10日 星期五') }],
  },
  article({ date, dateline }, _context, report) {
    if (date) checkDate(date, report);
    if (dateline && !isDay(dateline)) reportDay(dateline.span, report);
  },
};

/** 24:00 is the end of a day. */
const endOfDay = /24[:：时]0?0/;

function checkDate(date: ArticleDate, report: Report): void {
  if (date.iso === null) {
    if (!endOfDay.test(date.span.text)) reportDay(date.span, report);
    return;
  }
  const weekday = findWeekday(date);
  const actual = weekdays.charAt(new Date(`${date.iso.slice(0, 10)}T00:00Z`).getUTCDay());
  if (weekday === null || weekday.text.endsWith(actual) || (actual === '日' && weekday.text.endsWith('天'))) return;
  report({
    span: weekday,
    message: {
      en: '“{0}” is not “{1}” but “星期{2}”: one of the two is wrong. Correct it.',
      'zh-cn': '{0}是星期{2}，不是“{1}”，两者必有一误。请核对。',
    },
    arguments: [date.span.text, weekday.text, actual],
    fix: null,
    related: [{ span: date.span, message: { en: 'The date', 'zh-cn': '日期' }, arguments: [] }],
  });
}

const weekdays = '日一二三四五六';
const weekdayAfter = /^[\s（(]{0,3}((?:星期|周|礼拜)[一二三四五六日天])/;

/** The day of the week that stands right after a date, or null. */
function findWeekday({ span: { line, end } }: ArticleDate): Span | null {
  const found = weekdayAfter.exec(line.text.slice(end, end + 8));
  if (found?.[1] === undefined) return null;
  const start = end + found[0].length - found[1].length;
  return new Span(line, start, start + found[1].length);
}

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay({ month, day }: Dateline): boolean {
  if (day === null) return true;
  return day >= 1 && day <= (month === null ? 31 : (longestMonths[month - 1] ?? 0));
}

function reportDay(span: Span, report: Report): void {
  report({
    span,
    message: {
      en: '“{0}” does not exist, so the article cannot be filed by its date. Correct the date.',
      'zh-cn': '“{0}”不是有效的日期或时间，稿件将无法按日期归档。请更正。',
    },
    arguments: [span.text],
    fix: null,
    related: [],
  });
}
