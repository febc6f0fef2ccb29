import type { Article } from '../article/article.ts';
import type { Span } from '../text/lines.ts';

/** Metadata and chrome in a row, from the first line to the last. */
export interface MetadataBlock {
  readonly first: Span;
  readonly last: Span;
}

/**
 * The lines at the head that are neither headline nor text: one block above the headline, one below. `bodyLine` is the
 * number of the line where the text begins.
 */
export function metadataBlocks(article: Article, bodyLine: number): MetadataBlock[] {
  const { breadcrumb, headline, source, date, originalTitle, bylines, chrome } = article;
  const spans = [breadcrumb?.span, source?.line, date?.line, originalTitle?.line]
    .concat(bylines.map(({ span }) => span))
    .concat(chrome.map(({ span }) => span))
    .filter((span) => span !== undefined)
    .filter((span) => span.line.number < bodyLine)
    .sort((a, b) => a.line.number - b.line.number);
  const headlineLine = headline?.span.line.number ?? -1;
  const above = spans.filter((span) => span.line.number < headlineLine);
  const below = spans.filter((span) => span.line.number > headlineLine);
  return [...blockOf(above), ...blockOf(below)];
}

function blockOf(spans: readonly Span[]): MetadataBlock[] {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? [{ first, last }] : [];
}
