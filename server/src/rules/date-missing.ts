import { findDate } from '../article/metadata/dates.ts';
import { articleWith } from './examples.ts';
import { metadataPlace } from './metadataPlace.ts';
import type { Rule } from './rule.ts';
import { mayTellDay } from './unreadMetadata.ts';

/** `date-missing`: see its metadata. */
export const dateMissing: Rule = {
  metadata: {
    name: 'date-missing',
    element: 'metadata',
    severity: 'warning',
    fix: null,
    since: '0.1.0',
    summary: { en: 'The article has no date line', 'zh-cn': '稿件没有注明发布日期' },
    why: {
      en: 'Words such as 昨日 and 本月 mean nothing without the day of publication, and an archive cannot put the article in order. The day in a dateline is enough only if its year stands there as well. Where some other line at the top or the end may tell the day, nothing is said.',
      'zh-cn':
        '不知道发布日期，“昨日”“本月”之类的说法便无从理解，存档时也无法排序。电头中的日期写明年份的，视为已注明日期；没有年份的，不能代替。稿首或稿尾其他文字可能写有完整日期的，不作提示。',
    },
    wrong: [{ text: '‹社区卫生服务中心延长开放时间›\n来源：新华社\n\n夜间门诊下周一开始，居民可以提前预约。\n' }],
    right: [
      { text: articleWith('夜间门诊下周一开始，居民可以提前预约。') },
      {
        text: '社区卫生服务中心延长开放时间\n来源：新华社\n\n2020年7月10日（新华社） 夜间门诊下周一开始，居民可以提前预约。\n',
      },
    ],
  },
  article(article, _context, report) {
    const { date, dateline } = article;
    const dated = date !== null || (dateline !== null && findDate(dateline.span.text) !== null);
    const place = dated ? null : metadataPlace(article);
    if (place === null || mayTellDay(article)) return;
    report({
      span: place,
      message: {
        en: 'The article has no date, so readers cannot tell what 昨日 or 本月 means. Add a date line, as in 2020-07-10 15:03.',
        'zh-cn': '稿件没有注明发布日期，读者无法判断“昨日”“本月”指的是哪一天。请补上日期，如“2020-07-10 15:03”。',
      },
      arguments: [],
      fix: null,
      related: [],
    });
  },
};
