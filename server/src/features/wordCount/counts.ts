import {
  addCode,
  type CodeSet,
  codeSet,
  isDigit,
  isHan,
  isIn,
  isLatin,
  isSpace,
  isSurrogate,
} from '../../text/characters.ts';

/**
 * What counts as one in 字数:
 * - `with-punctuation`: a Han character, a punctuation mark or other sign, and a Latin word or a number as a whole. The
 *   usual measure of newsrooms, and close to what Word and WPS call 字数; unlike these it counts a half-width mark
 *   beside Chinese text exactly as its full-width twin.
 * - `without-punctuation`: the same, without punctuation marks.
 * - `characters`: every character but white space, each letter and digit by itself: 字符数（不计空格）, by which
 *   GB/T 19363.1—2008 (4.2.4.5) has texts counted by computer.
 */
export const countings = ['with-punctuation', 'without-punctuation', 'characters'] as const;
export type Counting = (typeof countings)[number];

/** The length of a text by each of the definitions. */
export type Counts = Readonly<Record<Counting, number>>;

export const noCounts: Counts = { 'with-punctuation': 0, 'without-punctuation': 0, characters: 0 };

/**
 * Counts a text, or a part of it (UTF-16 offsets):
 * - a run of letters and digits is one word, also where a point, comma, hyphen or apostrophe joins two of them (COVID-19,
 *   3.5, don't); Cyrillic and Greek words are words as well, kana and Hangul count a character each;
 * - what is invisible counts nothing; a surrogate pair (emoji, Han extension B and later) counts one.
 *
 * Linear in `to - from`.
 */
export function countText(text: string, from = 0, to = text.length): Counts {
  let others = 0;
  let marks = 0;
  let words = 0;
  let lettersInWords = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) others++;
    else if (isIn(punctuation, code)) marks++;
    else if (isWordPart(code)) {
      const end = endOfWord(text, at, to);
      words++;
      lettersInWords += end - at;
      at = end - 1;
    } else if (!isUncounted(code)) {
      if (isSurrogate(code) && at + 1 < to && isSurrogate(text.charCodeAt(at + 1))) at++;
      others++;
    }
  }
  return {
    'with-punctuation': others + marks + words,
    'without-punctuation': others + words,
    characters: others + marks + lettersInWords,
  };
}

/** Adds up counts (or, with `times` -1, subtracts them) without creating an object for each step. */
export class CountSum {
  #withPunctuation = 0;
  #withoutPunctuation = 0;
  #characters = 0;

  add(counts: Counts, times: 1 | -1 = 1): void {
    this.#withPunctuation += times * counts['with-punctuation'];
    this.#withoutPunctuation += times * counts['without-punctuation'];
    this.#characters += times * counts.characters;
  }

  get counts(): Counts {
    return {
      'with-punctuation': this.#withPunctuation,
      'without-punctuation': this.#withoutPunctuation,
      characters: this.#characters,
    };
  }
}

/** Whether a place is within a Latin word or a number, so that the parts before and after it do not count separately. */
export function splitsWord(text: string, at: number): boolean {
  return couldBeWord(text.charCodeAt(at - 1)) && couldBeWord(text.charCodeAt(at));
}

function couldBeWord(code: number): boolean {
  return isWordPart(code) || isJoiner(code) || isSurrogate(code);
}

/** A letter of an alphabet whose words are set apart by spaces, or a digit; U+0370 to U+1FFF are scripts of that kind. */
function isWordPart(code: number): boolean {
  return isLatin(code) || isDigit(code) || (code >= 0x370 && code <= 0x1fff);
}

function endOfWord(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    if (isWordPart(text.charCodeAt(at))) at++;
    else if (at + 1 < to && isJoiner(text.charCodeAt(at)) && isWordPart(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

/** `'` `,` `-` `.` and the curly apostrophe. */
function isJoiner(code: number): boolean {
  return code === 0x27 || (code >= 0x2c && code <= 0x2e) || code === 0x2019;
}

/** White space, control characters, soft hyphen, combining marks and variation selectors. */
function isUncounted(code: number): boolean {
  return (
    isSpace(code) ||
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    code === 0xad ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

/** Punctuation of the scripts that meet in Chinese text (Unicode 17, general category P), and the wave dash ～ of GB/T 15834. */
const punctuation = setOfRanges([
  [0x21, 0x23],
  [0x25, 0x2a],
  [0x2c, 0x2f],
  [0x3a, 0x3b],
  [0x3f, 0x40],
  [0x5b, 0x5d],
  [0x5f, 0x5f],
  [0x7b, 0x7b],
  [0x7d, 0x7e],
  [0xa1, 0xa1],
  [0xa7, 0xa7],
  [0xab, 0xab],
  [0xb6, 0xb7],
  [0xbb, 0xbb],
  [0xbf, 0xbf],
  [0x2010, 0x2027],
  [0x2030, 0x2043],
  [0x2045, 0x2051],
  [0x2053, 0x205e],
  [0x2e00, 0x2e5d],
  [0x3001, 0x3003],
  [0x3008, 0x3011],
  [0x3014, 0x301f],
  [0x3030, 0x3030],
  [0x303d, 0x303d],
  [0x30a0, 0x30a0],
  [0x30fb, 0x30fb],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe52],
  [0xfe54, 0xfe61],
  [0xfe63, 0xfe63],
  [0xfe68, 0xfe68],
  [0xfe6a, 0xfe6b],
  [0xff01, 0xff03],
  [0xff05, 0xff0a],
  [0xff0c, 0xff0f],
  [0xff1a, 0xff1b],
  [0xff1f, 0xff20],
  [0xff3b, 0xff3d],
  [0xff3f, 0xff3f],
  [0xff5b, 0xff5b],
  [0xff5d, 0xff65],
]);

/** `ranges`: first and last code unit. */
function setOfRanges(ranges: readonly (readonly [number, number])[]): CodeSet {
  const set = codeSet('');
  for (const [first, last] of ranges) for (let code = first; code <= last; code++) addCode(set, code);
  return set;
}
