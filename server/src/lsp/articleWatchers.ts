import { type Connection, DidChangeWatchedFilesNotification, type Disposable, WatchKind } from 'vscode-languageserver';

/** For folders: when one is created, renamed or deleted, clients tell of the folder and not of the files in it. */
const comingAndGoing = { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete };

/**
 * Asks the client to tell of changes to files that may be articles (LSP 3.17, “DidChangeWatchedFiles Notification”).
 */
export class ArticleWatchers {
  readonly #connection: Connection;
  #watched = '';
  #registration: Disposable | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Watches the files that match one of the glob patterns, in any folder, instead of those watched before. */
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

/** Makes a user's pattern, which is relative to one folder, match below any folder, as watchers need it. */
function belowAnyFolder(pattern: string): string {
  return `**/${pattern.replace(/^(\.?\/|\*\*\/)/, '')}`;
}
