import { type Connection, FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { ParsedArticle } from '../article/parse.ts';
import { prepareReadings } from '../text/pinyinReadings.ts';
import { configurationFileName } from '../workspace/configuration/configuration.ts';
import type { ConfigurationFiles } from '../workspace/configuration/configurationFiles.ts';
import type { NewsDocument } from '../workspace/documents.ts';
import { ArticleIndex } from '../workspace/index/articleIndex.ts';
import { canonicalUri } from '../workspace/index/canonicalUri.ts';
import { Indexer } from '../workspace/index/indexer.ts';
import { articleIn } from '../workspace/index/readArticles.ts';
import { type ArticleFiles, articleEnding } from './articleFiles.ts';
import { ArticleWatchers } from './articleWatchers.ts';
import { Changes } from './changes.ts';
import type { ClientAbilities } from './clientAbilities.ts';
import type { ClientFileSystem } from './clientFileSystem.ts';
import type { ClientNews } from './clientNews.ts';
import { FolderFiles } from './folderFiles.ts';
import { defaultFolderSettings, type FolderSettings, readFilePatterns, readFolderSettings } from './folderSettings.ts';
import { IndexProgress } from './indexProgress.ts';
import type { Log } from './log.ts';
import { settingsSection } from './protocol.ts';

/** What `Folder` needs from the session. */
export interface FolderSession {
  readonly client: ClientAbilities;
  /** URIs of the folders that are open in the editor, without a slash at the end. */
  readonly folders: string[];
  readonly documents: { all(): NewsDocument[] };
  readonly fileSystem: ClientFileSystem;
  readonly configurationFiles: ConfigurationFiles;
  readonly files: ArticleFiles;
  readonly clientShowsIndex: boolean;
  readonly log: Log;
}

/** A folder's URI without a slash at its end. */
export function folderUri({ uri }: { readonly uri: string }): string {
  return uri.replace(/\/$/, '');
}

/** How long indexing waits after the start, in milliseconds, so that the article that the user looks at comes first. */
const delay = 300;

/**
 * Documents with these URI schemes are indexed wherever they are; others only if an open folder has the same scheme.
 */
const ownSchemes = ['file', 'untitled'];

/**
 * The articles in all folders that are open in the editor, including articles that are not open themselves. Keeps their
 * index up to date.
 */
export class Folder {
  readonly index: ArticleIndex;
  /**
   * URIs of documents that were closed, so that the client no longer asks for their diagnostics. `FolderDiagnostics`
   * reports on them and then empties the set.
   */
  readonly closedDocuments = new Set<string>();
  /** Changes after which the diagnostics of articles that are not open may be different. */
  readonly changes = new Changes();
  readonly #connection: Connection;
  readonly #session: FolderSession;
  readonly #files: FolderFiles;
  readonly #watchers: ArticleWatchers;
  readonly #indexer: Indexer;
  readonly #progress: IndexProgress;
  /** Canonical URIs of files that changed on disk while they were open in the editor. */
  readonly #changedWhileOpen = new Set<string>();
  #settings: FolderSettings = defaultFolderSettings;
  /** The settings of a client that cannot be asked for them. */
  #sentSettings: unknown;

  constructor(connection: Connection, session: FolderSession, news: ClientNews) {
    this.#connection = connection;
    this.#session = session;
    this.#files = new FolderFiles(session.folders, session.configurationFiles);
    this.#watchers = new ArticleWatchers(connection);
    this.index = new ArticleIndex(() => session.documents.all().filter(({ uri }) => this.#counts(uri)));
    this.#progress = new IndexProgress(connection, session.clientShowsIndex, () => this.stop());
    const sources = {
      find: (signal: AbortSignal) => this.#find(signal),
      read: session.files.readArticles,
      jobFor: (uri: string) => this.#files.jobFor(uri),
      mostFiles: () => this.#settings.mostFiles,
      log: session.log,
    };
    this.#indexer = new Indexer(this.index, sources, (state) => {
      // If the run ends because indexing was switched off, only that is shown.
      if (!this.#settings.enabled) return;
      this.#progress.show(state);
      // The main thread has time for this while other threads read the files.
      if (state.done > 0 || state.phase === 'ready') prepareReadings();
      if (state.phase === 'ready' || state.phase === 'stopped') this.changes.tell();
    });
    news.onInitialized(() => this.#start());
    news.onSettingsChanged((change) => {
      this.#sentSettings = change.settings?.[settingsSection];
      void this.#readSettings();
    });
    news.onFilesChanged((changes) => this.#filesChanged(changes));
  }

  /** The settings by which the folder is indexed. */
  get settings(): FolderSettings {
    return this.#settings;
  }

  /**
   * An article as it is in the editor or, if it is not open, in its file; null if the file is no article or cannot be
   * read.
   */
  async articleAt(uri: string): Promise<ParsedArticle | null> {
    const key = canonicalUri(uri);
    const open = this.#session.documents.all().find((document) => canonicalUri(document.uri) === key);
    if (open !== undefined) return open.article;
    const job = this.#files.jobFor(uri);
    const bytes = job && (await this.#session.files.readFile(uri));
    return job && bytes && articleIn(job, bytes);
  }

  /** Finds and reads all files again. */
  rebuild(): void {
    if (this.#settings.enabled) this.#indexer.readAll();
  }

  /** Stops reading files. */
  stop(): void {
    this.#indexer.stop();
  }

  /** To be called when a document is closed: from then on, its file is what is indexed. */
  closed(uri: string): void {
    const hasChanged = this.#changedWhileOpen.delete(canonicalUri(uri)) || !this.#session.client.watchesFiles;
    if (hasChanged && this.#settings.enabled && this.#files.folderOf(uri) !== undefined) this.#indexer.readAgain(uri);
    this.closedDocuments.add(uri);
    this.changes.tell();
  }

  #start(): void {
    const { client } = this.#session;
    if (client.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = removed.map(folderUri).map(canonicalUri);
        const kept = this.#session.folders.filter((folder) => !gone.includes(canonicalUri(folder)));
        this.#session.folders.splice(0, this.#session.folders.length, ...kept, ...added.map(folderUri));
        void this.#readSettings('and all files');
      });
    }
    setTimeout(() => void this.#readSettings('and all files'), delay);
  }

  async #find(signal: AbortSignal): Promise<string[]> {
    const { client, files, fileSystem, folders, log } = this.#session;
    await fileSystem.readAhead(folders.map((folder) => `${folder}/${configurationFileName}`));
    const searches = folders.map((folder) => ({ folder, patterns: this.#files.patternsIn(folder) }));
    // Watching starts before files are searched, so that no change in between is missed.
    if (client.watchesFiles) await this.#watchers.watch(searches.flatMap(({ patterns }) => patterns)).catch(log);
    const found = await Promise.all(searches.map(({ folder, patterns }) => files.find(folder, patterns, signal)));
    const uris = [...new Set(found.flat())];
    await fileSystem.readAhead(uris);
    return uris;
  }

  #filesChanged(changes: readonly FileEvent[]): void {
    if (!this.#settings.enabled) return;
    if (changes.some(({ uri }) => uri.endsWith(`/${configurationFileName}`))) this.rebuild();
    const open = new Set(this.#session.documents.all().map(({ uri }) => canonicalUri(uri)));
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) this.#indexer.forget(uri);
      else if (open.has(canonicalUri(uri))) this.#changedWhileOpen.add(canonicalUri(uri));
      else if (articleEnding.test(uri) || this.#files.jobFor(uri)?.taken) this.#indexer.readAgain(uri);
      else if (type === FileChangeType.Created && mayBeFolder(uri)) this.#indexer.readNew();
    }
  }

  /**
   * Whether an open document is indexed. Another version of an article that an editor shows beside it (`git:`) is not.
   */
  #counts(uri: string): boolean {
    const scheme = schemeOf(uri);
    return ownSchemes.includes(scheme) || this.#session.folders.some((folder) => schemeOf(folder) === scheme);
  }

  async #readSettings(then?: 'and all files'): Promise<void> {
    const folders = [...this.#session.folders];
    const [section, ...ofFolders] = await this.#askForSettings(folders);
    const chosen = new Map(folders.map((folder, at) => [folder, readFilePatterns(ofFolders[at])]));
    const { enabled, mostFiles } = this.#settings;
    const settings = readFolderSettings(section);
    const others = settings.mostFiles !== mostFiles || !isSame(chosen, this.#files.chosen);
    this.#settings = settings;
    this.#files.chosen = chosen;
    if (!settings.enabled) this.#switchOff();
    else if (then || !enabled || others) this.rebuild();
    else this.#indexer.readNew();
    this.changes.tell();
  }

  /** The settings for all folders together, then those of each folder. */
  async #askForSettings(folders: readonly string[]): Promise<unknown[]> {
    const items = [{}, ...folders.map((scopeUri) => ({ scopeUri }))];
    if (!this.#session.client.configuration) return items.map(() => this.#sentSettings);
    try {
      return await this.#connection.workspace.getConfiguration(
        items.map((item) => ({ ...item, section: settingsSection })),
      );
    } catch (error) {
      this.#session.log(error);
      return [];
    }
  }

  #switchOff(): void {
    this.stop();
    this.index.keepOnly([]);
    this.#progress.show({ phase: 'off', done: 0, total: 0, articles: 0, leftOut: 0 });
  }
}

/** Whether a URI may be that of a folder, judged by its name: file extensions begin with a letter. */
function mayBeFolder(uri: string): boolean {
  return !/\.[a-z]\w*$/i.test(uri);
}

function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':'));
}

function isSame(chosen: FolderFiles['chosen'], others: FolderFiles['chosen']): boolean {
  return JSON.stringify([...chosen]) === JSON.stringify([...others]);
}
