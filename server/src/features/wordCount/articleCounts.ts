import type { Article, Block } from '../../article/article.ts';
import { blocksOf } from '../../article/locate.ts';
import type { Line, Range } from '../../text/lines.ts';
import { Span } from '../../text/lines.ts';
import { addCounts, type Counts } from './counts.ts';
import { lineCounts, spanCounts } from './spanCounts.ts';

/**
 * What of a file is counted:
 * - `body`: its paragraphs and turns, speakers included;
 * - `article`: also headline, headings, markers and captions, which is all that is printed;
 * - `file`: all of its text, page chrome, metadata and footer included.
 */
export const countedParts = ['body', 'article', 'file'] as const;
export type CountedPart = (typeof countedParts)[number];

export type ArticleCounts = Readonly<Record<CountedPart, Counts>>;

/** Counts an article. After an edit, only the lines that it touched are counted anew; the others are summed up. */
export function articleCounts(article: Article): ArticleCounts {
  const body = new Sum();
  const heads = new Sum();
  if (article.headline) heads.add(spanCounts(article.headline.span));
  for (const { heading, markers } of article.sections) {
    if (heading) heads.add(spanCounts(heading.span));
    // An inline marker shares its line with a paragraph, whose span begins behind it.
    for (const { span } of markers) heads.add(spanCounts(span));
  }
  for (const block of blocksOf(article)) {
    if (block.kind === 'caption') heads.add(spanCounts(block.span));
    else body.addBlock(block);
  }
  const file = new Sum();
  for (const line of article.lines) file.add(lineCounts(line));
  return { body: body.counts, article: addCounts(body.counts, heads.counts), file: file.counts };
}

/** What stands within ranges, which do not overlap: the selections of an editor. Lines within are not counted again. */
export function countRanges(lines: readonly Line[], ranges: readonly Range[]): Counts {
  const sum = new Sum();
  for (const { start, end } of ranges) {
    for (const line of lines.slice(start.line, end.line + 1)) {
      const from = line.number === start.line ? Math.min(start.character, line.text.length) : 0;
      const to = line.number === end.line ? Math.min(end.character, line.text.length) : line.text.length;
      if (from < to) sum.add(spanCounts(new Span(line, from, to)));
    }
  }
  return sum.counts;
}

/** Adds up without an object for each step. */
class Sum {
  #withPunctuation = 0;
  #withoutPunctuation = 0;
  #characters = 0;

  add(counts: Counts): void {
    this.#withPunctuation += counts['with-punctuation'];
    this.#withoutPunctuation += counts['without-punctuation'];
    this.#characters += counts.characters;
  }

  addBlock(block: Block): void {
    this.add(spanCounts(block.span));
    if (block.kind === 'turn') for (const paragraph of block.continuation) this.add(spanCounts(paragraph.span));
  }

  get counts(): Counts {
    return {
      'with-punctuation': this.#withPunctuation,
      'without-punctuation': this.#withoutPunctuation,
      characters: this.#characters,
    };
  }
}
