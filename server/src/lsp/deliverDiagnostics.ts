import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import type { ClientNews } from './clientNews.ts';
import { ConfigurationChanges, concernConfiguration, configurationPaths } from './configurationChanges.ts';
import { DiagnosticsPublisher } from './diagnosticsPublisher.ts';
import { settingsSection } from './protocol.ts';
import type { Session } from './session.ts';

/** VS Code's setting for files to hide; the folder is indexed without them. */
const filesExclude = 'files.exclude';

/**
 * Keeps the diagnostics in the client up to date with documents and settings, by push or pull, whichever the client
 * supports.
 */
export function deliverDiagnostics(connection: Connection, session: Session, news: ClientNews): void {
  const { client, settings, folder, log } = session;
  const publisher = client.pullDiagnostics ? null : new DiagnosticsPublisher(session);
  const configuration = new ConfigurationChanges(session);
  const renew = () => {
    publisher?.publishAll();
    if (client.refreshDiagnostics) connection.languages.diagnostics.refresh().catch(log);
  };
  followDocuments(session, () => {
    configuration.changed();
    publisher?.publishAll();
  });
  news.onInitialized(() => registerForChanges(connection, session));
  news.onSettingsChanged((change) => {
    settings.changed(change.settings?.[settingsSection]);
    renew();
  });
  followFiles(session, news, () => {
    configuration.changed();
    folder.changes.tell();
    renew();
  });
}

/** Calls `follow` when configuration files that are new to the server were read for a document. */
function followDocuments(session: Session, follow: () => void): void {
  const { documents, settings, ignoredProblems, fileSystem, awaited } = session;
  documents.onDidOpen(({ document: { uri } }) => {
    const read = fileSystem.readAhead([uri]);
    if (!read) return;
    awaited.add(
      read.then((found) => {
        if (found) follow();
      }),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    settings.closed(uri);
    ignoredProblems.see(uri, null);
  });
}

/** Asks the client to tell of changes to settings and configuration files. */
function registerForChanges(connection: Connection, { client, log }: Session): void {
  if (client.registersConfiguration) {
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: [settingsSection, filesExclude] })
      .catch(log);
  }
  if (client.watchesFiles) {
    const watchers = configurationPaths.map((path) => ({ globPattern: `**/${path}` }));
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(log);
  }
}

/** Calls `follow` when configuration files have changed and were read again. */
function followFiles({ fileSystem, awaited }: Session, news: ClientNews, follow: () => void): void {
  news.onFilesChanged((changes) => {
    if (!concernConfiguration(changes)) return;
    const read = fileSystem.readAgain(changes.map(({ uri }) => uri));
    if (read) awaited.add(read.then(follow));
    else follow();
  });
}
