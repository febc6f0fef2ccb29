import { codeSet, isColon, isHan, isIn, isSpace, skipSpace } from '../text/characters.ts';
import { type Numeral, type NumeralStyle, opensNumeral, readNumeral } from '../text/numerals.ts';
import { patternInBothScripts, wordsInBothScripts } from '../text/scripts.ts';
import type { ShapedLine } from './shapedLine.ts';

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

const opensBracket = codeSet('（(');
const closesBracket = codeSet('）)');
/** 第 */
const NTH = 0x7b2c;
const chapterMeasures = codeSet('章节部分回幕篇讲編编');
const delimiters = codeSet('、.．，,)）:：');
/** 一·…, but not 一·二八. */
const dots = codeSet('·•・');
/** 、 */
const ENUMERATION_COMMA = 0x3001;
const enclosedStyles: ReadonlySet<NumeralStyle> = new Set(['circled', 'parenthesised', 'fullStop']);

/** Reads 一、 · （一） · 1． · 1) · ① · 第一章 · PART 1 · 壹、 at the start of a line; null if there is none. */
export function readHeadingOrdinal(line: ShapedLine): HeadingOrdinal | null {
  const { text, bodyStart, bodyEnd } = line;
  const first = text.charCodeAt(bodyStart);
  const bracket = isIn(opensBracket, first);
  const chapter = first === NTH;
  if (isIn(opensPart, first)) return readPart(line);
  if (isIn(formalDigits, first)) return readFormal(line, bodyStart);
  if (bracket && isIn(formalDigits, text.charCodeAt(bodyStart + 1))) return readFormal(line, bodyStart + 1);
  if (!bracket && !chapter && !opensNumeral(first)) return null;
  const start = bracket || chapter ? bodyStart + 1 : bodyStart;
  const numeral = readNumeral(text, start);
  if (!numeral || numeral.value > 99) return null;
  const { end } = numeral;
  const after = text.charCodeAt(end);
  const han = numeral.style === 'han';
  if (end === bodyEnd && !bracket && !chapter) return makeOrdinal(start, numeral, 'bare', end);
  if (bracket) {
    if (!isIn(closesBracket, after)) return null;
    if (end + 1 === bodyEnd) return makeOrdinal(start, numeral, 'bare', bodyEnd);
    return makeOrdinal(start, numeral, han ? 'bracketedHan' : 'bracketedDigit', skipSpace(text, end + 1, bodyEnd));
  }
  if (chapter) {
    if (!isIn(chapterMeasures, after)) return readNth(line, start, numeral);
    const measure = text.startsWith('部分', end) ? 2 : 1;
    const words = skipSpace(text, end + measure, bodyEnd);
    return makeOrdinal(start, numeral, words === bodyEnd ? 'bare' : 'chapter', words);
  }
  if (enclosedStyles.has(numeral.style)) return makeOrdinal(start, numeral, 'circled', skipSpace(text, end, bodyEnd));
  if (isIn(delimiters, after) || (han && isIn(dots, after) && !opensNumeral(text.charCodeAt(end + 1)))) {
    const next = text.charCodeAt(end + 1);
    if (!han && after !== ENUMERATION_COMMA && next >= 0x30 && next <= 0x39) return null;
    if (end + 1 === bodyEnd) return makeOrdinal(start, numeral, 'bare', bodyEnd);
    return makeOrdinal(start, numeral, han ? 'han' : 'digit', skipSpace(text, end + 1, bodyEnd));
  }
  if (isIn(bars, after) && (after !== SLASH || isPadded(first, end - start))) {
    const words = skipSpace(text, end + 1, bodyEnd);
    return makeOrdinal(start, numeral, words === bodyEnd ? 'bare' : 'padded', words);
  }
  if (isSpace(after) && end < bodyEnd) {
    const words = skipSpace(text, end, bodyEnd);
    if (counted.test(text.slice(words, words + 3))) return null;
    return makeOrdinal(start, numeral, han ? 'han' : 'digit', words);
  }
  return isPadded(first, end - start) && isHan(after) ? makeOrdinal(start, numeral, 'padded', end) : null;
}

function makeOrdinal(start: number, numeral: Numeral, style: OrdinalStyle, end: number): HeadingOrdinal {
  return { start, numeralEnd: numeral.end, value: numeral.value, style, end };
}

