import {
  type CancellationToken,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import type { ParsedArticle } from '../article/parse.ts';
import { prepareReadings } from '../text/pinyinReadings.ts';
import { isTaken } from '../workspace/configuration/articleFiles.ts';
import { configurationFileName } from '../workspace/configuration/configuration.ts';
import type { ConfigurationFiles } from '../workspace/configuration/configurationFiles.ts';
import type { NewsDocument } from '../workspace/documents.ts';
import { ArticleIndex } from '../workspace/index/articleIndex.ts';
import { canonicalUri } from '../workspace/index/canonicalUri.ts';
import { Indexer } from '../workspace/index/indexer.ts';
import { articleIn, type ReadJob } from '../workspace/index/readArticles.ts';
import { pathFrom } from '../workspace/pathFrom.ts';
import { type ArticleFiles, articleEnding, articlePattern } from './articleFiles.ts';
import type { ClientAbilities } from './clientAbilities.ts';
import type { ClientNews } from './clientNews.ts';
import { defaultFolderSettings, type FolderSettings, readFolderSettings } from './folderSettings.ts';
import { IndexProgress } from './indexProgress.ts';
import { settingsSection } from './protocol.ts';

/** What a folder's articles need of the session. */
export interface FolderSession {
  readonly client: ClientAbilities;
  /** URIs of the folders that are open in the editor, without a slash at their ends. */
  readonly folders: string[];
  readonly documents: { all(): NewsDocument[] };
  readonly configurationFiles: ConfigurationFiles;
  readonly files: ArticleFiles;
  readonly clientShowsIndex: boolean;
  readonly log: (error: unknown) => void;
}

/** A folder's URI without a slash at its end. */
export function folderUri({ uri }: { readonly uri: string }): string {
  return uri.replace(/\/$/, '');
}

/** So that the article that the user looks at comes first, in milliseconds. */
const delay = 300;

/** The articles of the folders that are open in the editor, whether they are open themselves or not. */
export class Folder {
  readonly index: ArticleIndex;
  readonly #connection: Connection;
  readonly #session: FolderSession;
  readonly #indexer: Indexer;
  readonly #progress: IndexProgress;
  readonly #waiting = new Set<() => void>();
  readonly #changedWhileOpen = new Set<string>();
  #settings: FolderSettings = defaultFolderSettings;
  /** Of a client that cannot be asked. */
  #sentSettings: unknown;

  constructor(connection: Connection, session: FolderSession, news: ClientNews) {
    this.#connection = connection;
    this.#session = session;
    this.index = new ArticleIndex(() => session.documents.all());
    this.#progress = new IndexProgress(connection, session.clientShowsIndex, () => this.stop());
    const sources = {
      find: (signal: AbortSignal) => this.#find(signal),
      read: session.files.readArticles,
      jobFor: (uri: string) => this.#jobFor(uri),
      mostFiles: () => this.#settings.mostFiles,
      log: session.log,
    };
    this.#indexer = new Indexer(this.index, sources, (state) => {
      this.#progress.show(state);
      // While threads read, this one has the time for it.
      if (state.done > 0 || state.phase === 'ready') prepareReadings();
      if (state.phase === 'ready') this.#tellOfChange();
    });
    news.onInitialized(() => this.#start());
    news.onSettingsChanged((change) => {
      this.#sentSettings = change.settings?.[settingsSection];
      void this.#readSettings();
    });
    news.onFilesChanged((changes) => this.#filesChanged(changes));
  }

  /** How the folder is indexed. */
  get settings(): FolderSettings {
    return this.#settings;
  }

  /** An article as it is in the editor, or else in its file; null if it is none or cannot be read. */
  async articleAt(uri: string): Promise<ParsedArticle | null> {
    const key = canonicalUri(uri);
    const open = this.#session.documents.all().find((document) => canonicalUri(document.uri) === key);
    if (open !== undefined) return open.article;
    const job = this.#jobFor(uri);
    const bytes = job && (await this.#session.files.readFile(uri));
    return job && bytes && articleIn(job, bytes);
  }

  /** Ends when the index or its settings have changed, or the caller does not want to wait any more. */
  nextChange(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.add(resolve);
      token.onCancellationRequested(() => resolve());
    });
  }

  #tellOfChange(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  /** Finds and reads all files again. */
  rebuild(): void {
    if (this.#settings.enabled) this.#indexer.readAll();
  }

  /** Reads no further. */
  stop(): void {
    this.#indexer.stop();
  }

  /** For when a document is closed: what has become of its file in the meantime counts again. */
  closed(uri: string): void {
    if (this.#changedWhileOpen.delete(canonicalUri(uri))) this.#indexer.readAgain(uri);
  }

  #start(): void {
    const { client } = this.#session;
    if (client.watchesFiles) {
      const watchers = [{ globPattern: articlePattern }, { globPattern: '**', kind: WatchKind.Delete }];
      this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(this.#session.log);
    }
    if (client.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = removed.map(folderUri);
        const kept = this.#session.folders.filter((folder) => !gone.includes(folder));
        this.#session.folders.splice(0, this.#session.folders.length, ...kept, ...added.map(folderUri));
        this.rebuild();
      });
    }
    setTimeout(() => void this.#readSettings(true), delay);
  }

  async #find(signal: AbortSignal): Promise<string[]> {
    const found = await Promise.all(
      this.#session.folders.map((folder) => this.#session.files.find(folder, this.#patternsIn(folder), signal)),
    );
    return [...new Set(found.flat())];
  }

  /** The usual pattern, and what the user takes for articles besides. */
  #patternsIn(folder: string): string[] {
    const file = this.#session.configurationFiles.of(`${folder}/${configurationFileName}`);
    const chosen = file?.configuration.files ?? this.#settings.files;
    return [articlePattern, ...chosen.filter((pattern) => !pattern.startsWith('!'))];
  }

  #jobFor(uri: string): ReadJob | null {
    const { configurationFiles } = this.#session;
    const taken = configurationFiles.isTaken(uri) ?? this.#isTakenBySettings(uri);
    return taken === false ? null : { uri, lexicon: configurationFiles.lexiconFor(uri), taken: taken ?? false };
  }

  /** Patterns in the settings are for the folders that are open in the editor. */
  #isTakenBySettings(uri: string): boolean | null {
    const folder = this.#session.folders.find((candidate) => uri.startsWith(`${candidate}/`));
    if (folder === undefined || this.#settings.files.length === 0) return null;
    return isTaken(this.#settings.files, pathFrom(folder, uri));
  }

  #filesChanged(changes: readonly FileEvent[]): void {
    if (!this.#settings.enabled) return;
    if (changes.some(({ uri }) => uri.endsWith(`/${configurationFileName}`))) this.rebuild();
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) this.#indexer.forget(uri);
      else if (this.#isOpen(uri)) this.#changedWhileOpen.add(canonicalUri(uri));
      else if (articleEnding.test(uri) || this.#jobFor(uri)?.taken) this.#indexer.readAgain(uri);
    }
  }

  #isOpen(uri: string): boolean {
    const key = canonicalUri(uri);
    return this.#session.documents.all().some((document) => canonicalUri(document.uri) === key);
  }

  /** `atStart`: nothing was read before. */
  async #readSettings(atStart = false): Promise<void> {
    const before = this.#settings;
    this.#settings = readFolderSettings(await this.#askForSettings());
    const { enabled, mostFiles, files } = this.#settings;
    const others = mostFiles !== before.mostFiles || files.join('\n') !== before.files.join('\n');
    if (!enabled) this.#switchOff();
    else if (atStart || !before.enabled || others) this.rebuild();
    else this.#indexer.readNew();
    this.#tellOfChange();
  }

  async #askForSettings(): Promise<unknown> {
    if (!this.#session.client.configuration) return this.#sentSettings;
    try {
      return await this.#connection.workspace.getConfiguration(settingsSection);
    } catch (error) {
      this.#session.log(error);
      return null;
    }
  }

  #switchOff(): void {
    this.stop();
    this.index.keepOnly([]);
    this.#progress.show({ phase: 'off', done: 0, total: 0, articles: 0, leftOut: 0 });
  }
}
