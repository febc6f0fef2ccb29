import { addCode, codeSet, isIn, isSpace, skipSpace } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import type { CodeRange } from './rule.ts';

/**
 * Characters that leave no mark on the page: control characters, NBSP, soft hyphen, zero-width spaces and joiners,
 * marks of direction, line and paragraph separators, BOM (Unicode 17, general categories Cc, Cf, Zl, Zp).
 */
export const invisibleRanges: readonly CodeRange[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfeff, 0xfeff],
];

/** The characters of `isSpace`. */
export const spaceRanges: readonly CodeRange[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x2000, 0x200d],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x2060],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

const invisible = codeSet('');
for (const [first, last] of invisibleRanges) for (let code = first; code <= last; code++) addCode(invisible, code);

/** Whether a code unit is one of `invisibleRanges`. */
export function isInvisible(code: number): boolean {
  return isIn(invisible, code);
}

/**
 * Whether a line holds nothing but white space; true for undefined, so that what lies before the first line and after
 * the last counts as blank.
 */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || skipSpace(line.text) === line.text.length;
}

/**
 * Where the white space at the end of a line begins, including invisible characters among it. The line's length if
 * there is no white space, or if only invisible characters end the line.
 */
export function trailingSpaceStart(text: string): number {
  let start = text.length;
  let spaced = false;
  while (start > 0) {
    const code = text.charCodeAt(start - 1);
    if (isSpace(code) && !isZeroWidth(code)) spaced = true;
    else if (!isInvisible(code)) break;
    start--;
  }
  return spaced ? start : text.length;
}

function isZeroWidth(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}
