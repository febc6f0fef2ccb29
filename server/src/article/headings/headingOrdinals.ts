import { codeSet, isHan, isIn, isSpace, skipSpace } from '../../text/characters.ts';
import { type Numeral, type NumeralStyle, opensNumeral, readNumeral } from '../../text/numerals.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { formalDigits, readFormal } from './formalOrdinals.ts';
import { readNth } from './nthOrdinals.ts';
import { closesBracket, type HeadingOrdinal, makeOrdinal, opensBracket } from './ordinalStyles.ts';
import { opensPart, readPart } from './partOrdinals.ts';

/** 第 */
const NTH = 0x7b2c;

/** Reads 一、 · （一） · 1． · 1) · ① · 第一章 · PART 1 · 壹、 at the start of a line; null if there is none. */
export function readHeadingOrdinal(line: ShapedLine): HeadingOrdinal | null {
  const { text, bodyStart } = line;
  const first = text.charCodeAt(bodyStart);
  if (isIn(opensPart, first)) return readPart(line);
  if (isIn(formalDigits, first)) return readFormal(line, bodyStart);
  const bracket = isIn(opensBracket, first);
  if (bracket && isIn(formalDigits, text.charCodeAt(bodyStart + 1))) return readFormal(line, bodyStart + 1);
  const chapter = first === NTH;
  if (!bracket && !chapter && !opensNumeral(first)) return null;
  const start = bracket || chapter ? bodyStart + 1 : bodyStart;
  const numeral = readNumeral(text, start);
  if (!numeral || numeral.value > 99) return null;
  if (bracket) return readBracketed(line, start, numeral);
  return chapter ? readChapter(line, start, numeral) : readUnenclosed(line, start, numeral);
}

/** （一） · （1） */
function readBracketed({ text, bodyEnd }: ShapedLine, start: number, numeral: Numeral): HeadingOrdinal | null {
  const { end, style } = numeral;
  if (!isIn(closesBracket, text.charCodeAt(end))) return null;
  if (end + 1 === bodyEnd) return makeOrdinal(start, numeral, 'bare', bodyEnd);
  const words = skipSpace(text, end + 1, bodyEnd);
  return makeOrdinal(start, numeral, style === 'han' ? 'bracketedHan' : 'bracketedDigit', words);
}

const chapterMeasures = codeSet('章节部分回幕篇讲編编');

/** 第一章 · 第二部分, or another measure after 第. */
function readChapter(line: ShapedLine, start: number, numeral: Numeral): HeadingOrdinal | null {
  const { text, bodyEnd } = line;
  const { end } = numeral;
  if (!isIn(chapterMeasures, text.charCodeAt(end))) return readNth(line, start, numeral);
  const measure = text.startsWith('部分', end) ? 2 : 1;
  const words = skipSpace(text, end + measure, bodyEnd);
  return makeOrdinal(start, numeral, words === bodyEnd ? 'bare' : 'chapter', words);
}

const delimiters = codeSet('、.．，,)）:：');
/** 一·…, but not 一·二八. */
const dots = codeSet('·•・');
/** 、 */
const ENUMERATION_COMMA = 0x3001;
const enclosedStyles: ReadonlySet<NumeralStyle> = new Set(['circled', 'parenthesised', 'fullStop']);
const bars = codeSet('|｜丨∣/');
const SLASH = 0x2f;
const noughts = codeSet('0０');

/** 01, 02: two digits, of which the first is a nought. */
function isPadded(first: number, length: number): boolean {
  return length === 2 && isIn(noughts, first);
}

/** 一、 · 1． · ① · 01｜ · 1 …: what stands after the numeral shows whether it is an ordinal. */
function readUnenclosed(line: ShapedLine, start: number, numeral: Numeral): HeadingOrdinal | null {
  const { text, bodyStart, bodyEnd } = line;
  const { end, style } = numeral;
  if (end === bodyEnd) return makeOrdinal(start, numeral, 'bare', end);
  if (enclosedStyles.has(style)) return makeOrdinal(start, numeral, 'circled', skipSpace(text, end, bodyEnd));
  const after = text.charCodeAt(end);
  if (isIn(delimiters, after)) return readDelimited(line, start, numeral);
  if (isIn(dots, after) && opensWords(text, end + 1))
    return ordinalBefore(skipSpace(text, end + 1, bodyEnd), start, numeral);
  const padded = isPadded(text.charCodeAt(bodyStart), end - start);
  if (isIn(bars, after) && (after !== SLASH || padded)) {
    const words = skipSpace(text, end + 1, bodyEnd);
    return makeOrdinal(start, numeral, words === bodyEnd ? 'bare' : 'padded', words);
  }
  if (isSpace(after)) return readSpaced(line, start, numeral);
  return padded && isHan(after) ? makeOrdinal(start, numeral, 'padded', end) : null;
}

const year = /^\d{4}年/;

/** Whether words, or a year, begin after a dot: 2·2023年6月, but not 3·15 and 一·二八. */
function opensWords(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) ? !opensNumeral(code) : year.test(text.slice(at, at + 5));
}

/** 一 or 1 before the words that begin at `words`. */
function ordinalBefore(words: number, start: number, numeral: Numeral): HeadingOrdinal {
  return makeOrdinal(start, numeral, numeral.style === 'han' ? 'han' : 'digit', words);
}

/** 一、 · 1．, but not 1.5. */
function readDelimited({ text, bodyEnd }: ShapedLine, start: number, numeral: Numeral): HeadingOrdinal | null {
  const { end, style } = numeral;
  const next = text.charCodeAt(end + 1);
  if (style !== 'han' && text.charCodeAt(end) !== ENUMERATION_COMMA && next >= 0x30 && next <= 0x39) return null;
  if (end + 1 === bodyEnd) return makeOrdinal(start, numeral, 'bare', bodyEnd);
  return ordinalBefore(skipSpace(text, end + 1, bodyEnd), start, numeral);
}

/** Units that a number counts, so that it is no ordinal, even with blanks around the digits: 10 月 8 日, 3 个变化, 2 类人群. */
const counted = patternInBothScripts(
  /^(?:月|个|年(?!轻|龄|代|度)|类(?!似|型)|种(?!植|子|族)|位(?!置|于)|名(?!单|校|人)|人(?!工|民|才|口|类|物|员|们|大)|次(?!贷|数|日)|条(?!件|例|款)|项(?!目)|岁|元(?!旦|宵|首|素)|万(?!一)|亿|小时|分钟|公里|天(?!气|然|文|津))/,
);

/** 1 老街新生, but not 10 月 8 日. */
function readSpaced({ text, bodyEnd }: ShapedLine, start: number, numeral: Numeral): HeadingOrdinal | null {
  const words = skipSpace(text, numeral.end, bodyEnd);
  if (counted.test(text.slice(words, words + 3))) return null;
  return ordinalBefore(words, start, numeral);
}
