import { isDigit, isHan, isLatin, isSpace, isSurrogate } from '../text/characters.ts';
import type { Span } from '../text/lines.ts';

/**
 * The length of a text as Chinese newsrooms count it (字数):
 * - every Han character, and every punctuation mark or other visible character, counts one;
 * - a run of Latin letters and digits counts one, also where a point, comma, hyphen or apostrophe joins two of them
 *   (COVID-19, 3.5, don't);
 * - white space and what is invisible counts nothing;
 * - a surrogate pair (emoji, Han extension B and later) counts one.
 * Linear in `to - from`, which are UTF-16 offsets.
 */
export function textLength(text: string, from = 0, to = text.length): number {
  let length = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) length++;
    else if (isWordPart(code)) {
      at = endOfWord(text, at, to) - 1;
      length++;
    } else if (!isUncounted(code)) {
      if (isSurrogate(code) && at + 1 < to && isSurrogate(text.charCodeAt(at + 1))) at++;
      length++;
    }
  }
  return length;
}

/** The length of a span's text by the definition of `textLength`. */
export function spanLength(span: Span): number {
  return textLength(span.line.text, span.start, span.end);
}

function isWordPart(code: number): boolean {
  return isLatin(code) || isDigit(code);
}

function endOfWord(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    if (isWordPart(text.charCodeAt(at))) at++;
    else if (at + 1 < to && isJoiner(text.charCodeAt(at)) && isWordPart(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

/** `'` `,` `-` `.` and the curly apostrophe. */
function isJoiner(code: number): boolean {
  return code === 0x27 || (code >= 0x2c && code <= 0x2e) || code === 0x2019;
}

/** White space, control characters, soft hyphen, combining marks and variation selectors. */
function isUncounted(code: number): boolean {
  return (
    isSpace(code) ||
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    code === 0xad ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}
