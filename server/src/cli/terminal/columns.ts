import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter();

/** How many columns of a terminal a text takes: two for a Chinese character. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const columns = plainWidth(text.charCodeAt(at));
    if (columns === null) return stringWidth(text);
    width += columns;
  }
  return width;
}

/** The longest start of a text that fits into a number of columns. Reads no more of the text than that needs. */
export function startWithin(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const piece of pieces(text.slice(0, reach(columns)))) {
    width += widthOf(piece);
    if (width > columns) break;
    end += piece.length;
  }
  return text.slice(0, end);
}

/** The longest end of a text that fits into a number of columns. Reads no more of the text than that needs. */
export function endWithin(text: string, columns: number): string {
  let width = 0;
  let start = text.length;
  for (const piece of pieces(text.slice(-reach(columns))).reverse()) {
    width += widthOf(piece);
    if (width > columns) break;
    start -= piece.length;
  }
  return text.slice(start);
}

/** Cuts a text that is too long and shows by … that it goes on. */
export function clip(text: string, columns: number): string {
  const start = startWithin(text, columns);
  return start.length === text.length ? text : `${startWithin(text, columns - 1)}…`;
}

/** What may not be cut through: the characters as the reader sees them, emoji with all their parts. */
function pieces(text: string): string[] {
  for (let at = 0; at < text.length; at++) {
    if (plainWidth(text.charCodeAt(at)) === null) return [...graphemes.segment(text)].map(({ segment }) => segment);
  }
  return text.split('');
}

/** A seen character may be many code units, but without this limit a line of marks alone would be read to its end. */
function reach(columns: number): number {
  return 4 * columns + 16;
}

/**
 * The width of the characters that Chinese news is written with, which stand alone and need no dear look-up; null for
 * any other (Unicode 17, EastAsianWidth.txt; “ ” ‘ ’ — … · and │ are ambiguous there and narrow on terminals).
 */
function plainWidth(code: number): 1 | 2 | null {
  if (code >= 0x20 && code < 0x7f) return 1;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3029)) return 2;
  if (code >= 0xff01 && code <= 0xff60) return 2;
  if (code === 0xb7 || (code >= 0x2014 && code <= 0x2026) || (code >= 0x2500 && code <= 0x257f)) return 1;
  return null;
}
