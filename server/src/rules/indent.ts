import type { Heading, Marker } from '../article/article.ts';
import { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { fixedIndent, type HouseStyle } from './houseStyle.ts';
import { beginsLine, indentOf, isPlainParagraph } from './paragraphs.ts';
import type { Fault, Report, Rule } from './rule.ts';

const sentence = '居民可以提前预约，平日每晚开放到九点。';
const indented = (last: string) => articleWith(...Array.from({ length: 3 }, () => `　　${sentence}`), last);

/** `indent`: see its metadata. */
export const indent: Rule = {
  metadata: {
    name: 'indent',
    element: 'text',
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    summary: {
      en: 'A paragraph is not indented like the others',
      'zh-cn': '段落的首行缩进与其他段落不一致',
    },
    why: {
      en: 'The indent shows readers where a paragraph begins. Newspapers indent by two characters, web pages often by nothing; a mixture comes from pasting. The norm is the indent of nine in ten paragraphs, or of all but one; the first one, list items and short lines are left alone. An indent that a house style names holds for every paragraph, and for headings and markers that are indented.',
      'zh-cn':
        '读者靠首行缩进辨认段落的开头。报纸通常缩进两个字，网页往往不缩进；两者混用多由粘贴造成。本规则以九成以上段落（或除一段外的所有段落）的写法为准；首段、列表项和短行不予提示。体例规定了缩进的，所有段落一律适用，有缩进的分标题和小标题也按此缩进。',
    },
    wrong: [
      {
        text: indented('‹居›民可以提前预约，周末下午开放到五点。'),
        fixed: indented('　　居民可以提前预约，周末下午开放到五点。'),
      },
    ],
    right: [{ text: indented('（本报记者）') }],
  },
  block({ block, opensBody }, { style, norms }, report) {
    const norm = block.kind === 'caption' ? null : norms.indents[block.kind];
    if (norm === null || !beginsLine(block)) return;
    const byHouse = fixedIndent(style.house) !== null;
    if (indentOf(block) !== norm && (byHouse || (!opensBody && isPlainParagraph(block))))
      report(wrongIndent(block.span, norm, byHouse ? 'house' : 'article'));
  },
  marker({ marker }, { style }, report) {
    reportHead(marker, style.house, report);
  },
  outline(sections, { style }, report) {
    for (const { heading } of sections) if (heading) reportHead(heading, style.house, report);
  },
};

const longestIndent = 4;

/**
 * Reports a heading or marker whose indent is not that of the house style. One without indent, or centred by many
 * blanks, is left alone.
 */
function reportHead(head: Heading | Marker, house: HouseStyle, report: Report): void {
  const asked = fixedIndent(house);
  const { start } = head.span;
  if (asked === null || start === 0 || start > longestIndent || !beginsLine(head) || indentOf(head) === asked) return;
  report(wrongIndent(head.span, asked, 'house'));
}

function wrongIndent({ line, start }: Span, norm: string, by: keyof typeof texts): Fault {
  const { message, title } = texts[by];
  return {
    span: start > 0 ? new Span(line, 0, start) : new Span(line, 0, 1),
    message,
    arguments: [],
    fix: { kind: 'safe', title, arguments: [], edits: [{ span: new Span(line, 0, start), text: norm }] },
    related: [],
  };
}

/** By what sets the norm: the article’s majority or the house style. */
const texts = {
  article: {
    message: {
      en: 'This paragraph is not indented like the others, so it looks like something else. Indent it like them.',
      'zh-cn': '本段的首行缩进与其他段落不同，看上去不像正文段落。请统一缩进。',
    },
    title: { en: 'Indent like the other paragraphs', 'zh-cn': '按其他段落缩进' },
  },
  house: {
    message: {
      en: 'This line is not indented as the house style asks. Correct its indent.',
      'zh-cn': '此处的首行缩进不符合所用体例。请按体例缩进。',
    },
    title: { en: 'Indent by the house style', 'zh-cn': '按体例缩进' },
  },
} as const;
