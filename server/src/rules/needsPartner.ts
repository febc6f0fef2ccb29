import { isDigit, isLatin, skipSpace, trimEnd } from '../text/characters.ts';
import { hanDigit } from '../text/numerals.ts';
import type { Mark } from './pairing.ts';

/**
 * Whether a mark is one of a pair. Not an apostrophe (Xi’an, ’90), a sign for inches (55”), the bracket after a list's
 * ordinal (1）), the mark after the kicker of a headline (棒球》), an arrow (〉〉), a half-width bracket, which formulas and
 * emoticons have, or what a wrong decoding left.
 */
export function needsPartner({ line: { text }, at }: Mark): boolean {
  const mark = text.charAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if ('()'.includes(mark)) return false;
  if ('「」『』'.includes(mark)) return !text.slice(Math.max(0, at - 2), at + 3).includes('?');
  if (mark === '’') return !isLatin(before) && !isLatin(after) && !isDigit(after);
  if (mark === '”') return !isDigit(before);
  if ('》〉'.includes(mark)) return !endsKicker(text, at) && !(mark === '〉' && isRepeated(text, at));
  return mark !== '）' || !(isDigit(before) || isLatin(before) || hanDigit(text.charAt(at - 1)) >= 0 || before === ten);
}

/** 〉〉 is an arrow. */
function isRepeated(text: string, at: number): boolean {
  return text.charAt(at - 1) === text.charAt(at) || text.charAt(at + 1) === text.charAt(at);
}

/** How long a kicker (the word before a headline) and the whole headline may be, in UTF-16 code units. */
const longestKicker = 8;
const longestHeadline = 60;
const kicker = /^[\p{L}\p{N} ]+$/u;

/** Whether a mark ends the word before a headline, as Taiwanese papers write it: 棒球》红队七比五逆转. */
function endsKicker(text: string, at: number): boolean {
  const start = skipSpace(text);
  const end = trimEnd(text);
  if (at - start > longestKicker || end - start > longestHeadline || text.charAt(end - 1) === '。') return false;
  return end > at + 1 && kicker.test(text.slice(start, at));
}

const ten = '十'.charCodeAt(0);
