/** So many within so long a time, in milliseconds, are too many. */
const limit = 5;
const period = 3 * 60 * 1000;

/** Tells a server that stumbles from one that cannot run. */
export class Crashes {
  #times: readonly number[] = [];

  /** Notes a crash and says whether the server should be started again. `now` is in milliseconds. */
  mayRestartAfter(now: number): boolean {
    this.#times = [...this.#times.filter((time) => now - time < period), now];
    return this.#times.length < limit;
  }

  /** For when the user has started the server by hand. */
  forget(): void {
    this.#times = [];
  }
}
