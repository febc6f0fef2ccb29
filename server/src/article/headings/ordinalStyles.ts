import { codeSet } from '../../text/characters.ts';
import type { Numeral } from '../../text/numerals.ts';

/** 一、 · （一） · 1. · （1） · 第一章 or PART 1 · 第一： · 01 · 壹、 · ① · a number alone on its line, in brackets or not */
export type OrdinalStyle =
  | 'han'
  | 'bracketedHan'
  | 'digit'
  | 'bracketedDigit'
  | 'chapter'
  | 'nth'
  | 'rank'
  | 'padded'
  | 'formal'
  | 'circled'
  | 'bare';

/** The ordinal that opens a heading, and how it is set; `style` tells 一、 from （一） from 1. */
export interface HeadingOrdinal {
  /** The numeral without brackets and 第. */
  readonly start: number;
  readonly numeralEnd: number;
  readonly value: number;
  readonly style: OrdinalStyle;
  /** Where the heading's own words begin. */
  readonly end: number;
}

/** The ordinal whose numeral begins at `start`, and whose heading’s own words begin at `end`. */
export function makeOrdinal(start: number, numeral: Numeral, style: OrdinalStyle, end: number): HeadingOrdinal {
  return { start, numeralEnd: numeral.end, value: numeral.value, style, end };
}

/** The brackets that an ordinal may stand in: （一） */
export const opensBracket = codeSet('（(');
export const closesBracket = codeSet('）)');
