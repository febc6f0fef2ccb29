import type { Connection, DidChangeConfigurationParams, FileEvent } from 'vscode-languageserver';

/**
 * Notifications from the client that are not about a document. A connection takes only one listener for each; here any
 * number can listen.
 */
export interface ClientNews {
  readonly onInitialized: (listener: () => void) => void;
  readonly onSettingsChanged: (listener: (change: DidChangeConfigurationParams) => void) => void;
  readonly onFilesChanged: (listener: (changes: readonly FileEvent[]) => void) => void;
}

/** Starts to listen to the connection. */
export function clientNews(connection: Connection): ClientNews {
  const initialized: (() => void)[] = [];
  const settingsChanged: ((change: DidChangeConfigurationParams) => void)[] = [];
  const filesChanged: ((changes: readonly FileEvent[]) => void)[] = [];
  connection.onInitialized(() => {
    for (const listener of initialized) listener();
  });
  connection.onDidChangeConfiguration((change) => {
    for (const listener of settingsChanged) listener(change);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const listener of filesChanged) listener(changes);
  });
  return {
    onInitialized: (listener) => void initialized.push(listener),
    onSettingsChanged: (listener) => void settingsChanged.push(listener),
    onFilesChanged: (listener) => void filesChanged.push(listener),
  };
}
