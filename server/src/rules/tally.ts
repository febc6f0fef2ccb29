/** Counts how often values occur. */
export class Tally<Value extends string | number> {
  /** Null until a second value is counted: most articles use only one. */
  #counts: Map<Value, number> | null = null;
  /** A run of equal values is only counted in `#times`; it goes into `#counts` when another value comes. */
  #value: Value | null = null;
  #times = 0;

  /** Counts a value; `times` is -1 to take it out again. */
  add(value: Value, times = 1): void {
    if (value !== this.#value) {
      if (this.#times !== 0) this.#settle();
      this.#value = value;
    }
    this.#times += times;
  }

  /** The value that occurs most often; null if there are no values, or if two are equally frequent. */
  get majority(): Value | null {
    if (this.#counts === null) return this.#times > 0 ? this.#value : null;
    let usual: Value | null = null;
    let most = 0;
    for (const [value, count] of this.#settle()) {
      if (count === most) usual = null;
      if (count <= most) continue;
      usual = value;
      most = count;
    }
    return usual;
  }

  /** Whether a value occurs. */
  has(value: Value): boolean {
    return this.#counts === null ? this.#times > 0 && this.#value === value : (this.#settle().get(value) ?? 0) > 0;
  }

  /**
   * The value that makes up at least `share` of the values (0 to 1), or all of them but one, if there are at least
   * `fewest` values; null if there is none. `ally` is counted as one more value if it equals the majority.
   */
  agreement(share: number, fewest: number, ally: Value | null = null): Value | null {
    const usual = this.majority;
    if (usual === null) return null;
    const more = usual === ally ? 1 : 0;
    if (this.#counts === null) return this.#times + more >= fewest ? usual : null;
    let total = more;
    const counts = this.#settle();
    for (const count of counts.values()) total += count;
    const agreeing = (counts.get(usual) ?? 0) + more;
    return total >= fewest && agreeing >= Math.min(share * total, total - 1) ? usual : null;
  }

  #settle(): ReadonlyMap<Value, number> {
    this.#counts ??= new Map();
    if (this.#times === 0 || this.#value === null) return this.#counts;
    const count = (this.#counts.get(this.#value) ?? 0) + this.#times;
    if (count === 0) this.#counts.delete(this.#value);
    else this.#counts.set(this.#value, count);
    this.#times = 0;
    return this.#counts;
  }
}
