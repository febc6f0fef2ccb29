import { Span } from '../text/lines.ts';
import type { Rule } from './rule.ts';

const article = (headline: string) =>
  [headline, '来源：新华社', '2020-07-10 15:03', '', '社区卫生服务中心从下周起开设夜间门诊。'].join('\n');

/** `headline-punctuation`: see its metadata. */
export const headlinePunctuation: Rule = {
  metadata: {
    name: 'headline-punctuation',
    element: 'metadata',
    severity: 'information',
    fix: 'safe',
    since: '0.1.0',
    summary: {
      en: 'The headline ends in a full stop, a comma or the like',
      'zh-cn': '标题末尾有句号、逗号等标点',
    },
    why: {
      en: 'A headline stands alone, and newspapers end it without 。 or ，; a comma at its end also suggests that the rest was cut off. ？, ！ and …… belong to what it says and stay.',
      'zh-cn':
        '标题独立成行，末尾一般不用句号、逗号；以逗号结尾还会让人以为标题没有写完。问号、叹号、省略号表达语气，予以保留。',
    },
    wrong: [
      {
        text: article('社区卫生服务中心延长开放时间‹。›'),
        fixed: article('社区卫生服务中心延长开放时间'),
      },
      {
        text: article('# 社区卫生服务中心延长开放时间‹。›'),
        fixed: article('# 社区卫生服务中心延长开放时间'),
      },
    ],
    right: [{ text: article('社区卫生服务中心何时延长开放？') }],
  },
  article(article, _context, report) {
    const span = article.headline?.span;
    const mark = span && closingMark(span);
    if (!mark) return;
    report({
      span: mark,
      message: {
        en: 'The headline ends in “{0}”, which headlines do without. Remove it.',
        'zh-cn': '标题末尾不用“{0}”。请删除。',
      },
      arguments: [mark.text],
      fix: {
        kind: 'safe',
        title: { en: 'Remove “{0}”', 'zh-cn': '删除“{0}”' },
        arguments: [mark.text],
        edits: [{ span: mark, text: '' }],
      },
      related: [],
    });
  },
};

const marks = '。，,、；;';

/** The marks that should not end a headline, or null if it ends in none. 。。。 is left to the rule about ellipses. */
function closingMark({ line, start, end }: Span): Span | null {
  let from = end;
  while (from > start && marks.includes(line.text.charAt(from - 1))) from--;
  return from === end || from === start || line.text.startsWith('。。。', from) ? null : new Span(line, from, end);
}
