import { addCode, codeSet, isDigit, isIn } from './characters.ts';

/** How an ordinal is written: 一 · 1 · １ · ① · Ⅰ · ⑴ (one character). */
export type NumeralStyle = 'han' | 'digit' | 'fullWidthDigit' | 'circled' | 'roman' | 'parenthesised' | 'fullStop';

/** A numeral read at a place of a text: its value, how it is written, and where it ends (UTF-16 offset, exclusive). */
export interface Numeral {
  readonly value: number;
  readonly style: NumeralStyle;
  readonly end: number;
}

const hanDigits = '〇一二三四五六七八九';
const hanZero = '零';
const hanTwo = '两兩';
/** 十 */
const TEN = 0x5341;

/** The values of the Han digits by their code units. */
const hanValues = new Map<number, number>();
for (const [value, digit] of Array.from(hanDigits).entries()) hanValues.set(digit.charCodeAt(0), value);
for (const two of hanTwo) hanValues.set(two.charCodeAt(0), 2);
hanValues.set(hanZero.charCodeAt(0), 0);

/**
 * Runs of one-character numerals: first code point, its value, length of the run, style (Unicode: Enclosed
 * Alphanumerics, Number Forms).
 */
const runs: readonly (readonly [number, number, number, NumeralStyle])[] = [
  [0x2460, 1, 20, 'circled'],
  [0x2474, 1, 20, 'parenthesised'],
  [0x2488, 1, 20, 'fullStop'],
  [0x2776, 1, 10, 'circled'],
  [0x2780, 1, 10, 'circled'],
  [0x278a, 1, 10, 'circled'],
  [0x3251, 21, 15, 'circled'],
  [0x32b1, 36, 15, 'circled'],
  [0x2160, 1, 12, 'roman'],
  [0x2170, 1, 12, 'roman'],
  [0x3220, 1, 10, 'parenthesised'],
  [0x3280, 1, 10, 'circled'],
];

/** The code units that can open a numeral. */
export const numeralStarts = codeSet(`0123456789０１２３４５６７８９${hanDigits}${hanZero}${hanTwo}十`);
for (const [first, , count] of runs) for (let code = first; code < first + count; code++) addCode(numeralStarts, code);

/** Whether a code unit can open a numeral. */
export function opensNumeral(code: number): boolean {
  return isIn(numeralStarts, code);
}

/** The value of a Han digit 〇…九; -1 for anything else, including the empty string. */
export function hanDigit(character: string): number {
  return hanDigitAt(character, 0);
}

function hanDigitAt(text: string, at: number): number {
  return hanValues.get(text.charCodeAt(at)) ?? -1;
}

/**
 * Reads the numeral that begins at a UTF-16 offset: 一…九十九, 〇, up to four digits of either width, ①, ⑴, Ⅰ. Null if there
 * is none.
 */
export function readNumeral(text: string, from: number): Numeral | null {
  const code = text.charCodeAt(from);
  if (!opensNumeral(code)) return null;
  if (isDigit(code)) return readDigits(text, from);
  if (code === TEN || hanValues.has(code)) return readHan(text, from);
  for (const [first, value, count, style] of runs) {
    if (code >= first && code < first + count) return { value: value + code - first, style, end: from + 1 };
  }
  return null;
}

function readDigits(text: string, from: number): Numeral {
  let at = from;
  let value = 0;
  for (; at < from + 4 && isDigit(text.charCodeAt(at)); at++) value = value * 10 + (text.charCodeAt(at) & 0xf);
  return { value, style: text.charCodeAt(from) > 0xff ? 'fullWidthDigit' : 'digit', end: at };
}

function readHan(text: string, from: number): Numeral {
  const tens = hanDigitAt(text, from);
  const at = tens < 0 ? from : from + 1;
  if (text.charCodeAt(at) !== TEN) return { value: tens, style: 'han', end: at };
  const ones = hanDigitAt(text, at + 1);
  const value = tens < 0 ? 10 : tens * 10;
  return ones > 0 ? { value: value + ones, style: 'han', end: at + 2 } : { value, style: 'han', end: at + 1 };
}

/** Writes a value of 1…99 in a style; null if the style has no such numeral (① ends at 20, Ⅰ at 12). */
export function writeNumeral(value: number, style: NumeralStyle): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 99) return null;
  if (style === 'digit') return String(value);
  if (style === 'fullWidthDigit')
    return Array.from(String(value), (d) => String.fromCharCode(0xff10 + Number(d))).join('');
  if (style === 'han') return writeHan(value);
  const run = runs.find(([, first, count, s]) => s === style && value >= first && value < first + count);
  return run ? String.fromCharCode(run[0] + value - run[1]) : null;
}

function writeHan(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return (tens > 1 ? hanDigits.charAt(tens) : '') + (tens > 0 ? '十' : '') + (ones > 0 ? hanDigits.charAt(ones) : '');
}
