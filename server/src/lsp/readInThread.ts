import type { ReadArticles, ReadJob, ReadResult } from '../workspace/index/readArticles.ts';

/** A thread that runs the server's own script, as the main thread sees it. Messages are cloned. */
export interface Thread {
  post(message: readonly ReadJob[]): void;
  onMessage(listener: (message: FromThread) => void): void;
  /** Calls the listener if the thread ends before its work is done. */
  onFailure(listener: (error: Error) => void): void;
  end(): void;
}

/** The same connection as the thread sees it. */
export interface ThreadPort {
  post(message: FromThread): void;
  onMessage(listener: (message: readonly ReadJob[]) => void): void;
}

export type FromThread = readonly ReadResult[] | 'done';

/** For fewer files, one thread is enough. */
const fewestFilesForMore = 200;

/**
 * Reads articles in threads of their own, so that even a huge one does not block the editor. The threads end with the
 * work, which frees their memory. Throws the error of a thread that ends early.
 */
export function readingInThreads(start: () => Thread, mostThreads: number): ReadArticles {
  return async function* read(jobs, signal) {
    if (jobs.length === 0) return;
    const inbox = new Inbox<FromThread>();
    const stop = () => inbox.fail(new Error('aborted'));
    signal.addEventListener('abort', stop);
    const shares = sharesOf(jobs, jobs.length < fewestFilesForMore ? 1 : mostThreads);
    const threads = shares.map((share) => {
      const thread = start();
      thread.onMessage((message) => inbox.put(message));
      thread.onFailure((error) => inbox.fail(error));
      thread.post(share);
      return thread;
    });
    try {
      let running = threads.length;
      while (running > 0) {
        const message = await inbox.take();
        if (message === 'done') running--;
        else yield message;
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      signal.removeEventListener('abort', stop);
      for (const thread of threads) thread.end();
    }
  };
}

/**
 * Divides jobs among threads. Each gets every `count`th job, because neighbouring files are often of similar length.
 */
function sharesOf(jobs: readonly ReadJob[], count: number): ReadJob[][] {
  const shares: ReadJob[][] = Array.from({ length: Math.max(1, count) }, () => []);
  for (const [index, job] of jobs.entries()) shares[index % shares.length]?.push(job);
  return shares;
}

/** The work of a thread: reads the articles that the main thread posts. */
export function serveThread(port: ThreadPort, read: ReadArticles): void {
  const never = new AbortController().signal;
  port.onMessage(async (jobs) => {
    for await (const results of read(jobs, never)) port.post(results);
    port.post('done');
  });
}

/** A queue of messages; `take` waits until there is one. */
class Inbox<T> {
  readonly #messages: T[] = [];
  #failure: Error | null = null;
  #wake: () => void = () => {};

  put(message: T): void {
    this.#messages.push(message);
    this.#wake();
  }

  fail(error: Error): void {
    this.#failure = error;
    this.#wake();
  }

  async take(): Promise<T> {
    for (;;) {
      const message = this.#messages.shift();
      if (message !== undefined) return message;
      if (this.#failure !== null) throw this.#failure;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
