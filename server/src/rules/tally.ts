/** Counts how often values occur; empty ones do not count. */
export class Tally {
  readonly #counts = new Map<string, number>();

  /** Counts a value once more; with -1 once less. */
  add(value: string, times = 1): void {
    if (value === '') return;
    const count = (this.#counts.get(value) ?? 0) + times;
    if (count === 0) this.#counts.delete(value);
    else this.#counts.set(value, count);
  }

  /** The value that occurs most often; null if there is none, or two that occur equally often. */
  get majority(): string | null {
    let usual: string | null = null;
    let most = 0;
    for (const [value, count] of this.#counts) {
      if (count === most) usual = null;
      if (count <= most) continue;
      usual = value;
      most = count;
    }
    return usual;
  }

  /** The value that at least so great a share of at least `fewest` values is; null if there is none. */
  agreement(share: number, fewest: number): string | null {
    let total = 0;
    for (const count of this.#counts.values()) total += count;
    const usual = this.majority;
    return usual !== null && total >= fewest && (this.#counts.get(usual) ?? 0) >= share * total ? usual : null;
  }
}
