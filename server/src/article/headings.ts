import { codeSet, isColon, isHan, isIn, isSpace, skipSpace } from '../text/characters.ts';
import { opensNumeral, readNumeral } from '../text/numerals.ts';
import { patternInBothScripts } from '../text/scripts.ts';
import type { ShapedLine } from './shapedLine.ts';

/** 一、 · （一） · 1. · （1） · 第一章 · 第一： · 01 · ① · a number alone on its line, in brackets or not */
export type OrdinalStyle =
  | 'han'
  | 'bracketedHan'
  | 'digit'
  | 'bracketedDigit'
  | 'chapter'
  | 'nth'
  | 'rank'
  | 'padded'
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

const starts = codeSet('（(第');

/** Reads 一、 · （一） · 1． · 1) · ① · 第一章 at the start of a line; null if there is none. */
export function readHeadingOrdinal(line: ShapedLine): HeadingOrdinal | null {
  const text = line.text;
  const from = line.bodyStart;
  if (!isIn(starts, text.charCodeAt(from)) && !opensNumeral(text.charCodeAt(from))) return null;
  const first = text.charAt(from);
  const bracket = first === '（' || first === '(';
  const chapter = first === '第';
  const numeral = readNumeral(text, bracket || chapter ? from + 1 : from);
  if (!numeral || numeral.value > 99) return null;
  const ordinal = { start: bracket || chapter ? from + 1 : from, numeralEnd: numeral.end, value: numeral.value };
  const after = text.charAt(numeral.end);
  const han = numeral.style === 'han';
  const words = (end: number) => skipSpace(text, end, line.bodyEnd);
  if (numeral.end === line.bodyEnd && !bracket && !chapter) return { ...ordinal, style: 'bare', end: numeral.end };
  if (bracket) {
    if (after !== '）' && after !== ')') return null;
    if (numeral.end + 1 === line.bodyEnd) return { ...ordinal, style: 'bare', end: line.bodyEnd };
    return { ...ordinal, style: han ? 'bracketedHan' : 'bracketedDigit', end: words(numeral.end + 1) };
  }
  if (chapter) {
    if (!'章节部分回幕篇讲編编'.includes(after) || after === '') return readNth(line, ordinal);
    return {
      ...ordinal,
      style: 'chapter',
      end: words(text.startsWith('部分', numeral.end) ? numeral.end + 2 : numeral.end + 1),
    };
  }
  if (numeral.style === 'circled' || numeral.style === 'parenthesised' || numeral.style === 'fullStop') {
    return { ...ordinal, style: 'circled', end: words(numeral.end) };
  }
  if ('、.．，,)）:：'.includes(after) && after !== '') {
    const next = text.charCodeAt(numeral.end + 1);
    if (!han && after !== '、' && next >= 0x30 && next <= 0x39) return null;
    if (numeral.end + 1 === line.bodyEnd) return { ...ordinal, style: 'bare', end: line.bodyEnd };
    return { ...ordinal, style: han ? 'han' : 'digit', end: words(numeral.end + 1) };
  }
  if (isSpace(text.charCodeAt(numeral.end)) && numeral.end < line.bodyEnd) {
    const end = words(numeral.end);
    if (counted.test(text.slice(end, end + 3))) return null;
    return { ...ordinal, style: han ? 'han' : 'digit', end };
  }
  return isPadded(text, from, numeral.end) && isHan(text.charCodeAt(numeral.end))
    ? { ...ordinal, style: 'padded', end: numeral.end }
    : null;
}

/** What numbers count, and no word that begins alike: 10 月 8 日, 3 个变化 and 2 类人群 have blanks around the digits. */
const counted = patternInBothScripts(
  /^(?:月|个|年(?!轻|龄|代|度)|类(?!似|型)|种(?!植|子|族)|位(?!置|于)|名(?!单|校|人)|人(?!工|民|才|口|类|物|员|们|大)|次(?!贷|数|日)|条(?!件|例|款)|项(?!目)|岁|元(?!旦|宵|首|素)|万(?!一)|亿|小时|分钟|公里|天(?!气|然|文|津))/,
);

/** 01, 02: two digits, of which the first is a nought. */
function isPadded(text: string, from: number, end: number): boolean {
  return end - from === 2 && '0０'.includes(text.charAt(from));
}

const longestMeasure = 2;
/** 第三位, 第三名: a rank, which two may share and which may count down. */
const rankMeasures = codeSet('位名');

/** 第一：… · 第三位：…: an ordinal, perhaps with what it counts, and a colon. */
function readNth(
  line: ShapedLine,
  ordinal: Pick<HeadingOrdinal, 'start' | 'numeralEnd' | 'value'>,
): HeadingOrdinal | null {
  const { text, bodyEnd } = line;
  for (let at = ordinal.numeralEnd; at <= ordinal.numeralEnd + longestMeasure && at < bodyEnd - 1; at++) {
    const code = text.charCodeAt(at);
    if (isColon(code)) {
      const style = isIn(rankMeasures, text.charCodeAt(at - 1)) ? 'rank' : 'nth';
      return { ...ordinal, style, end: skipSpace(text, at + 1, bodyEnd) };
    }
    if (!isHan(code)) return null;
  }
  return null;
}
