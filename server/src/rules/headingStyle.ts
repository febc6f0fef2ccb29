import type { Heading, Section } from '../article/article.ts';
import { skipSpace } from '../text/characters.ts';
import { readNumeral } from '../text/numerals.ts';

/**
 * How a heading is written, as a key to compare: its level, Markdown sign, kind of ordinal, and whether it is a
 * question. Headings with the same key are on one level; a heading with another key right after one may be its
 * subheading.
 */
export function headingStyle({ heading, level }: Section & { readonly heading: Heading }): string {
  return [level, markdownSign(heading), ordinalForm(heading), isQuestion(heading)].join(' ');
}

/** Whether a heading has neither Markdown sign nor ordinal to set it apart from other short lines. */
export function isPlain(heading: Heading): boolean {
  return markdownSign(heading) === '' && heading.ordinal === null;
}

function markdownSign({ span: { line } }: Heading): string {
  const first = line.text.charAt(skipSpace(line.text));
  return '#*'.includes(first) ? first : '';
}

/** Whether a heading ends in a question mark. */
export function isQuestion({ title }: Heading): boolean {
  return /[?？]$/.test(title.text);
}

/**
 * The form of a heading's ordinal: its numeral style with the bracket before it, or with 第 and what it counts (章, 节).
 * Empty if it has none.
 */
export function ordinalForm({ span, ordinal }: Heading): string {
  if (ordinal === null) return '';
  const { line, start, end } = ordinal.span;
  const before = line.text.slice(span.start, start).trim();
  const counted = before.endsWith('第') ? line.text.charAt(end) : '';
  return `${before}${readNumeral(ordinal.span.text, 0)?.style ?? ''}${counted}`;
}