const bars = codeSet('|｜丨∣/');
const SLASH = 0x2f;
/** First characters of English words (and #) that stand before the number of a part. */
const opensPart = codeSet('PpCcTtDdNnSs#');
const part =
  /^(part|chapter|top|day|no|step|scene|tips?|stop|#)\s?[.．·]?\s?(?:(\d{1,2})|([Ⅰ-Ⅻ])|(one|two|three|four|five|six|seven|eight|nine|ten|i{1,3}|iv|vi{0,3}|ix|x))(?![\da-z])\s?[.．、:：|｜丨/·]?\s*/i;
const partNumbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const romanNumbers = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const firstRoman = 0x2160;
const longestPart = 20;
/** Words that are certain to head a part; the others must occur repeatedly. */
const surely = /^(?:part|chapter)$/i;

/** PART 1, Part.02, PART ONE, Part Ⅱ, DAY 1, TOP 1, #1, with or without words after it. */
function readPart({ text, bodyStart, bodyEnd }: ShapedLine): HeadingOrdinal | null {
  const match = part.exec(text.slice(bodyStart, Math.min(bodyEnd, bodyStart + longestPart)));
  if (!match) return null;
  const [opening, noun = '', digits, roman, word] = match;
  const numeral = digits ?? roman ?? word ?? '';
  const start = bodyStart + opening.indexOf(numeral, noun.length);
  const value = digits
    ? Number(digits)
    : roman
      ? roman.charCodeAt(0) - firstRoman + 1
      : numberOf(numeral.toLowerCase());
  const end = bodyStart + opening.length;
  const style = surely.test(noun) ? 'chapter' : 'nth';
  return { start, numeralEnd: start + numeral.length, value, style: end >= bodyEnd ? 'bare' : style, end };
}

function numberOf(word: string): number {
  return Math.max(partNumbers.indexOf(word), romanNumbers.indexOf(word)) + 1;
}

/** The numerals of cheques in their forms, from one to ten. */
const formalNumerals = ['壹', '贰貳', '叁叄參', '肆', '伍', '陆陸', '柒', '捌', '玖', '拾'];
const formalDigits = codeSet(formalNumerals.join(''));
const afterFormal = codeSet('、.．·|｜丨/');

/** 壹 alone on its line, or 壹、 壹· （壹） with words after them. */
function readFormal({ text, bodyStart, bodyEnd }: ShapedLine, start: number): HeadingOrdinal | null {
  const value = formalNumerals.findIndex((forms) => forms.includes(text.charAt(start))) + 1;
  const numeralEnd = start + 1;
  const after = text.charCodeAt(numeralEnd);
  const delimited = start > bodyStart ? isIn(closesBracket, after) : isIn(afterFormal, after);
  if (!delimited && numeralEnd < bodyEnd) return null;
  const end = delimited ? skipSpace(text, numeralEnd + 1, bodyEnd) : numeralEnd;
  return { start, numeralEnd, value, style: end >= bodyEnd ? 'bare' : 'formal', end };
}

/** Units that a number counts, so that it is no ordinal, even with blanks around the digits: 10 月 8 日, 3 个变化, 2 类人群. */
const counted = patternInBothScripts(
  /^(?:月|个|年(?!轻|龄|代|度)|类(?!似|型)|种(?!植|子|族)|位(?!置|于)|名(?!单|校|人)|人(?!工|民|才|口|类|物|员|们|大)|次(?!贷|数|日)|条(?!件|例|款)|项(?!目)|岁|元(?!旦|宵|首|素)|万(?!一)|亿|小时|分钟|公里|天(?!气|然|文|津))/,
);

/** 01, 02: two digits, of which the first is a nought. */
function isPadded(first: number, length: number): boolean {
  return length === 2 && isIn(noughts, first);
}

const noughts = codeSet('0０');

const longestMeasure = 2;
/** What follows 第 and a numeral in the names of outlets: 第一财经：…, 第六声：… */
const outlets = wordsInBothScripts('财经 声 时间 军情 视频 资讯');
/** 第三位, 第三名: a rank, which two may share and which may count down. */
const rankMeasures = codeSet('位名');

/** 第一：… · 第三位：… · 第一站 …: an ordinal, with or without what it counts, and a colon; or with it, and a blank. */
function readNth({ text, bodyEnd }: ShapedLine, start: number, numeral: Numeral): HeadingOrdinal | null {
  for (let at = numeral.end; at <= numeral.end + longestMeasure && at < bodyEnd - 1; at++) {
    const code = text.charCodeAt(at);
    if (isColon(code)) {
      if (outlets.has(text.slice(numeral.end, at))) return null;
      const style = isIn(rankMeasures, text.charCodeAt(at - 1)) ? 'rank' : 'nth';
      return makeOrdinal(start, numeral, style, skipSpace(text, at + 1, bodyEnd));
    }
    if (isSpace(code) && at > numeral.end) {
      const words = skipSpace(text, at, bodyEnd);
      return words < bodyEnd && !outlets.has(text.slice(numeral.end, at))
        ? makeOrdinal(start, numeral, 'nth', words)
        : null;
    }
    if (!isHan(code)) return null;
  }
  return null;
}
