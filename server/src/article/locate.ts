import type { Position, Span } from '../text/lines.ts';
import type { Article, Block, Element } from './article.ts';

/** Every element of an article that stands on one line, in no particular order across metadata and body. */
export function* elementsOf(article: Article): Generator<Element> {
  const { breadcrumb, headline, source, date, originalTitle, dateline } = article;
  for (const element of [breadcrumb, headline, source, date, originalTitle, dateline]) if (element) yield element;
  yield* article.bylines;
  yield* article.chrome;
  for (const section of article.sections) {
    if (section.heading) yield section.heading;
    yield* section.blocks;
    for (const marker of section.markers) {
      yield marker;
      yield* marker.blocks;
    }
  }
  if (article.footer) yield* article.footer.fields;
}

/** Whether a position is within a span or at its end. */
export function covers(span: Span, position: Position): boolean {
  return span.line.number === position.line && span.start <= position.character && position.character <= span.end;
}

/** All blocks of an article, in text order. */
export function* blocksOf(article: Article): Generator<Block> {
  for (const section of article.sections) {
    yield* section.blocks;
    for (const marker of section.markers) yield* marker.blocks;
  }
}
