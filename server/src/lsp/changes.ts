import type { CancellationToken } from 'vscode-languageserver';

/** Counts changes, for those who wait until there is one that they have not seen. */
export class Changes {
  #count = 0;
  readonly #waiting = new Set<() => void>();

  /** How many there were, to wait for more than that. */
  get count(): number {
    return this.#count;
  }

  tell(): void {
    this.#count += 1;
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  /** Ends when there were more than so many, or when the caller wants to wait no longer. */
  async moreThan(count: number, token: CancellationToken): Promise<void> {
    if (this.#count > count) return;
    await new Promise<void>((resolve) => {
      this.#waiting.add(resolve);
      token.onCancellationRequested(() => {
        this.#waiting.delete(resolve);
        resolve();
      });
    });
  }
}
