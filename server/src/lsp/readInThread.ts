import type { ReadArticles, ReadJob, ReadResult } from '../workspace/index/readArticles.ts';

/** A thread of the host that runs the server's own script; what is posted is cloned. */
export interface Thread {
  post(message: readonly ReadJob[]): void;
  onMessage(listener: (message: FromThread) => void): void;
  /** Hears of what ends the thread before its work is done. */
  onFailure(listener: (error: Error) => void): void;
  end(): void;
}

/** The thread's side. */
export interface ThreadPort {
  post(message: FromThread): void;
  onMessage(listener: (message: readonly ReadJob[]) => void): void;
}

export type FromThread = readonly ReadResult[] | 'done';

/**
 * Reads articles in a thread of its own, so that not even a huge one keeps the editor waiting. The thread ends with the
 * work, and its memory is free again. Throws what ends it early.
 */
export function readingInThread(start: () => Thread): ReadArticles {
  return async function* read(jobs, signal) {
    if (jobs.length === 0) return;
    const thread = start();
    const inbox = new Inbox<FromThread>();
    const stop = () => inbox.put('done');
    thread.onMessage((message) => inbox.put(message));
    thread.onFailure((error) => inbox.fail(error));
    signal.addEventListener('abort', stop);
    try {
      thread.post(jobs);
      for (let message = await inbox.take(); message !== 'done' && !signal.aborted; message = await inbox.take()) {
        yield message;
      }
    } finally {
      signal.removeEventListener('abort', stop);
      thread.end();
    }
  };
}

/** Reads in this thread what the other one posts. */
export function serveThread(port: ThreadPort, read: ReadArticles): void {
  const never = new AbortController().signal;
  port.onMessage(async (jobs) => {
    for await (const results of read(jobs, never)) port.post(results);
    port.post('done');
  });
}

/** Messages in the order in which they came; who takes one waits for it. */
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
