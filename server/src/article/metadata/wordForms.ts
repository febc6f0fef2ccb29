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

/**
 * How the words in a string, which blanks part, begin in both scripts: their first two characters as `pairAt` gives them,
 * or the only one.
 */
export function beginningsOf(words: string): readonly number[] {
  const beginnings: number[] = [];
  for (const word of words.split(' ')) {
    const seconds = charactersInBothScripts(word.charAt(1));
    for (const first of charactersInBothScripts(word.charAt(0))) {
      if (seconds === '') beginnings.push(first.charCodeAt(0));
      for (const second of seconds) beginnings.push(pairAt(first + second, 0));
    }
  }
  return beginnings;
}

/** How some words begin, for a cheap test that misses none of the words. */
export class Beginnings {
  readonly #single = codeSet('');
  readonly #first = codeSet('');
  readonly #pairs = new Set<number>();

  /** Blanks part the words. */
  constructor(words: string) {
    for (const beginning of beginningsOf(words)) {
      const first = beginning >>> 16;
      if (first === 0) addCode(this.#single, beginning);
      else {
        addCode(this.#first, first);
        this.#pairs.add(beginning);
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
