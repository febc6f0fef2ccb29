/** How many crashes within how much time (in milliseconds) are too many. */
const limit = 5;
const period = 3 * 60 * 1000;

/** Distinguishes a server that crashes now and then from one that cannot run at all. */
export class Crashes {
  #times: readonly number[] = [];

  /** Notes a crash and says whether the server should be started again. `now` is in milliseconds. */
  mayRestartAfter(now: number): boolean {
    this.#times = [...this.#times.filter((time) => now - time < period), now];
    return this.#times.length < limit;
  }

  /** To be called when the user starts the server by hand. */
  forget(): void {
    this.#times = [];
  }
}
