import type { ArticleIndex } from './articleIndex.ts';
import { canonicalUri } from './canonicalUri.ts';
import type { ReadArticles, ReadJob } from './readArticles.ts';

/** Where the index gets its articles from. */
export interface IndexSources {
  /** The URIs of all files in the folders that may be articles. */
  readonly find: (signal: AbortSignal) => Promise<readonly string[]>;
  readonly read: ReadArticles;
  /** The most files to read. */
  readonly mostFiles: () => number;
  /** How to read a file; null if the user has excluded it. */
  readonly jobFor: (uri: string) => ReadJob | null;
  /** Records the error that made a run fail. */
  readonly log: (error: unknown) => void;
}

/** The progress of the index. */
export interface IndexState {
  /** `stopped`: the user stopped it before everything was read. */
  readonly phase: 'finding' | 'reading' | 'ready' | 'stopped';
  /** How many files were read in this run, and how many are to be read in total. */
  readonly done: number;
  readonly total: number;
  /** How many of the files are articles. */
  readonly articles: number;
  /** How many files were found beyond the limit and are not read. */
  readonly leftOut: number;
}

/** How long after the last of several quick changes the changed files are read, in milliseconds. */
const pause = 200;

/**
 * Keeps the index up to date with the files: reads all of them, and later those that change. There is only one run at a
 * time; changes during a run wait until it ends.
 */
export class Indexer {
  readonly #index: ArticleIndex;
  readonly #sources: IndexSources;
  readonly #tell: (state: IndexState) => void;
  /** The canonical URIs of the files that the last search has found, up to the limit. */
  #known = new Set<string>();
  #waiting = new Set<string>();
  #look: 'for all' | 'for new' | null = null;
  #run: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the user stopped reading, so that the index is incomplete until all files are read again. */
  #stopped = false;
  #leftOut = 0;

  /** `tell` is called with the progress at each step, and finally when the index is ready. */
  constructor(index: ArticleIndex, sources: IndexSources, tell: (state: IndexState) => void) {
    this.#index = index;
    this.#sources = sources;
    this.#tell = tell;
  }

  /** Finds and reads all files; starts over if it is already reading. */
  readAll(): void {
    this.#run?.abort();
    this.#stopped = false;
    this.#look = 'for all';
    this.#start(0);
  }

  /** Finds all files and reads new ones. To be called when other files than before may be excluded. */
  readNew(): void {
    this.#look ??= 'for new';
    this.#start(pause);
  }

  /** Reads a file that has changed. A new file leads to a new search instead, because it may be excluded. */
  readAgain(uri: string): void {
    if (this.#known.has(canonicalUri(uri))) this.#waiting.add(uri);
    else this.#look ??= 'for new';
    this.#start(pause);
  }

  /** Forgets a file or folder that was deleted. */
  forget(uri: string): void {
    this.#waiting.delete(uri);
    const key = canonicalUri(uri);
    if (!this.#known.delete(key))
      for (const known of this.#known) if (known.startsWith(`${key}/`)) this.#known.delete(known);
    this.#index.forget(uri);
  }

  /** Stops reading; what was read so far stays in the index. */
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

  /** Searches for files, and gives those that have to be read. */
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
