/** Work that answers wait for, such as reading what they depend on. */
export class Awaited {
  #all: Promise<void> | null = null;

  /** Ends when all of it is done; null if there is none. */
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
