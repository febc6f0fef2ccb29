import { commonEnds } from '../text/commonEnds.ts';
import type { Line } from '../text/lines.ts';

interface Search<T> {
  readonly lines: readonly Line[];
  readonly found: readonly (readonly T[])[];
}

/**
 * Searches lines one by one. Results are cached with the list of lines, which a document keeps all its life, so that
 * after an edit only the edited lines are searched again.
 */
export class LineSearch<T> {
  readonly #searchLine: (line: Line) => readonly T[];
  readonly #kept = new WeakMap<readonly Line[], Search<T>>();

  constructor(searchLine: (line: Line) => readonly T[]) {
    this.#searchLine = searchLine;
  }

  /** All that is found in an article's lines, or in the first `count` of them, in text order. */
  find(lines: readonly Line[], count = lines.length): T[] {
    const search = this.#search(lines.slice(0, count), this.#kept.get(lines));
    this.#kept.set(lines, search);
    const all: T[] = [];
    for (const inLine of search.found) for (const found of inLine) all.push(found);
    return all;
  }

  /**
   * Searches only the lines that differ from the last search; those at the beginning and the end have been searched
   * before.
   */
  #search(lines: readonly Line[], before: Search<T> = { lines: [], found: [] }): Search<T> {
    const { head, tail } = commonEnds(before.lines, lines);
    const found = [
      ...before.found.slice(0, head),
      ...lines.slice(head, lines.length - tail).map(this.#searchLine),
      ...before.found.slice(before.lines.length - tail),
    ];
    return { lines, found };
  }
}
