import type { Block } from '../article/article.ts';
import { type Line, Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { fixedBlankLines } from './houseStyle.ts';
import { areVerses, isPlainParagraph } from './paragraphs.ts';
import type { Edit, Fault, Rule } from './rule.ts';

const sentence = '居民可以提前预约，平日每晚开放到九点。';
const spaced = (...last: readonly string[]) =>
  articleWith(...Array.from({ length: 2 }, () => [sentence, '']).flat(), ...last);

/** `blank-lines`: see its metadata. */
export const blankLines: Rule = {
  metadata: {
    name: 'blank-lines',
    element: 'text',
    severity: 'information',
    fix: 'safe',
    since: '0.1.0',
    summary: {
      en: 'More or fewer blank lines before a paragraph than before the others',
      'zh-cn': '段落之间的空行数与其他段落之间不一致',
    },
    why: {
      en: 'A wider gap reads as the beginning of a new part, and a missing one joins two paragraphs in systems that take a blank line for the end of one. The norm is the gap between nine in ten paragraphs, or all gaps but one. Where that is none, a blank line sets a group of paragraphs apart and is left alone, as are list items and short lines. A number that a house style names holds between all paragraphs, but not between verses or the rows of a table.',
      'zh-cn':
        '空行变多，读者会以为另起一部分；有的系统以空行分段，缺了空行，两段就会并成一段。本规则以九成以上段落之间（或除一处外各段之间）的空行数为准。段落之间通常不空行的稿件，以空行分组是有意为之，不予提示；列表项和短行也不提示。体例规定了空行数的，所有段落之间一律适用，诗行和表格各行除外。',
    },
    wrong: [
      {
        text: spaced('居民可以提前预约，周末下午开放到五点。', '‹费›用不会增加，居民可以放心就诊。'),
        fixed: spaced('居民可以提前预约，周末下午开放到五点。', '', '费用不会增加，居民可以放心就诊。'),
      },
    ],
    right: [{ text: spaced('费用不会增加，居民可以放心就诊。') }],
  },
  block(place, { style, norms, lines }, report) {
    const { before, blanks } = place;
    if (norms.blankLines === null || before === null || blanks === null || blanks === norms.blankLines) return;
    const byHouse = fixedBlankLines(style.house) !== null;
    if (byHouse && areVerses(before.block, place.block)) return;
    if (byHouse || (isWhole(before.block) && isWhole(place.block)))
      report(wrongGap({ before: before.block, after: place.block, blanks }, lines, norms.blankLines, byHouse));
  },
};

/** Whether a block is a full paragraph rather than a list item: any turn with a speech counts, however short it is. */
function isWhole(block: Block): boolean {
  return (block.kind === 'turn' && block.speech !== null) || isPlainParagraph(block);
}

/** By what sets the norm: the article’s majority or the house style. */
const messages = {
  article: {
    en: 'Blank lines before this paragraph: {0}; before the others: {1}. The gap looks like a new part or a lost break. Make it {1}.',
    'zh-cn': '本段之前有 {0} 个空行，其他段落之间为 {1} 个，容易被误认为另起一部分或漏了分段。请改为 {1} 个。',
  },
  house: {
    en: 'Blank lines before this paragraph: {0}; the house style asks for {1}. Make it {1}.',
    'zh-cn': '本段之前有 {0} 个空行，所用体例要求 {1} 个。请改为 {1} 个。',
  },
} as const;

function wrongGap(gap: Gap, lines: readonly Line[], norm: number, byHouse: boolean): Fault {
  const { line, start, end } = gap.after.span;
  return {
    span: new Span(line, start, Math.min(end, start + 1)),
    message: byHouse ? messages.house : messages.article,
    arguments: [String(gap.blanks), String(norm)],
    fix: {
      kind: 'safe',
      title: { en: 'Set the number of blank lines to {0}', 'zh-cn': '改为 {0} 个空行' },
      arguments: [String(norm)],
      edits: [resized(gap, lines, norm)],
    },
    related: [],
  };
}

/**
 * Adds or removes blank lines without touching those that stay. New line ends are like that of the paragraph before.
 */
function resized({ before, after, blanks }: Gap, lines: readonly Line[], norm: number): Edit {
  const { line } = before.span;
  const firstAfter = (blankLines: number) => new Span(lines[line.number + 1 + blankLines] ?? line, 0, 0);
  return blanks > norm
    ? { span: firstAfter(norm), through: new Span(after.span.line, 0, 0), text: '' }
    : {
        span: new Span(line, line.text.length, line.text.length),
        through: firstAfter(0),
        text: line.end.repeat(norm - blanks + 1),
      };
}

interface Gap {
  readonly before: Block;
  readonly after: Block;
  readonly blanks: number;
}
