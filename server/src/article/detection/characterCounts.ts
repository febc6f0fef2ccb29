import { addBits, codeSet, isColon, isHan, isIn, isLatin, isSpace, pairAt } from '../../text/characters.ts';
import { affairs, reporting, study, technical } from './vocabularies.ts';

const vocabularies = [
  ['technical', technical],
  ['study', study],
  ['reporting', reporting],
  ['affairs', affairs],
] as const;

/** The subject that each word is a sign of, by its two characters as one number. */
const subjects = new Map(
  vocabularies.flatMap(([subject, words]) => Array.from(words, (word) => [pairAt(word, 0), subject] as const)),
);

/**
 * By character, as bits: whether it can be the first or second half of a word (the bit for the second half is one
 * higher), or one of the kinds below.
 */
const roles = new Uint8Array(0x10000);
const firstHalf = 1 << 0;
const secondHalf = 1 << 1;
const pronoun = 1 << 3;
const openingQuote = 1 << 4;
const closingQuote = 1 << 5;

for (const pair of subjects.keys()) {
  addBits(roles, pair >>> 16, firstHalf);
  addBits(roles, pair & 0xffff, secondHalf);
}

for (const character of '我你妳您咱俺') addBits(roles, character.charCodeAt(0), pronoun);

for (const character of '“「『') addBits(roles, character.charCodeAt(0), openingQuote);

for (const character of '”」』') addBits(roles, character.charCodeAt(0), closingQuote);

/** Characters after 我 in words such as 我国, 我市 and 我校, which are not personal. */
const ours = codeSet('国國方市省县縣区區州校院军軍党黨驻駐');
const longestSpeaker = 14;

/** What characters a text consists of. Web addresses are not counted, since they may be long. */
export interface CharacterCounts {
  readonly han: number;
  readonly kana: number;
  readonly latin: number;
  /** All that is neither Han nor white space. */
  readonly others: number;
  /** How often it says 我, 你 and the like; not in words such as 我国, in quotations or after a speaker. */
  readonly personal: number;
  /** How many words speak for a subject. */
  readonly hits: Readonly<Record<'affairs' | 'reporting' | 'technical' | 'study', number>>;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SMALL_H = 0x68;

/** Counts the characters of a text and its words of two characters, in one pass. */
export function countCharacters(text: string): CharacterCounts {
  let han = 0;
  let kana = 0;
  let latin = 0;
  let others = 0;
  let personal = 0;
  let spoken = false;
  let lineStart = 0;
  const hits = { affairs: 0, reporting: 0, technical: 0, study: 0 };
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const here = roles[code] ?? 0;
    if (isHan(code)) {
      han++;
      if ((here & pronoun) !== 0 && !spoken && !isIn(ours, text.charCodeAt(at + 1))) personal++;
      if ((before & (here >> 1)) !== 0) {
        const subject = subjects.get(pairAt(text, at - 1));
        if (subject !== undefined) hits[subject]++;
      }
    } else if (code === SMALL_H && text.startsWith('http', at)) at = lastOfAddress(text, at);
    else if (!isSpace(code)) {
      others++;
      if (isLatin(code)) latin++;
      else if (code >= 0x3041 && code <= 0x30fe) kana++;
      else if ((here & (openingQuote | closingQuote)) !== 0) spoken = (here & openingQuote) !== 0;
      else if (isColon(code) && at - lineStart <= longestSpeaker) spoken = true;
    } else if (code === LINE_FEED) {
      // The speech of a speaker may begin on the line below.
      spoken = isColon(text.charCodeAt(text.charCodeAt(at - 1) === CARRIAGE_RETURN ? at - 2 : at - 1));
      lineStart = at + 1;
    }
    before = here;
  }
  return { han, kana, latin, others, personal, hits };
}

/** The last of the printable ASCII characters from `at` on. */
function lastOfAddress(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) > 0x20 && text.charCodeAt(end) < 0x7f) end++;
  return end - 1;
}
