import { daysSinceEpoch } from './daysSinceEpoch.ts';
import type { Rule } from './rule.ts';

const article = (date: string) =>
  ['社区卫生服务中心延长开放时间', '来源：新华社', date, '', '社区卫生服务中心从下周起开设夜间门诊。'].join('\n');

/** `date-future`: see its metadata. */
export const dateFuture: Rule = {
  metadata: {
    name: 'date-future',
    element: 'metadata',
    severity: 'warning',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'The date is more than a day after today',
      'zh-cn': '发布日期比今天晚一天以上',
    },
    why: {
      en: 'An article dated in the future most often has a wrong digit in its date, and stands at the top of every list until that day comes. A date of tomorrow is accepted: an article may be made ready the evening before, or come from another time zone.',
      'zh-cn':
        '稿件日期晚于今天，多半是数字写错，在那一天到来之前会一直排在各种列表的最前面。日期为明天的不予提示：稿件可能提前一晚备好，也可能来自其他时区。',
    },
    wrong: [{ text: article('‹2120-07-10 15:03›') }],
    right: [{ text: article('2020-07-10 15:03') }],
  },
  article({ date }, { today }, report) {
    if (date?.iso == null || today === null || !(daysSinceEpoch(date.iso) - daysSinceEpoch(today) > 1)) return;
    report({
      span: date.span,
      message: {
        en: '“{0}” is still to come, so a digit is probably wrong. Correct the date.',
        'zh-cn': '“{0}”尚未到来，可能是数字有误。请核对日期。',
      },
      arguments: [date.span.text],
      fix: null,
      related: [],
    });
  },
};
