import { describe, expect, test } from 'vitest';
import { emptyLexicon } from '../../server/src/article/lexicon.ts';
import { type FromThread, readingInThreads, serveThread, type Thread } from '../../server/src/lsp/readInThread.ts';
import type { ReadJob, ReadResult } from '../../server/src/workspace/index/readArticles.ts';

/** A thread that does what a test says with its jobs. */
class FakeThread implements Thread {
  static readonly running = new Set<FakeThread>();
  readonly #work: (jobs: readonly ReadJob[], thread: FakeThread) => void;
  answer: (message: FromThread) => void = () => {};
  fail: (error: Error) => void = () => {};

  constructor(work: (jobs: readonly ReadJob[], thread: FakeThread) => void) {
    this.#work = work;
    FakeThread.running.add(this);
  }

  post(jobs: readonly ReadJob[]): void {
    setTimeout(() => this.#work(jobs, this), 0);
  }

  onMessage(listener: (message: FromThread) => void): void {
    this.answer = listener;
  }

  onFailure(listener: (error: Error) => void): void {
    this.fail = listener;
  }

  end(): void {
    FakeThread.running.delete(this);
  }
}

const never = new AbortController().signal;
const resultOf = ({ uri }: ReadJob): ReadResult => ({ uri, summary: null });

describe('reading in threads', () => {
  test('gives what all of them have read, and ends them', async () => {
    const shares: number[] = [];
    const read = readingInThreads(
      () =>
        new FakeThread((jobs, thread) => {
          shares.push(jobs.length);
          thread.answer(jobs.map(resultOf));
          thread.answer('done');
        }),
      2,
    );
    expect((await all(read(jobsOf(401), never))).sort()).toEqual(
      jobsOf(401)
        .map(({ uri }) => uri)
        .sort(),
    );
    expect(shares).toEqual([201, 200]);
    expect(FakeThread.running.size).toBe(0);
  });

  test('takes one thread for a few files, and none for no file', async () => {
    let started = 0;
    const read = readingInThreads(() => {
      started++;
      return new FakeThread((jobs, thread) => {
        thread.answer(jobs.map(resultOf));
        thread.answer('done');
      });
    }, 2);
    expect(await all(read(jobsOf(3), never))).toHaveLength(3);
    expect(await all(read([], never))).toEqual([]);
    expect(started).toBe(1);
  });

  test('throws what ends a thread early, and ends the others', async () => {
    const read = readingInThreads(() => new FakeThread((_, thread) => thread.fail(new Error('no memory'))), 2);
    await expect(all(read(jobsOf(400), never))).rejects.toThrow('no memory');
    expect(FakeThread.running.size).toBe(0);
  });

  test('ends at once when it is aborted', async () => {
    const control = new AbortController();
    const read = readingInThreads(() => new FakeThread(() => control.abort()), 2);
    expect(await all(read(jobsOf(400), control.signal))).toEqual([]);
    expect(FakeThread.running.size).toBe(0);
  });
});

test('a thread reads what it is told to, and says when it is done', async () => {
  const posted: FromThread[] = [];
  let hear: (jobs: readonly ReadJob[]) => void = () => {};
  const port = {
    post: (message: FromThread) => void posted.push(message),
    onMessage: (listener: typeof hear) => {
      hear = listener;
    },
  };
  serveThread(port, async function* (jobs) {
    for (const job of jobs) yield [resultOf(job)];
  });
  hear(jobsOf(2));
  await expect.poll(() => posted).toEqual([[{ uri: '0', summary: null }], [{ uri: '1', summary: null }], 'done']);
});

function jobsOf(count: number): ReadJob[] {
  return Array.from({ length: count }, (_, index) => ({ uri: String(index), lexicon: emptyLexicon, taken: false }));
}

async function all(results: AsyncIterable<readonly ReadResult[]>): Promise<string[]> {
  const uris: string[] = [];
  for await (const some of results) uris.push(...some.map(({ uri }) => uri));
  return uris;
}
