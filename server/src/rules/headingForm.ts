import type { Heading, Section } from '../article/article.ts';
import { skipSpace } from '../text/characters.ts';
import { readNumeral } from '../text/numerals.ts';

/**
 * How a heading is written: its level, Markdown sign, kind of ordinal, and whether it asks. Headings of one form stand
 * side by side; one of another form right after a heading may well be its subheading.
 */
export function headingForm({ heading, level }: Section & { readonly heading: Heading }): string {
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

function isQuestion({ title }: Heading): boolean {
  return /[?？]$/.test(title.text);
}

/** The kind of a heading's ordinal, with the bracket or 第 before it; empty if it has none. */
export function ordinalForm({ span, ordinal }: Heading): string {
  if (ordinal === null) return '';
  const before = ordinal.span.line.text.slice(span.start, ordinal.span.start).trim();
  return `${before}${readNumeral(ordinal.span.text, 0)?.style ?? ''}`;
}
