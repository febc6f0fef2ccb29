/** Counts how often values occur; empty ones do not count. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(value: string): void {
    if (value !== '') this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  /** The value that occurs most often; null if there is none, or two that occur equally often. */
  get majority(): string | null {
    const [first, second] = [...this.#counts].sort((a, b) => b[1] - a[1]);
    return first === undefined || first[1] === second?.[1] ? null : first[0];
  }
}
