import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import type { Article } from '../article/article.ts';
import { configurationFileName } from '../workspace/configuration/configuration.ts';
import type { ConfigurationFiles } from '../workspace/configuration/configurationFiles.ts';
import type { NewsDocument } from '../workspace/documents.ts';
import { ArticleIndex } from '../workspace/index/articleIndex.ts';
import { canonicalUri } from '../workspace/index/canonicalUri.ts';
import { Indexer } from '../workspace/index/indexer.ts';
import { articleIn } from '../workspace/index/readArticles.ts';
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
  readonly #changedWhileOpen = new Set<string>();
  #settings: FolderSettings = defaultFolderSettings;

  constructor(connection: Connection, session: FolderSession, news: ClientNews) {
    this.#connection = connection;
    this.#session = session;
    this.index = new ArticleIndex(() => session.documents.all());
    this.#progress = new IndexProgress(connection, session.clientShowsIndex, () => this.stop());
    const sources = {
      find: (signal: AbortSignal) => this.#find(signal),
      read: session.files.readArticles,
      lexiconFor: (uri: string) => session.configurationFiles.lexiconFor(uri),
      mostFiles: () => this.#settings.mostFiles,
      log: session.log,
    };
    this.#indexer = new Indexer(this.index, sources, (state) => this.#progress.show(state));
    news.onInitialized(() => this.#start());
    news.onSettingsChanged(() => void this.#readSettings());
    news.onFilesChanged((changes) => this.#filesChanged(changes));
  }

  /** How the folder is indexed. */
  get settings(): FolderSettings {
    return this.#settings;
  }

  /** An article as it is in the editor, or else in its file; null if it is none or cannot be read. */
  async articleAt(uri: string): Promise<Article | null> {
    const key = canonicalUri(uri);
    const open = this.#session.documents.all().find((document) => canonicalUri(document.uri) === key);
    if (open !== undefined) return open.article;
    const bytes = await this.#session.files.readFile(uri);
    return bytes && articleIn({ uri, lexicon: this.#session.configurationFiles.lexiconFor(uri) }, bytes);
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
    const found = await Promise.all(this.#session.folders.map((folder) => this.#session.files.find(folder, signal)));
    return found.flat();
  }

  #filesChanged(changes: readonly FileEvent[]): void {
    if (!this.#settings.enabled) return;
    if (changes.some(({ uri }) => uri.endsWith(`/${configurationFileName}`))) this.rebuild();
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) this.#indexer.forget(uri);
      else if (articleEnding.test(uri) && !this.#isOpen(uri)) this.#indexer.readAgain(uri);
      else if (articleEnding.test(uri)) this.#changedWhileOpen.add(canonicalUri(uri));
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
    const { enabled, mostFiles } = this.#settings;
    if (!enabled) this.#switchOff();
    else if (atStart || !before.enabled || mostFiles !== before.mostFiles) this.rebuild();
    else this.#indexer.readNew();
  }

  async #askForSettings(): Promise<unknown> {
    if (!this.#session.client.configuration) return null;
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
