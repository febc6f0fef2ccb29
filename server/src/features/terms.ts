import { addCode, type CodeSet, codeSet, isIn, isLatinOrDigit } from '../text/characters.ts';
import { countWhile } from '../text/countWhile.ts';
import { type Line, type Position, Span } from '../text/lines.ts';
import { LineSearch } from './lineSearch.ts';

/** Where a term stands in the text. */
export interface FoundTerm {
  /** The term as it was given; the text may have it in another case. */
  readonly term: string;
  readonly span: Span;
}

/**
 * Finds many terms in running text in one pass. A longer term wins over a shorter one that begins at the same place or
 * within it; Latin terms match only as whole words. Results are cached with the list of lines as long as the terms are
 * the same, so that after an edit only the edited lines are searched again.
 */
export class TermFinder {
  readonly #caseless: boolean;
  readonly #kept = new WeakMap<readonly Line[], TermSearch>();

  constructor({ caseless }: { readonly caseless: boolean }) {
    this.#caseless = caseless;
  }

  /**
   * All places of the terms in an article's lines, or in the first `count` of them, in text order. Terms of a single
   * UTF-16 code unit are ignored. Linear in the text.
   */
  find(lines: readonly Line[], terms: readonly string[], count = lines.length): FoundTerm[] {
    const { table, search } = this.#searchFor(lines, terms);
    return table.size === 0 ? [] : search.find(lines, count);
  }

  /** The term at a position, or one that ends there. Linear in the line, unless the last call was for the same line. */
  findAt({ line, character }: Position, lines: readonly Line[], terms: readonly string[]): FoundTerm | null {
    const at = lines[line];
    if (!at) return null;
    const search = this.#searchFor(lines, terms);
    if (search.latest?.line !== at) search.latest = { line: at, found: search.table.findIn(at) };
    return foundAround(search.latest.found, character);
  }

  #searchFor(lines: readonly Line[], terms: readonly string[]): TermSearch {
    const before = this.#kept.get(lines);
    if (before?.terms === terms) return before;
    const key = terms.join('\n');
    if (before?.table.key === key) return before;
    const table = new TermTable(key, terms, this.#caseless);
    const made = { terms, table, search: new LineSearch((line) => table.findIn(line)), latest: null };
    this.#kept.set(lines, made);
    return made;
  }
}

interface TermSearch {
  readonly terms: readonly string[];
  readonly table: TermTable;
  readonly search: LineSearch<FoundTerm>;
  /** The result for the last line, since the next request is often for the same one. */
  latest: { readonly line: Line; readonly found: readonly FoundTerm[] } | null;
}

/** The last term that begins at or before an offset, if it reaches the offset. */
function foundAround(found: readonly FoundTerm[], at: number): FoundTerm | null {
  const last = found[countWhile(found, ({ span }) => span.start <= at) - 1];
  return last && at <= last.span.end ? last : null;
}

const nothing: readonly FoundTerm[] = [];

/** Terms by their first two code units. */
class TermTable {
  readonly key: string;
  readonly size: number;
  readonly #fold: (text: string) => string;
  readonly #terms = new Map<string, string>();
  readonly #starts: CodeSet = codeSet('');
  /** By the first two code units, the lengths of the terms, the longest first. */
  readonly #lengths = new Map<string, number[]>();

  constructor(key: string, terms: readonly string[], caseless: boolean) {
    this.key = key;
    this.#fold = caseless ? (text) => text.toLowerCase() : (text) => text;
    for (const term of terms) if (term.length > 1) this.#add(term);
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
    this.size = this.#terms.size;
  }

  #add(term: string): void {
    const folded = this.#fold(term);
    if (this.#terms.has(folded)) return;
    this.#terms.set(folded, term);
    for (const first of new Set([term.charAt(0), folded.charAt(0), term.charAt(0).toUpperCase()]))
      addCode(this.#starts, first.charCodeAt(0));
    const start = this.#fold(term.slice(0, 2));
    const lengths = this.#lengths.get(start);
    if (!lengths) this.#lengths.set(start, [term.length]);
    else if (!lengths.includes(term.length)) lengths.push(term.length);
  }

  findIn(line: Line): readonly FoundTerm[] {
    const { text } = line;
    let all: FoundTerm[] | null = null;
    for (let at = 0; at < text.length - 1; at++) {
      if (!isIn(this.#starts, text.charCodeAt(at))) continue;
      const found = this.#termAt(line, at);
      if (!found) continue;
      if (all) all.push(found);
      else all = [found];
      at = found.span.end - 1;
    }
    return all ?? nothing;
  }

  #termAt(line: Line, at: number): FoundTerm | null {
    const { text } = line;
    for (const length of this.#lengths.get(this.#fold(text.slice(at, at + 2))) ?? []) {
      const term = this.#terms.get(this.#fold(text.slice(at, at + length)));
      if (term !== undefined && isWhole(text, at, at + length)) return { term, span: new Span(line, at, at + length) };
    }
    return null;
  }
}

/** Whether a stretch neither begins nor ends within a Latin word or a number. */
function isWhole(text: string, start: number, end: number): boolean {
  return !goesOn(text, start) && !goesOn(text, end);
}

function goesOn(text: string, at: number): boolean {
  return isLatinOrDigit(text.charCodeAt(at - 1)) && isLatinOrDigit(text.charCodeAt(at));
}
