import { type Connection, DidChangeWatchedFilesNotification, type Disposable, WatchKind } from 'vscode-languageserver';

/** Folders come and go as one, whatever is in them. */
const comingAndGoing = { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete };

/** Has the client tell of changes to the files that may be articles (LSP 3.17, “DidChangeWatchedFiles Notification”). */
export class ArticleWatchers {
  readonly #connection: Connection;
  #watched = '';
  #registration: Disposable | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** From now on tells of the files that one of the glob patterns matches, below any folder. */
  async watch(patterns: readonly string[]): Promise<void> {
    const wanted = [...new Set(patterns.map(belowAnyFolder))];
    if (wanted.join('\n') === this.#watched) return;
    this.#watched = wanted.join('\n');
    const before = this.#registration;
    const watchers = [...wanted.map((globPattern) => ({ globPattern })), comingAndGoing];
    this.#registration = await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    before?.dispose();
  }
}

/** Patterns of the user are for one folder, those of a watcher for all. */
function belowAnyFolder(pattern: string): string {
  return `**/${pattern.replace(/^(\.?\/|\*\*\/)/, '')}`;
}
