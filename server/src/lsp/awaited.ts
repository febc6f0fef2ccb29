/** Work that requests have to wait for, such as reading the configuration files that answers depend on. */
export class Awaited {
  #all: Promise<void> | null = null;

  /** Resolves when all the work is done; null if there is none. Never rejects. */
  get all(): Promise<void> | null {
    return this.#all;
  }

  add(work: Promise<unknown>): void {
    const all = Promise.allSettled([this.#all, work]).then(() => {
      if (this.#all === all) this.#all = null;
    });
    this.#all = all;
  }
}
