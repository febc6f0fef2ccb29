/**
 * A sparse list by the index of lines in the body: what was found about some of them. Reading beyond its end gives
 * null.
 */
export class FoundLines<T extends object> {
  readonly #lines: number;
  /** Empty until something is found: in most articles there is nothing. */
  #found: (T | null)[] = [];
  #size = 0;
  #last = -1;

  /** `lines` is how many lines the body has. */
  constructor(lines: number) {
    this.#lines = lines;
  }

  /** The number of lines with something found. */
  get size(): number {
    return this.#size;
  }

  /** The index of the last line with something found; -1 if there is none. */
  get last(): number {
    return this.#last;
  }

  get(index: number): T | null {
    return index >= 0 && index < this.#found.length ? (this.#found[index] ?? null) : null;
  }

  has(index: number): boolean {
    return this.get(index) !== null;
  }

  /** Notes what was found at a line of the body where nothing was found before. */
  set(index: number, found: T): void {
    if (this.#size === 0) this.#found = new Array<T | null>(this.#lines).fill(null);
    this.#found[index] = found;
    this.#size++;
    this.#last = Math.max(this.#last, index);
  }

  /** A copy. */
  copy(): FoundLines<T> {
    const copy = new FoundLines<T>(this.#lines);
    copy.#found = this.#found.slice();
    copy.#size = this.#size;
    copy.#last = this.#last;
    return copy;
  }

  some(test: (found: T, index: number) => boolean): boolean {
    return this.#found.some((found, index) => found !== null && test(found, index));
  }

  /** Calls a function for each line with something found, in text order. */
  forEach(call: (found: T, index: number) => void): void {
    for (let index = 0; index < this.#found.length; index++) {
      const found = this.#found[index];
      if (found) call(found, index);
    }
  }
}
