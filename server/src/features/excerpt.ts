import { skipSpace, trimEnd } from '../text/characters.ts';
import type { Span } from '../text/lines.ts';

/**
 * The beginning of a span's text without white space at its ends, for outlines and hovers: at most `longest` UTF-16
 * code units, and an ellipsis where something is left out.
 */
export function excerpt(span: Span, longest = 120): string {
  const { text } = span.line;
  const start = skipSpace(text, span.start, span.end);
  const end = trimEnd(text, start, span.end);
  if (end - start <= longest) return text.slice(start, end);
  const cut = isLowSurrogate(text.charCodeAt(start + longest)) ? start + longest - 1 : start + longest;
  return `${text.slice(start, trimEnd(text, start, cut))}…`;
}

/** The second half of a surrogate pair. */
function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
