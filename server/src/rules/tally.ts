/** Counts how often values occur. */
export class Tally<Value extends string | number> {
  /** Made when a second value comes: most articles are written in one way. */
  #counts: Map<Value, number> | null = null;
  /** Of values that come one after the other and are the same, only their number is kept until another comes. */
  #value: Value | null = null;
  #times = 0;

  /** Counts a value once more; with -1 once less. */
  add(value: Value, times = 1): void {
    if (value !== this.#value) {
      if (this.#times !== 0) this.#settle();
      this.#value = value;
    }
    this.#times += times;
  }

  /** The value that occurs most often; null if there is none, or two that occur equally often. */
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
   * The value that at least so great a share of at least `fewest` values is, or all of them but one; null if there is none.
   * `ally` counts as one more if it is the same.
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
