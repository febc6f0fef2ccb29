/** How often each key occurs in the lines of an article, kept up to date while lines are edited. */
export class OccurrenceCounts<Key> {
  readonly #counts = new Map<Key, number>();

  add(key: Key): void {
    this.#counts.set(key, this.of(key) + 1);
  }

  of(key: Key): number {
    return this.#counts.get(key) ?? 0;
  }

  /** The keys that occur at least so often. */
  atLeast(count: number): Set<Key> {
    const keys = new Set<Key>();
    for (const [key, occurring] of this.#counts) if (occurring >= count) keys.add(key);
    return keys;
  }

  /**
   * Replaces one counted key by another (null for none). If that would change which keys occur at least `count` times,
   * or how often one of them does, changes nothing and returns false.
   */
  replace(from: Key | null, to: Key | null, count: number): boolean {
    if (from === to) return true;
    if (from !== null && this.of(from) >= count) return false;
    if (to !== null && this.of(to) + 1 >= count) return false;
    if (from !== null) this.#counts.set(from, this.of(from) - 1);
    if (to !== null) this.add(to);
    return true;
  }
}
