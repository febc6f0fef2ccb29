/** The longest pause, in milliseconds: the first run may take long because the server has to start. */
const longestPause = 1000;

/**
 * Repeats some work whenever its result is out of date. It waits for a pause, so that several changes cost only one
 * run. There is only one run at a time; if something changes meanwhile, another run follows. If the last run took
 * longer than the pause, the next pause is as long as that run, so that slow work leaves time for other work.
 */
export class Updates {
  readonly #work: () => Promise<void>;
  readonly #pause: number;
  #lasted = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #working = false;
  #outdated = false;

  /** `pause` is in milliseconds, at the least. `work` must not reject. */
  constructor(work: () => Promise<void>, pause: number) {
    this.#work = work;
    this.#pause = pause;
  }

  /** Whether something has changed since the last run began. */
  get outdated(): boolean {
    return this.#outdated;
  }

  soon(): void {
    this.#outdated = true;
    if (this.#working) return;
    const pause = Math.max(this.#pause, Math.min(this.#lasted, longestPause));
    this.#timer ??= setTimeout(() => void this.now(), pause);
  }

  async now(): Promise<void> {
    this.stop();
    this.#outdated = this.#working;
    if (this.#working) return;
    this.#working = true;
    const start = performance.now();
    await this.#work();
    this.#lasted = performance.now() - start;
    this.#working = false;
    if (this.#outdated) this.soon();
  }

  /** Cancels the next run. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#outdated = false;
  }
}
