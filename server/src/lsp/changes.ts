import type { CancellationToken } from 'vscode-languageserver';

/** Counts changes, so that a request can wait for the next one. */
export class Changes {
  #count = 0;
  readonly #waiting = new Set<() => void>();

  /** How many changes there were so far. */
  get count(): number {
    return this.#count;
  }

  tell(): void {
    this.#count += 1;
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  /** Resolves when there were more than `count` changes, or when the request is cancelled. */
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
