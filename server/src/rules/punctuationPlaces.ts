import type { Article, FooterField } from '../article/article.ts';
import { isHan } from '../text/characters.ts';
import { Span } from '../text/lines.ts';
import { type VisitMark, visitMarks } from './markWidths.ts';

/**
 * Visits the marks of headline, metadata and footer; only a house style sets a norm for these. Separators of keywords
 * have a rule of their own; page chrome and breadcrumb are left out, since the publication did not write them.
 */
export function visitMetadata(article: Omit<Article, 'sections' | 'chrome'>, visit: VisitMark): void {
  const { headline, originalTitle, source, date, bylines, footer } = article;
  const places = [headline?.span, originalTitle?.line, source?.line, date?.line, ...bylines.map(({ span }) => span)];
  const lines = new Set(places.flatMap((place) => place?.line ?? []));
  for (const line of lines) visitMarks(line, 0, line.text.length, visit);
  for (const field of footer?.fields ?? []) if (!lines.has(field.span.line)) visitField(field, visit);
}

function visitField({ name, span, values }: FooterField, visit: VisitMark): void {
  const end = name === 'keywords' ? (values[0]?.start ?? span.end) : span.end;
  visitMarks(span.line, span.start, end, visit);
}

/** The half-width full stop that a paragraph ends with, or null; after Latin letters one may stand for an abbreviation. */
export function halfWidthStop({ line, end }: Span): Span | null {
  const { text } = line;
  const at = beforeClosing(text, end) - 1;
  const isStop = text.charAt(at) === '.' && isHan(text.charCodeAt(beforeClosing(text, at) - 1));
  return isStop ? new Span(line, at, at + 1) : null;
}

/** Where a text ends without quotation marks and brackets that close it. */
function beforeClosing(text: string, end: number): number {
  let at = end;
  while (at > 0 && '”’」』）)'.includes(text.charAt(at - 1))) at--;
  return at;
}
