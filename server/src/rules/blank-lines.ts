import type { Article, Block } from '../article/article.ts';
import { type Line, Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { fixedBlankLines } from './houseStyle.ts';
import { isPlainParagraph, paragraphsOf } from './paragraphs.ts';
import type { Edit, Fault, Rule } from './rule.ts';
import { Tally } from './tally.ts';
import { isBlank } from './whitespace.ts';

const sentence = '居民可以提前预约，平日每晚开放到九点。';
const spaced = (...last: readonly string[]) =>
  articleWith(...Array.from({ length: 10 }, () => [sentence, '']).flat(), ...last);

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
      en: 'A wider gap reads as the beginning of a new part, and a missing one joins two paragraphs in systems that take a blank line for the end of one. The norm is the gap between nine in ten paragraphs. Where that is none, a blank line sets a group of paragraphs apart and is left alone, as are list items and short lines. A number that a house style names holds between all paragraphs.',
      'zh-cn':
        '空行变多，读者会以为另起一部分；有的系统以空行分段，缺了空行，两段就会并成一段。本规则以九成以上段落之间的空行数为准。段落之间通常不空行的稿件，以空行分组是有意为之，不予提示；列表项和短行也不提示。体例规定了空行数的，所有段落之间一律适用。',
    },
    wrong: [
      {
        text: spaced('居民可以提前预约，周末下午开放到五点。', '‹费›用不会增加，居民可以放心就诊。'),
        fixed: spaced('居民可以提前预约，周末下午开放到五点。', '', '费用不会增加，居民可以放心就诊。'),
      },
    ],
    right: [{ text: spaced('费用不会增加，居民可以放心就诊。') }],
  },
  article(article, { style }, report) {
    const gaps = gapsOf(article);
    const fixed = fixedBlankLines(style.house);
    const norm = fixed ?? usualBlanks(gaps);
    if (norm === null) return;
    for (const gap of gaps) {
      if (gap.blanks === norm) continue;
      if (fixed !== null || (isPlainParagraph(gap.before) && isPlainParagraph(gap.after)))
        report(wrongGap(article, gap, norm, fixed === null ? messages.article : messages.house));
    }
  },
};

/** By what sets the norm. */
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

function wrongGap(article: Article, gap: Gap, norm: number, message: Fault['message']): Fault {
  const { line, start, end } = gap.after.span;
  return {
    span: new Span(line, start, Math.min(end, start + 1)),
    message,
    arguments: [String(gap.blanks), String(norm)],
    fix: {
      kind: 'safe',
      title: { en: 'Blank lines here: {0}', 'zh-cn': '改为 {0} 个空行' },
      arguments: [String(norm)],
      edits: [resized(article, gap, norm)],
    },
    related: [],
  };
}

/** The line ends that stay are not touched; new ones are like that of the paragraph before. */
function resized({ lines }: Article, { before, after, blanks }: Gap, norm: number): Edit {
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

/** The gaps between neighbouring paragraphs that have nothing but blank lines between them. */
function gapsOf(article: Article): Gap[] {
  const gaps: Gap[] = [];
  let before: Block | null = null;
  for (const after of paragraphsOf(article)) {
    const blanks = before && blanksBetween(before.span.line, after.span.line, article.lines);
    if (before && blanks !== null && before.kind !== 'caption' && after.kind !== 'caption')
      gaps.push({ before, after, blanks });
    before = after;
  }
  return gaps;
}

function blanksBetween(before: Line, after: Line, lines: readonly Line[]): number | null {
  if (after.number <= before.number) return null;
  for (let number = before.number + 1; number < after.number; number++) if (!isBlank(lines[number])) return null;
  return after.number - before.number - 1;
}

const fewestGaps = 8;
const agreement = 0.9;

/** The number of blank lines that nearly all gaps have; null if they do not agree, or have none. */
function usualBlanks(gaps: readonly Gap[]): number | null {
  if (gaps.length < fewestGaps) return null;
  const tally = new Tally();
  for (const { blanks } of gaps) tally.add(String(blanks));
  const usual = Number(tally.majority ?? Number.NaN);
  const agreeing = gaps.filter(({ blanks }) => blanks === usual).length;
  return usual > 0 && agreeing >= agreement * gaps.length ? usual : null;
}
