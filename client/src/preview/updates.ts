/**
 * Does something again whenever it is out of date: after a pause, so that several changes cost one run; one run at a time; and
 * once more where something has changed in between.
 */
export class Updates {
  readonly #work: () => Promise<void>;
  readonly #pause: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #working = false;
  #outdated = false;

  /** `pause` is in milliseconds. `work` must not reject. */
  constructor(work: () => Promise<void>, pause: number) {
    this.#work = work;
    this.#pause = pause;
  }

  soon(): void {
    this.#outdated = true;
    if (!this.#working) this.#timer ??= setTimeout(() => void this.now(), this.#pause);
  }

  async now(): Promise<void> {
    this.stop();
    this.#outdated = this.#working;
    if (this.#working) return;
    this.#working = true;
    await this.#work();
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
