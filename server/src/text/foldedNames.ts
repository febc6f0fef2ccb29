import { isDigit, isHan, isLatin, isSurrogate } from './characters.ts';

/**
 * A query or name in the form that is compared: lower case, ASCII width, ü as v, no tones, and without the characters
 * that `isPassedOver` names.
 */
export function normalise(query: string): string {
  const plain = query.normalize('NFKD').toLowerCase().replaceAll('u\u0308', 'v').replace(/\p{M}/gu, '');
  return [...plain].filter((character) => !isPassedOver(character.charCodeAt(0))).join('');
}

/** The code unit at an offset of a name, in the form that is compared. */
export function foldedAt(name: string, at: number): number {
  return fold(name.charCodeAt(at));
}

/** A code unit in lower case and ASCII width. */
export function fold(code: number): number {
  const ascii = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  return ascii >= 0x41 && ascii <= 0x5a ? ascii + 0x20 : ascii;
}

/** Whether a code unit is white space or punctuation, which nobody types to find a name. */
export function isPassedOver(code: number): boolean {
  return !isHan(code) && !isLatin(code) && !isDigit(code) && !isSurrogate(code);
}
