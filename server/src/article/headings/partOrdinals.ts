import { codeSet } from '../../text/characters.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import type { HeadingOrdinal } from './ordinalStyles.ts';

/** First characters of English words (and #) that stand before the number of a part. */
export const opensPart = codeSet('PpCcTtDdNnSs#');
const part =
  /^(part|chapter|top|day|no|step|scene|tips?|stop|#)\s?[.．·]?\s?(?:(\d{1,2})|([Ⅰ-Ⅻ])|(one|two|three|four|five|six|seven|eight|nine|ten|i{1,3}|iv|vi{0,3}|ix|x))(?![\da-z])\s?[.．、:：|｜丨/·]?\s*/i;
const partNumbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const romanNumbers = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const firstRoman = 0x2160;
const longestPart = 20;
/** Words that are certain to head a part; the others must occur repeatedly. */
const surely = /^(?:part|chapter)$/i;

/** PART 1, Part.02, PART ONE, Part Ⅱ, DAY 1, TOP 1, #1, with or without words after it. */
export function readPart({ text, bodyStart, bodyEnd }: ShapedLine): HeadingOrdinal | null {
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
