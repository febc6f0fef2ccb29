/** A pause is never longer, in milliseconds: the first run may have waited for a server to start. */
const longestPause = 1000;

/**
 * Does something again whenever it is out of date: after a pause, so that several changes cost one run; one run at a time, and
 * once more where something has changed in between. The pause is as long as the last run, if that was longer: what takes its
 * time leaves as much to others.
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

  /** Something has changed that nobody has seen to yet. */
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

  /** Forgets what was to be done. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#outdated = false;
  }
}
