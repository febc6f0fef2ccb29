import { addBits, isHan, isLatin, isSpace, pairAt } from '../text/characters.ts';
import { affairs, reporting, technical } from './vocabularies.ts';

const vocabularies = [
  ['technical', technical],
  ['reporting', reporting],
  ['affairs', affairs],
] as const;
/** What each word speaks for, by its two characters as one number. */
const subjects = new Map(
  vocabularies.flatMap(([subject, words]) => Array.from(words, (word) => [pairAt(word, 0), subject] as const)),
);

/** Which half of a word a character may be, as bits: the second bit is one higher than the first. */
const halves = new Uint8Array(0x10000);
const firstHalf = 1;
const secondHalf = 2;
for (const pair of subjects.keys()) {
  addBits(halves, pair >>> 16, firstHalf);
  addBits(halves, pair & 0xffff, secondHalf);
}

/** What a text is made of, without web addresses, which may be long and count for nothing. */
export interface CharacterCounts {
  readonly han: number;
  readonly kana: number;
  readonly latin: number;
  /** All that is neither Han nor white space. */
  readonly others: number;
  /** How many words speak for a subject. */
  readonly hits: Readonly<Record<'affairs' | 'reporting' | 'technical', number>>;
}

/** Counts the characters of a text and its words of two characters, in one pass. */
export function countCharacters(text: string): CharacterCounts {
  let han = 0;
  let kana = 0;
  let latin = 0;
  let others = 0;
  const hits = { affairs: 0, reporting: 0, technical: 0 };
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const here = halves[code] ?? 0;
    if (isHan(code)) {
      han++;
      if ((before & (here >> 1)) !== 0) {
        const subject = subjects.get(pairAt(text, at - 1));
        if (subject !== undefined) hits[subject]++;
      }
    } else if (code === SMALL_H && text.startsWith('http', at)) at = lastOfAddress(text, at);
    else if (!isSpace(code)) {
      others++;
      if (isLatin(code)) latin++;
      else if (code >= 0x3041 && code <= 0x30fe) kana++;
    }
    before = here;
  }
  return { han, kana, latin, others, hits };
}

const SMALL_H = 0x68;

/** The last of the printable ASCII characters from `at` on. */
function lastOfAddress(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) > 0x20 && text.charCodeAt(end) < 0x7f) end++;
  return end - 1;
}
