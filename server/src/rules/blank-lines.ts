import type { Article, Block } from '../article/article.ts';
import { type Line, Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { isPlainParagraph, paragraphsOf } from './paragraphs.ts';
import type { Rule } from './rule.ts';
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
      en: 'A wider gap reads as the beginning of a new part, and a missing one joins two paragraphs in systems that take a blank line for the end of one. The norm is the gap between nine in ten paragraphs. Where that is none, a blank line sets a group of paragraphs apart and is left alone, as are list items and short lines.',
      'zh-cn':
        '空行变多，读者会以为另起一部分；有的系统以空行分段，缺了空行，两段就会并成一段。本规则以九成以上段落之间的空行数为准。段落之间通常不空行的稿件，以空行分组是有意为之，不予提示；列表项和短行也不提示。',
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
    const norm = usualBlanks(gaps);
    if (norm === null) return;
    for (const { before, after, blanks } of gaps) {
      if (blanks === norm || !isPlainParagraph(before) || !isPlainParagraph(after)) continue;
      const { line, start, end } = after.span;
      const place = before.span.line;
      report({
        span: new Span(line, start, Math.min(end, start + 1)),
        message: {
          en: 'Blank lines before this paragraph: {0}; before the others: {1}. The gap looks like a new part or a lost break. Make it {1}.',
          'zh-cn': '本段之前有 {0} 个空行，其他段落之间为 {1} 个，容易被误认为另起一部分或漏了分段。请改为 {1} 个。',
        },
        arguments: [String(blanks), String(norm)],
        fix: {
          kind: 'safe',
          title: { en: 'Blank lines here: {0}', 'zh-cn': '改为 {0} 个空行' },
          arguments: [String(norm)],
          edits: [
            {
              span: new Span(place, place.text.length, place.text.length),
              through: new Span(line, 0, 0),
              text: style.lineEnd.repeat(norm + 1),
            },
          ],
        },
        related: [],
      });
    }
  },
};

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
