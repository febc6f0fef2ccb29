import { codeSet, isHan, isIn, isSpace, skipSpace } from '../../text/characters.ts';
import { numeralStarts, readNumeral } from '../../text/numerals.ts';

/** Where the label and the ordinal of a marker stand, UTF-16 offsets in its line; both -1 where there is none. */
export interface LabelAndOrdinal {
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly ordinalStart: number;
  readonly ordinalEnd: number;
  readonly value: number;
}

export const noLabel: LabelAndOrdinal = { labelStart: -1, labelEnd: -1, ordinalStart: -1, ordinalEnd: -1, value: 0 };
const longestLabel = 6;
const ordinalPrefixes = codeSet('第之其(（');
const ordinalStarts = codeSet('', ordinalPrefixes, numeralStarts);

/** A short Han word and an ordinal right after it: 关键词一, 问题 1, 焦点①, 看点之二. What may follow the ordinal, `mayFollow` says. */
export function readLabelAndOrdinal(
  text: string,
  start: number,
  end: number,
  mayFollow = isApart,
): LabelAndOrdinal | null {
  const stop = Math.min(end, start + longestLabel + 1);
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    const han = isHan(code);
    const mayOpen = at > start && (isIn(ordinalStarts, code) || (!han && isSpace(code)));
    const numbered = mayOpen ? readOrdinal(text, start, at, end, mayFollow) : null;
    if (numbered || !han) return numbered;
  }
  return null;
}

/** The label from `start` to `labelEnd` and an ordinal after it that ends where the end follows, or a character that may. */
function readOrdinal(
  text: string,
  start: number,
  labelEnd: number,
  end: number,
  mayFollow: (code: number) => boolean,
): LabelAndOrdinal | null {
  let at = skipSpace(text, labelEnd, end);
  if (at < end && isIn(ordinalPrefixes, text.charCodeAt(at))) at++;
  if (isQuantity(text, at)) return null;
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.end > end || numeral.value > 99) return null;
  const after = skipClosing(text, numeral.end, end);
  if (after < end && numeral.style !== 'circled' && !mayFollow(text.charCodeAt(after))) return null;
  return { labelStart: start, labelEnd, ordinalStart: at, ordinalEnd: numeral.end, value: numeral.value };
}

/** 3.5亿, 40%, 4亿元: a quantity that begins like an ordinal with a full stop, or without a delimiter. */
const quantity = /\d{1,4}(?:[.．]\d{1,3}[万萬亿億倍]|(?:[.．]\d{1,3})?[%％‰]|[万萬亿億][元人次吨噸户戶美多余餘])/y;

function isQuantity(text: string, at: number): boolean {
  quantity.lastIndex = at;
  return quantity.test(text);
}

const delimiters = codeSet('：:︰∶、，,.．。-—–·|｜丨】〗');
/** After a blank, a stroke delimits as well: 焦点1 / 老街新生. */
const strokes = codeSet('/／');
const closingParentheses = codeSet(')）');

/** A blank or a delimiter, which sets an ordinal apart from what follows. */
function isApart(code: number): boolean {
  return isSpace(code) || isIn(delimiters, code);
}

/** The place after a parenthesis that closes at `at`, or `at`. */
function skipClosing(text: string, at: number, end: number): number {
  return at < end && isIn(closingParentheses, text.charCodeAt(at)) ? at + 1 : at;
}

/** Where a delimiter may stand after an ordinal: past a parenthesis that closes, and blanks. */
export function startOfDelimiter(text: string, ordinalEnd: number, end: number): number {
  return skipSpace(text, skipClosing(text, ordinalEnd, end), end);
}

const longestDelimiter = 2;

/** Where the delimiter after an ordinal ends; where it may stand if there is none. */
export function endOfDelimiter(text: string, ordinalEnd: number, end: number): number {
  let at = startOfDelimiter(text, ordinalEnd, end);
  if (at > ordinalEnd && isIn(strokes, text.charCodeAt(at))) return at + 1;
  const stop = Math.min(end, at + longestDelimiter);
  while (at < stop && isIn(delimiters, text.charCodeAt(at))) at++;
  return at;
}
