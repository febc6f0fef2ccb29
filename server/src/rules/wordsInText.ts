import type { Article } from '../article/article.ts';
import type { Line } from '../text/lines.ts';

/**
 * Tells whether a word stands in the article above its footer. It remembers one line for each word, so that edits to
 * other lines cost no search.
 */
export class WordsInText {
  readonly #lines: readonly Line[];
  readonly #end: number;
  /** By word, the number of a line that holds it; null if none does. */
  readonly #found = new Map<string, number | null>();

  constructor({ lines, footer }: Article, copy: readonly Line[]) {
    this.#lines = copy;
    this.#end = footer?.first.line.number ?? lines.length;
  }

  /** Whether a line holds a word, in upper or lower case. */
  has(word: string): boolean {
    let at = this.#found.get(word);
    if (at === undefined) {
      at = this.#search(word);
      this.#found.set(word, at);
    }
    return at !== null;
  }

  /** To be called when a line, by its number, was edited. */
  touch(number: number): void {
    const line = this.#lines[number];
    if (line === undefined || number >= this.#end) return;
    for (const [word, at] of this.#found) {
      if (at === null && holds(line, word)) this.#found.set(word, number);
      else if (at === number && !holds(line, word)) this.#found.delete(word);
    }
  }

  #search(word: string): number | null {
    for (let number = 0; number < this.#end; number++) {
      const line = this.#lines[number];
      if (line && holds(line, word)) return number;
    }
    return null;
  }
}

function holds({ text }: Line, word: string): boolean {
  return text.includes(word) || (hasCase(word) && text.toLowerCase().includes(word.toLowerCase()));
}

function hasCase(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase();
}
