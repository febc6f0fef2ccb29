import type { Article, FooterField } from '../article/article.ts';
import { isHan } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import { type VisitMark, visitMarks } from './markWidths.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Visits the marks of all paragraphs but the colons after speakers, which have a rule of their own. */
export function visitBody(article: Article, visit: VisitMark): void {
  for (const block of paragraphsOf(article)) {
    const from = block.kind === 'turn' ? (block.delimiter?.end ?? block.speaker.span.end) : block.span.start;
    visitMarks(block.span.line, from, block.span.end, visit);
  }
}

/**
 * Visits the marks of the whole article, which a house style is for: those of the body, and of headline, metadata,
 * headings, markers and footer as well. Colons after speakers and ordinals and the signs between keywords have rules of
 * their own; page chrome and breadcrumb are not the publication’s.
 */
export function visitThroughout(article: Article, visit: VisitMark): void {
  const { headline, originalTitle, source, date, bylines, sections, footer } = article;
  const places = [headline?.span, originalTitle?.line, source?.line, date?.line, ...bylines.map(({ span }) => span)];
  const lines = new Set(places.flatMap((place) => place?.line ?? []));
  for (const line of lines) visitMarks(line, 0, line.text.length, visit);
  for (const { heading, markers } of sections) {
    for (const span of [heading?.span, ...markers.map(({ title }) => title)])
      if (span && !lines.has(span.line)) visitMarks(span.line, span.start, span.end, visit);
  }
  for (const block of paragraphsOf(article)) {
    if (block.kind !== 'turn') continue;
    const { span } = block.speaker;
    visitMarks(span.line, span.start, span.end, visit);
  }
  visitBody(article, visit);
  for (const field of footer?.fields ?? []) if (!lines.has(field.span.line)) visitField(field, visit);
}

function visitField({ name, span, values }: FooterField, visit: VisitMark): void {
  const end = name === 'keywords' ? (values[0]?.start ?? span.end) : span.end;
  visitMarks(span.line, span.start, end, visit);
}

/** Visits the half-width full stops that paragraphs end with; after Latin letters one may stand for an abbreviation. */
export function visitHalfWidthStops(article: Article, visit: (line: Line, at: number) => void): void {
  for (const { span } of paragraphsOf(article)) {
    const { text } = span.line;
    const at = beforeClosing(text, span.end) - 1;
    if (text.charAt(at) === '.' && isHan(text.charCodeAt(beforeClosing(text, at) - 1))) visit(span.line, at);
  }
}

/** Where a text ends without quotation marks and brackets that close it. */
function beforeClosing(text: string, end: number): number {
  let at = end;
  while (at > 0 && '”’」』）)'.includes(text.charAt(at - 1))) at--;
  return at;
}
