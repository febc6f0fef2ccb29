import type { ArticleIndex } from './articleIndex.ts';
import { canonicalUri } from './canonicalUri.ts';
import type { ReadArticles, ReadJob } from './readArticles.ts';

/** Where the index gets its articles from. */
export interface IndexSources {
  /** The URIs of all files in the folders that may be articles. */
  readonly find: (signal: AbortSignal) => Promise<readonly string[]>;
  readonly read: ReadArticles;
  /** More files are not read. */
  readonly mostFiles: () => number;
  /** How a file is read; null if the user has left it out. */
  readonly jobFor: (uri: string) => ReadJob | null;
  /** Hears of what made a run fail. */
  readonly log: (error: unknown) => void;
}

/** How far the index is. */
export interface IndexState {
  /** `stopped`: by the user, before everything was read. */
  readonly phase: 'finding' | 'reading' | 'ready' | 'stopped';
  /** Files that were read, and files to be read, in this run. */
  readonly done: number;
  readonly total: number;
  /** Files that are articles. */
  readonly articles: number;
  /** Files that were found beyond the limit, and are not read. */
  readonly leftOut: number;
}

/** Changed files are read after the last of several quick changes, in milliseconds. */
const pause = 200;

/**
 * Keeps the index true to the files: reads them all, and later those that change. One run at a time; what comes in
 * meanwhile waits for its end.
 */
export class Indexer {
  readonly #index: ArticleIndex;
  readonly #sources: IndexSources;
  readonly #tell: (state: IndexState) => void;
  /** The files that are or were read, by their canonical URIs. */
  #known = new Set<string>();
  #waiting = new Set<string>();
  #look: 'for all' | 'for new' | null = null;
  #run: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Not everything was read, and will not be until all files are. */
  #stopped = false;
  #leftOut = 0;

  /** `tell` hears how far the index is: at each step, and last when it is ready. */
  constructor(index: ArticleIndex, sources: IndexSources, tell: (state: IndexState) => void) {
    this.#index = index;
    this.#sources = sources;
    this.#tell = tell;
  }

  /** Finds and reads all files, from the beginning if it is at it already. */
  readAll(): void {
    this.#run?.abort();
    this.#stopped = false;
    this.#look = 'for all';
    this.#start(0);
  }

  /** Finds all files, and reads those that it did not know; for when others may be excluded now. */
  readNew(): void {
    this.#look ??= 'for new';
    this.#start(pause);
  }

  /** Reads a file that has changed. One that is new is looked for first: it may be excluded. */
  readAgain(uri: string): void {
    if (this.#known.has(canonicalUri(uri))) this.#waiting.add(uri);
    else this.#look ??= 'for new';
    this.#start(pause);
  }

  /** Forgets a file or a folder that is gone; what comes back under its name is new. */
  forget(uri: string): void {
    this.#waiting.delete(uri);
    const key = canonicalUri(uri);
    if (!this.#known.delete(key))
      for (const known of this.#known) if (known.startsWith(`${key}/`)) this.#known.delete(known);
    this.#index.forget(uri);
  }

  /** Reads no further; what is read by then stays. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#stopped ||= this.#run !== null || this.#isWaiting();
    this.#look = null;
    this.#waiting.clear();
    this.#run?.abort();
  }

  #start(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#next(), milliseconds);
  }

  async #next(): Promise<void> {
    if (this.#run !== null) return;
    const run = new AbortController();
    this.#run = run;
    try {
      const uris = this.#look === null ? [] : await this.#find(this.#look, run.signal);
      const changed = [...this.#waiting];
      this.#waiting.clear();
      if (!run.signal.aborted) await this.#read([...new Set([...uris, ...changed])], run.signal);
    } catch (error) {
      if (!run.signal.aborted) this.#sources.log(error);
    } finally {
      this.#run = null;
      if (this.#isWaiting()) this.#start(0);
      else this.#report(this.#stopped ? 'stopped' : 'ready', 0, 0);
    }
  }

  #isWaiting(): boolean {
    return this.#look !== null || this.#waiting.size > 0;
  }

  /** What is to be read of what there is. */
  async #find(what: 'for all' | 'for new', signal: AbortSignal): Promise<readonly string[]> {
    this.#look = null;
    if (what === 'for all') this.#report('finding', 0, 0);
    const found = await this.#sources.find(signal);
    if (signal.aborted) return [];
    const uris = found.slice(0, this.#sources.mostFiles());
    this.#leftOut = found.length - uris.length;
    this.#index.keepOnly(uris);
    const before = this.#known;
    this.#known = new Set(uris.map(canonicalUri));
    return what === 'for all' ? uris : uris.filter((uri) => !before.has(canonicalUri(uri)));
  }

  async #read(uris: readonly string[], signal: AbortSignal): Promise<void> {
    const jobs: ReadJob[] = [];
    for (const uri of uris) {
      const job = this.#sources.jobFor(uri);
      if (job) jobs.push(job);
      else this.#index.forget(uri);
    }
    let done = 0;
    this.#report('reading', done, jobs.length);
    for await (const results of this.#sources.read(jobs, signal)) {
      if (signal.aborted) return;
      for (const { uri, summary } of results) this.#index.store(uri, summary);
      done += results.length;
      this.#report('reading', done, jobs.length);
    }
  }

  #report(phase: IndexState['phase'], done: number, total: number): void {
    this.#tell({ phase, done, total, articles: this.#index.size, leftOut: this.#leftOut });
  }
}
