/** Counts how often values occur. */
export class Tally<Value extends string | number> {
  readonly #counts = new Map<Value, number>();
  /** Of values that come one after the other and are the same, only their number is kept until another comes. */
  #value: Value | null = null;
  #times = 0;

  /** Counts a value once more; with -1 once less. */
  add(value: Value, times = 1): void {
    if (value !== this.#value) {
      this.#settle();
      this.#value = value;
    }
    this.#times += times;
  }

  /** The value that occurs most often; null if there is none, or two that occur equally often. */
  get majority(): Value | null {
    this.#settle();
    let usual: Value | null = null;
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
  agreement(share: number, fewest: number): Value | null {
    let total = 0;
    const usual = this.majority;
    for (const count of this.#counts.values()) total += count;
    return usual !== null && total >= fewest && (this.#counts.get(usual) ?? 0) >= share * total ? usual : null;
  }

  #settle(): void {
    if (this.#times === 0 || this.#value === null) return;
    const count = (this.#counts.get(this.#value) ?? 0) + this.#times;
    if (count === 0) this.#counts.delete(this.#value);
    else this.#counts.set(this.#value, count);
    this.#times = 0;
  }
}
