import { stripVTControlCharacters } from 'node:util';
import { eastAsianWidth } from 'get-east-asian-width';

/** The width of help and explanations if the output is no terminal, in columns. */
export const usualColumns = 80;

/** How many columns of a terminal a text takes: two for a Chinese character. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const columns = plainWidth(text.charCodeAt(at));
    if (columns === null) return widthOfAny(text);
    width += columns;
  }
  return width;
}

/** The longest start of a text that fits into a number of columns. Reads no more of the text than that needs. */
export function startWithin(text: string, columns: number): string {
  let width = 0;
  for (let end = 0; end < text.length; end++) {
    const more = plainWidth(text.charCodeAt(end));
    if (more === null) return charactersWithin(characters(text.slice(0, reach(columns))), columns).join('');
    width += more;
    if (width > columns) return text.slice(0, end);
  }
  return text;
}

/** The longest end of a text that fits into a number of columns. Reads no more of the text than that needs. */
export function endWithin(text: string, columns: number): string {
  let width = 0;
  for (let start = text.length - 1; start >= 0; start--) {
    const more = plainWidth(text.charCodeAt(start));
    if (more === null) {
      return charactersWithin(characters(text.slice(-reach(columns))).reverse(), columns)
        .reverse()
        .join('');
    }
    width += more;
    if (width > columns) return text.slice(start + 1);
  }
  return text;
}

/** Cuts a text that is too long and shows by … that it goes on. */
export function clip(text: string, columns: number): string {
  const start = startWithin(text, columns);
  return start.length === text.length ? text : `${startWithin(text, columns - 1)}…`;
}

function charactersWithin(all: readonly string[], columns: number): string[] {
  let width = 0;
  const end = all.findIndex((character) => {
    width += widthOf(character);
    return width > columns;
  });
  return all.slice(0, end < 0 ? all.length : end);
}

/**
 * How many code units are read for a number of columns. A visible character may consist of many; the limit prevents
 * that a line of nothing but combining marks is read to its end.
 */
function reach(columns: number): number {
  return 4 * columns + 16;
}

/**
 * The width of characters that are usual in Chinese news and need no expensive look-up; null for others. By
 * EastAsianWidth.txt (Unicode 17), “ ” ‘ ’ — … · ‹ › × ● ① � and │ are ambiguous or neutral; terminals show them
 * narrow.
 */
function plainWidth(code: number): 1 | 2 | null {
  if (code >= 0x20 && code < 0x7f) return 1;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3029)) return 2;
  if ((code >= 0xff01 && code <= 0xff60) || (code >= 0x3041 && code <= 0x3096)) return 2;
  if ((code >= 0x30a0 && code <= 0x30ff) || (code >= 0xfe30 && code <= 0xfe4f)) return 2;
  if ((code >= 0xa0 && code <= 0xff && code !== 0xad) || (code >= 0x2014 && code <= 0x2026)) return 1;
  if ((code >= 0x2460 && code <= 0x24ff) || (code >= 0x2500 && code <= 0x25fc)) return 1;
  return code === 0x2039 || code === 0x203a || code === 0xfffd ? 1 : null;
}

/** The width of any text, which may have colours, measured by visible characters. */
function widthOfAny(text: string): number {
  return characters(stripVTControlCharacters(text)).reduce(
    (width, character) => width + widthOfCharacter(character),
    0,
  );
}

/** Made when first needed, since that takes several milliseconds. */
let graphemes: Intl.Segmenter | null = null;

/** The visible characters of a text, which must not be cut, such as an emoji with all its parts. */
function characters(text: string): string[] {
  graphemes ??= new Intl.Segmenter();
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/**
 * The width of a visible character. Emoji with U+FE0F and flags are wide, whatever their first part is; others are as
 * wide as their base.
 */
function widthOfCharacter(character: string): number {
  if (/\ufe0f|\p{Regional_Indicator}/u.test(character)) return 2;
  const base = /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u.exec(character)?.[0].codePointAt(0);
  return base === undefined ? 0 : eastAsianWidth(base);
}
