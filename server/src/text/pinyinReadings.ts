import { dict } from 'pinyin-match/src/simplified_dict.js';
import { isHan } from './characters.ts';
import { pinyinCollator } from './pinyinOrder.ts';

/** Readings of surnames that neither the dictionary nor the guess of `likelyReadings` gives. */
const surnameReadings: Readonly<Record<string, string>> = {
  黑: 'he',
  褚: 'chu',
  單: 'shan',
  區: 'ou',
  樂: 'yue',
  蓋: 'ge',
  員: 'yun',
  種: 'chong',
};

/** People type ü as v, yu (as in passports) or u. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  lv: ['lv', 'lyu'],
  nv: ['nv', 'nyu'],
  lve: ['lve', 'lue'],
  nve: ['nve', 'nue'],
};

const none: readonly string[] = [];
let known: Map<number, readonly string[]> | undefined;
let order: Order | undefined;

/**
 * All readings of a Han character in pinyin without tones: zhong and chong for 重. Empty for anything else. `code` is a
 * UTF-16 code unit.
 */
export function readingsOf(code: number): readonly string[] {
  if (!isHan(code)) return none;
  known ??= readDictionary();
  const readings = known.get(code);
  if (readings !== undefined) return readings;
  order ??= orderOf(known);
  const likely = likelyReadings(code, order, known);
  known.set(code, likely);
  return likely;
}

/** Loads the dictionary, which takes about 50 milliseconds, so that the first request need not wait for it. */
export function prepareReadings(): void {
  known ??= readDictionary();
  order ??= orderOf(known);
}

function readDictionary(): Map<number, readonly string[]> {
  const readings = new Map<number, string[]>();
  const add = (character: string, syllable: string) => {
    const code = character.charCodeAt(0);
    const others = readings.get(code);
    if (!others) readings.set(code, [...(spellings[syllable] ?? [syllable])]);
    else if (!others.includes(syllable)) others.push(...(spellings[syllable] ?? [syllable]));
  };
  for (const [syllable, characters] of Object.entries(dict)) {
    for (const character of characters) add(character, syllable);
  }
  for (const [character, syllable] of Object.entries(surnameReadings)) {
    if (readings.has(character.charCodeAt(0))) add(character, syllable);
  }
  return readings;
}

/** Characters with only one reading, in the order of Chinese dictionaries, which is that of their syllables. */
interface Order {
  readonly collator: Intl.Collator;
  readonly characters: readonly string[];
}

function orderOf(readings: ReadonlyMap<number, readonly string[]>): Order {
  const collator = pinyinCollator();
  const characters = [...readings].flatMap(([code, { length }]) => (length === 1 ? [String.fromCharCode(code)] : []));
  return { collator, characters: characters.sort(collator.compare) };
}

/**
 * Guesses the reading of a character that the dictionary lacks (a Traditional or rare one) from its place in the pinyin
 * order (Unicode CLDR, collation `pinyin`): the readings that at least two of its four neighbours share.
 */
function likelyReadings(
  code: number,
  { collator, characters }: Order,
  readings: ReadonlyMap<number, readonly string[]>,
): readonly string[] {
  const character = String.fromCharCode(code);
  let [from, to] = [0, characters.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (collator.compare(characters[middle] ?? '', character) < 0) from = middle + 1;
    else to = middle;
  }
  const neighbours = characters.slice(Math.max(0, from - 2), from + 2);
  const found = neighbours.map((neighbour) => readings.get(neighbour.charCodeAt(0))?.[0] ?? '');
  const likely = found.filter((reading, index) => found.indexOf(reading) < index);
  const surname = surnameReadings[character];
  return [...new Set([...(surname === undefined ? [] : [surname]), ...(likely.length > 0 ? likely : found)])];
}
