import type { Lexicon } from '../../article/lexicon.ts';
import type { ParsedArticle } from '../../article/parse.ts';
import { type ArticleSummary, summarise } from '../../features/summary.ts';
import { readIfArticle } from '../readIfArticle.ts';
import { decodeFile } from './decodeFile.ts';

/** A file to be read, and the lexicon to read it with. */
export interface ReadJob {
  readonly uri: string;
  readonly lexicon: Lexicon;
  /** The user's patterns say that it is an article, whatever its content. */
  readonly taken: boolean;
}

/** A file's summary; null if it is no article or cannot be read. */
export interface ReadResult {
  readonly uri: string;
  readonly summary: ArticleSummary | null;
}

/**
 * Reads files, a few at a time, until aborted. Arguments and results are plain data, so that the work can be done in a
 * thread.
 */
export type ReadArticles = (jobs: readonly ReadJob[], signal: AbortSignal) => AsyncIterable<readonly ReadResult[]>;

/** Gives the bytes of a file; null if it does not exist or cannot be read. */
export type ReadFile = (uri: string) => Promise<Uint8Array | null>;

const filesAtOnce = 16;

/**
 * Reads articles in the current thread. Yields to other work every `longestSlice` milliseconds, and skips files of more
 * than `longestFile` bytes, whose reading cannot be interrupted.
 */
export function readingHere(
  readFile: ReadFile,
  { longestSlice, longestFile }: { readonly longestSlice: number; readonly longestFile: number },
): ReadArticles {
  return async function* read(jobs, signal) {
    let start = performance.now();
    for (let at = 0; at < jobs.length && !signal.aborted; at += filesAtOnce) {
      const group = jobs.slice(at, at + filesAtOnce);
      const files = await Promise.all(group.map(({ uri }) => readFile(uri).catch(() => null)));
      const results: ReadResult[] = [];
      for (const [index, job] of group.entries()) {
        const bytes = files[index] ?? null;
        const summary = bytes === null || bytes.length > longestFile ? null : summaryOf(job, bytes);
        results.push({ uri: job.uri, summary });
        if (performance.now() - start < longestSlice) continue;
        await new Promise((resolve) => setTimeout(resolve, 0));
        start = performance.now();
      }
      yield results;
    }
  };
}

function summaryOf(job: ReadJob, bytes: Uint8Array): ArticleSummary | null {
  try {
    const article = articleIn(job, bytes);
    return article && summarise(article);
  } catch {
    // A file can be longer than a string may be, such as a log of half a gigabyte. The others still have to be read.
    return null;
  }
}

/** The article in a file; null if there is none. */
export function articleIn({ uri, ...candidate }: ReadJob, bytes: Uint8Array): ParsedArticle | null {
  const text = decodeFile(bytes);
  return text === null ? null : readIfArticle(text, { name: uri, ...candidate });
}
