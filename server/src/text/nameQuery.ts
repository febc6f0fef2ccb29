import { fold, foldedAt, isPassedOver, normalise } from './foldedNames.ts';
import { readingsOf } from './pinyinReadings.ts';
import { spellingsOf } from './pinyinSpellings.ts';

/** How closely a name matches what was typed; a smaller number is closer. */
export const closeness = { whole: 0, start: 1, inside: 2 } as const;

/** A stretch of a name, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The longest head of a query that is matched by bits: one bit per position, and one for its end, must fit into a
 * number.
 */
const longestHead = 30;

/**
 * What somebody types to find a Chinese name: the characters themselves, full pinyin, initials, or a mixture, where the
 * last syllable may be incomplete: 阮宗泽, `ruanzongze`, `rzz`, `阮zz`, `ruanzo`. Every reading of a character matches (单
 * as `shan`, `dan` and `chan`); case, width, tones, white space and punctuation are ignored. Use one object for many
 * names, since it remembers what it has found out about each character.
 */
export class NameQuery {
  readonly #text: string;
  readonly #goal: number;
  /** By code unit, its index in `#steps`; 0 if it has not been looked at yet. */
  readonly #known = new Uint16Array(0x10000);
  readonly #steps: (Int32Array | null)[] = [null];

  constructor(query: string) {
    this.#text = normalise(query);
    this.#goal = 1 << Math.min(this.#text.length, longestHead);
  }

  /** Whether there is nothing to look for, so that it matches every name. */
  get empty(): boolean {
    return this.#text === '';
  }

  /**
   * How closely a name matches (see `closeness`); null if it does not. Linear in the name, for a query of ordinary
   * length.
   */
  closenessOf(name: string): number | null {
    if (this.empty) return closeness.inside;
    const end = this.#endOfMatch(name, true);
    if (end === null && this.#endOfMatch(name, false) === null) return null;
    if (this.#text.length > longestHead && this.stretchIn(name) === null) return null;
    if (end === null) return closeness.inside;
    return end === name.length ? closeness.whole : closeness.start;
  }

  /** The first part of a name that matches; null if none does. Costs more than `closenessOf`. */
  stretchIn(name: string): Stretch | null {
    for (let start = 0; start < name.length; start++) {
      const end = isPassedOver(foldedAt(name, start)) ? null : this.#endFrom(name, start);
      if (end !== null) return { start, end };
    }
    return null;
  }

  /**
   * The pinyin of the part of a name that matches, if letters were typed for characters: `ruanzongze` for 专访阮宗泽 and
   * `rzz`. The typed letters themselves if the pinyin is ambiguous. Null if the characters themselves were typed, or if
   * nothing matches.
   */
  readingIn(name: string): string | null {
    const stretch = this.stretchIn(name);
    if (stretch === null) return null;
    const part = name.slice(stretch.start, stretch.end);
    if (this.#text === normalise(part)) return null;
    const [spelling, other] = spellingsOf(part).filter((candidate) => hasInOrder(candidate, this.#text));
    return spelling !== undefined && other === undefined ? spelling : this.#text;
  }

  /**
   * The offset in the name at which the head of the query has been matched completely; null if there is none. Tracks
   * all positions of the query that can be reached, as bits.
   */
  #endOfMatch(name: string, atStart: boolean): number | null {
    let reached = 1;
    for (let at = 0; at < name.length; at++) {
      const code = name.charCodeAt(at);
      const steps = this.#steps[this.#known[code] ?? 0] ?? this.#lookAt(code);
      let next = atStart ? 0 : 1;
      if (reached === 1) next |= steps[0] ?? 0;
      else for (let rest = reached; rest !== 0; rest &= rest - 1) next |= steps[31 - Math.clz32(rest & -rest)] ?? 0;
      if ((next & this.#goal) !== 0) return at + 1;
      if (next === 0) return null;
      reached = next;
    }
    return null;
  }

  /** For each position of the query's head, the positions that a code unit of a name leads to from there. */
  #lookAt(code: number): Int32Array {
    const folded = fold(code);
    const length = Math.min(this.#text.length, longestHead);
    const steps = Int32Array.from({ length }, (_, from) => this.#headSteps(from, folded));
    this.#known[code] = this.#steps.push(steps) - 1;
    return steps;
  }

  #headSteps(from: number, code: number): number {
    if (isPassedOver(code)) return 1 << from;
    return stepsFrom(this.#text, from, code).reduce((bits, to) => bits | (1 << Math.min(to, longestHead)), 0);
  }

  /** The end of a match of the whole query that starts here. */
  #endFrom(name: string, start: number): number | null {
    let reached = new Set([0]);
    for (let at = start; at < name.length && reached.size > 0; at++) {
      const code = foldedAt(name, at);
      if (isPassedOver(code)) continue;
      reached = new Set([...reached].flatMap((from) => stepsFrom(this.#text, from, code)));
      if (reached.has(this.#text.length)) return at + 1;
    }
    return null;
  }
}

/** The positions of the query that a character of a name can lead to from `from`. */
function stepsFrom(query: string, from: number, code: number): number[] {
  if (query.charCodeAt(from) === code) return [from + 1];
  return readingsOf(code).flatMap((reading) => {
    if (query.startsWith(reading, from)) return [from + reading.length, ...initialSteps(query, from, reading)];
    return reading.startsWith(query.slice(from)) ? [query.length] : initialSteps(query, from, reading);
  });
}

/** 中 may be given by z and by zh. */
function initialSteps(query: string, from: number, reading: string): number[] {
  if (query.charAt(from) !== reading.charAt(0)) return [];
  return reading.charAt(1) === 'h' && query.charAt(from + 1) === 'h' ? [from + 1, from + 2] : [from + 1];
}

/** Whether the text contains all of the letters, in the same order. */
function hasInOrder(text: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
