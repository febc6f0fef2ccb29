import type { Article } from '../article/article.ts';
import { Span } from '../text/lines.ts';

/** A line that is not indented, short, and one clause with a stop at its end; what is none of these may be a paragraph. */
const pointed = /^(?!\s)[^。！？；，,;]{4,40}[。；，,;](?=\s*$)/;

/**
 * The first line of an article, or of what is below the breadcrumb, where it would be the headline but for the stop that ends
 * it: with that it reads as a paragraph, and so do source and date below it. Null where there is nothing below.
 */
export function pointedHeadline({
  headline,
  breadcrumb,
  lines,
}: Pick<Article, 'headline' | 'breadcrumb' | 'lines'>): Span | null {
  if (headline !== null) return null;
  const isWritten = ({ text }: { readonly text: string }) => /\S/.test(text);
  const first = lines.find((line) => line !== breadcrumb?.span.line && isWritten(line));
  const found = first && pointed.exec(first.text);
  if (!first || !found || !lines.slice(first.number + 1).some(isWritten)) return null;
  return new Span(first, 0, found[0].length);
}
