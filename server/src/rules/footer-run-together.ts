import type { FooterField } from '../article/article.ts';
import { skipSpace } from '../text/characters.ts';
import { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import type { Edit, Rule } from './rule.ts';

/** `footer-run-together`: see its metadata. */
export const footerRunTogether: Rule = {
  metadata: {
    name: 'footer-run-together',
    element: 'metadata',
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    summary: {
      en: 'Two fields of the footer stand on one line with nothing between them',
      'zh-cn': '稿尾的两项信息连写在一行，中间没有分隔',
    },
    why: {
      en: 'Where 责任编辑 follows the last keyword directly, the keyword and the label read as one word, and a program that collects keywords stores “普京责任编辑”. One field a line leaves no doubt.',
      'zh-cn':
        '“责任编辑”紧跟在最后一个关键词之后，两者会被连读成一个词，程序采集关键词时也会得到“普京责任编辑”之类的结果。每项各占一行，即可避免。',
    },
    wrong: [
      {
        text: articleWith('夜间门诊下周一开始。', '', '关键词：社区,门诊‹责任编辑›：李明'),
        fixed: articleWith('夜间门诊下周一开始。', '', '关键词：社区,门诊', '责任编辑：李明'),
      },
      {
        text: articleWith('　　夜间门诊下周一开始。', '　　关键词：社区,门诊‹责任编辑›：李明'),
        fixed: articleWith('　　夜间门诊下周一开始。', '　　关键词：社区,门诊', '　　责任编辑：李明'),
      },
    ],
    right: [
      { text: articleWith('夜间门诊下周一开始。', '', '关键词：社区,门诊', '责任编辑：李明') },
      { text: articleWith('夜间门诊下周一开始。', '', '关键词：社区,门诊 责任编辑：李明') },
    ],
  },
  article({ footer }, { style }, report) {
    for (const [index, field] of footer?.fields.entries() ?? []) {
      const before = footer?.fields[index - 1];
      if (before === undefined || !isRunTogether(before, field)) continue;
      report({
        span: field.label ?? field.span,
        message: {
          en: '“{1}” follows “{0}” with nothing between them, so the two read as one. Put it on a line of its own.',
          'zh-cn': '“{1}”紧跟在“{0}”之后，中间没有分隔，容易连读。请另起一行。',
        },
        arguments: [before.values.at(-1)?.text ?? before.span.text, (field.label ?? field.span).text],
        fix: {
          kind: 'safe',
          title: { en: 'Begin a new line before “{0}”', 'zh-cn': '在“{0}”前换行' },
          arguments: [(field.label ?? field.span).text],
          edits: [lineBreakBefore(field, style.lineEnd)],
        },
        related: [{ span: before.span, message: { en: 'The field before it', 'zh-cn': '前一项信息' }, arguments: [] }],
      });
    }
  },
};

/** Moves the field to a line of its own, with the same indent as the line that it is on now. */
function lineBreakBefore({ span: { line, start } }: FooterField, lineEnd: string): Edit {
  return { span: new Span(line, start, start), text: lineEnd + line.text.slice(0, skipSpace(line.text)) };
}

/**
 * Whether two fields stand on one line with nothing between them. Brackets around a field, as in 关键词：门诊（责任编辑：李明）,
 * separate it as well as a space does.
 */
function isRunTogether(before: FooterField, field: FooterField): boolean {
  return (
    before.span.line === field.span.line &&
    before.span.end === field.span.start &&
    !'（([【'.includes(field.span.text.charAt(0))
  );
}
