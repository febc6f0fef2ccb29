import type { Article } from '../article/article.ts';
import { trimEnd } from '../text/characters.ts';
import { type Line, Span } from '../text/lines.ts';

/** Consecutive lines of metadata and chrome. */
export interface MetadataBlock {
  readonly first: Span;
  readonly last: Span;
}

/**
 * The lines of the head that are neither headline nor text: YAML front matter with its fences, or else one block above
 * the headline and one below it. `bodyLine` is the number of the line where the text begins.
 */
export function metadataBlocks(article: Article, bodyLine: number): MetadataBlock[] {
  const fenced = frontMatterOf(article, bodyLine);
  const spans = metadataSpans(article).filter(
    ({ line }) => line.number < bodyLine && line.number > (fenced?.last.line.number ?? -1),
  );
  const headlineLine = article.headline?.span.line.number ?? -1;
  const above = spans.filter((span) => span.line.number < headlineLine);
  const below = spans.filter((span) => span.line.number > headlineLine);
  return [...(fenced ? [fenced] : []), ...blockOf(above), ...blockOf(below)];
}

/** In text order. */
function metadataSpans({ breadcrumb, source, date, originalTitle, bylines, chrome }: Article): Span[] {
  return [breadcrumb?.span, source?.line, date?.line, originalTitle?.line]
    .concat(
      bylines.map(({ span }) => span).filter(({ line }) => line !== source?.line.line && line !== date?.line.line),
    )
    .concat(chrome.map(({ span }) => span))
    .filter((span) => span !== undefined)
    .sort((a, b) => a.line.number - b.line.number);
}

/** From the `---` at the start of the text to the next one, both included. */
function frontMatterOf({ lines }: Article, bodyLine: number): MetadataBlock | null {
  const [first] = lines;
  if (!first || !isFence(first)) return null;
  const last = lines.slice(1, bodyLine + 1).find(isFence);
  return last ? { first: wholeOf(first), last: wholeOf(last) } : null;
}

function isFence({ text }: Line): boolean {
  return text.startsWith('---') && text.trimEnd() === '---';
}

function wholeOf(line: Line): Span {
  return new Span(line, 0, trimEnd(line.text));
}

function blockOf(spans: readonly Span[]): MetadataBlock[] {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? [{ first, last }] : [];
}
