import { addCode, codeSet, isIn, pairAt } from '../text/characters.ts';
import { charactersInBothScripts } from '../text/scripts.ts';

/** Words that a line may open with, which blanks part, and a pattern of what may follow them. */
export type Opening = readonly [words: string, rest: string];

/** Words, which blanks part, as alternatives of a pattern: what is a sign of patterns stands for itself. */
export function alternatives(words: string): string {
  return words.replace(/[[\]{}()+*?.^$\\]/g, '\\$&').replaceAll(' ', '|');
}

/** Openings as alternatives of a pattern. */
export function openingAlternatives(openings: readonly Opening[]): string {
  return openings.map(([words, rest]) => `(?:${alternatives(words)})(?:${rest})`).join('|');
}

/**
 * The first two characters of some words in both scripts, or the only one of a word that has no second: a test that costs next to
 * nothing and misses none of the words.
 */
export class Beginnings {
  readonly #single = codeSet('');
  readonly #first = codeSet('');
  readonly #pairs = new Set<number>();

  /** Blanks part the words. */
  constructor(words: string) {
    for (const word of words.split(' ')) this.#add(Array.from(word, charactersInBothScripts));
  }

  #add([first = '', second]: readonly string[]): void {
    for (const one of first) {
      if (second === undefined) addCode(this.#single, one.charCodeAt(0));
      else {
        addCode(this.#first, one.charCodeAt(0));
        for (const other of second) this.#pairs.add(pairAt(one + other, 0));
      }
    }
  }

  /** Whether one of the words may begin at an offset. */
  mayBeginAt(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    return isIn(this.#single, first) || (isIn(this.#first, first) && this.#pairs.has(pairAt(text, at)));
  }
}

/** The last characters of some words, which blanks part, in both scripts. */
export function lastCharacters(words: string): string {
  return charactersInBothScripts(
    words
      .split(' ')
      .map((word) => word.slice(-1))
      .join(''),
  );
}
