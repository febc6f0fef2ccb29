import type { Article, Block } from '../../article/article.ts';
import { type Range, Span } from '../../text/lines.ts';
import { perArticle } from '../perArticle.ts';
import { CountSum, type Counts } from './counts.ts';
import { counterOf } from './spanCounts.ts';

/**
 * Which part of a file is counted:
 * - `body`: paragraphs and turns, including speakers;
 * - `article`: also headline, headings, markers and captions, which is everything that is printed;
 * - `file`: all of its text, including page chrome, metadata and footer.
 */
const countedParts = ['body', 'article', 'file'] as const;
export type CountedPart = (typeof countedParts)[number];

export type ArticleCounts = Readonly<Record<CountedPart, Counts>>;

/** Counts an article. Cached with the article; after an edit, only the edited lines are counted again. */
export const articleCounts = perArticle((article): ArticleCounts => {
  const counter = counterOf(article);
  const body = new CountSum();
  const printed = new CountSum();
  const addBlocks = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      (block.kind === 'caption' ? printed : body).add(counter.ofSpan(block.span));
      if (block.kind === 'turn') for (const { span } of block.continuation) body.add(counter.ofSpan(span));
    }
  };
  if (article.headline) printed.add(counter.ofSpan(article.headline.span));
  for (const { heading, blocks, markers } of article.sections) {
    if (heading) printed.add(counter.ofSpan(heading.span));
    addBlocks(blocks);
    for (const marker of markers) {
      printed.add(counter.ofSpan(marker.span));
      addBlocks(marker.blocks);
    }
  }
  printed.add(body.counts);
  return { body: body.counts, article: printed.counts, file: counter.total };
});

/**
 * Counts the text in ranges that do not overlap, such as the selections of an editor. Counts of whole lines are cached.
 */
export function countRanges(article: Article, ranges: readonly Range[]): Counts {
  const counter = counterOf(article);
  const sum = new CountSum();
  for (const { start, end } of ranges) {
    for (const line of article.lines.slice(start.line, end.line + 1)) {
      const from = line.number === start.line ? Math.min(start.character, line.text.length) : 0;
      const to = line.number === end.line ? Math.min(end.character, line.text.length) : line.text.length;
      if (from < to) sum.add(counter.ofSpan(new Span(line, from, to)));
    }
  }
  return sum.counts;
}
