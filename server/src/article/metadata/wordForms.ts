import { addCode, codeSet, isIn, pairAt } from '../../text/characters.ts';
import { charactersInBothScripts } from '../../text/scripts.ts';

/** Words, separated by blanks, with which a line may begin, and a pattern for what may follow them. */
export type Opening = readonly [words: string, rest: string];

/** Words, separated by blanks, as alternatives of a pattern; special characters of patterns are escaped. */
export function alternatives(words: string): string {
  return words.replace(/[[\]{}()+*?.^$\\]/g, '\\$&').replaceAll(' ', '|');
}

/** Openings as alternatives of a pattern. */
export function openingAlternatives(openings: readonly Opening[]): string {
  return openings.map(([words, rest]) => `(?:${alternatives(words)})(?:${rest})`).join('|');
}

/** The first one or two characters of some words in both scripts, for a cheap test that misses none of the words. */
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
