import { codeSet, isHan, isIn, isSpace } from '../../text/characters.ts';

/** Whether two Han characters stand in a row. Blanks do not part them. */
export function holdsTwoHan(text: string): boolean {
  let afterHan = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) {
      if (afterHan) return true;
      afterHan = true;
    } else if (!isSpace(code)) afterHan = false;
  }
  return false;
}

/** The characters of addresses and file names: what `\w` stands for, and the slash. */
const wordSigns = codeSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_/');

/** The length of the longest run of ASCII letters and digits, as addresses have long ones. */
export function longestLatinWord(text: string): number {
  let longest = 0;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    length = isIn(wordSigns, text.charCodeAt(at)) ? length + 1 : 0;
    if (length > longest) longest = length;
  }
  return longest;
}

const COMMA = 0xff0c;

/** How many full-width commas part a text. */
export function commasIn(text: string): number {
  let commas = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === COMMA) commas++;
  return commas;
}

/** How many blanks part a text, and how long the longest part is. */
export function partsOf(text: string): { readonly blanks: number; readonly longest: number } {
  let blanks = 0;
  let longest = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    if (at > start) blanks++;
    longest = Math.max(longest, at - start);
    start = at + 1;
  }
  return { blanks, longest: Math.max(longest, text.length - start) };
}
