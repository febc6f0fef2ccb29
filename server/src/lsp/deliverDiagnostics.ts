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
  const { client, settings, ignoredProblems, folder, fileSystem, awaited, log } = session;
  const publisher = client.pullDiagnostics ? null : new DiagnosticsPublisher(session);
  const configuration = new ConfigurationChanges(session);
  const renew = () => {
    publisher?.publishAll();
    if (client.refreshDiagnostics) connection.languages.diagnostics.refresh().catch(log);
  };

  session.documents.onDidOpen(({ document: { uri } }) => {
    const read = fileSystem.readAhead([uri]);
    const follow = (found: boolean) => {
      if (!found) return;
      configuration.changed();
      publisher?.publishAll();
    };
    if (read) awaited.add(read.then(follow));
  });
  session.documents.onDidClose(({ document }) => {
    settings.closed(document.uri);
    ignoredProblems.see(document.uri, null);
  });
  news.onInitialized(() => {
    if (client.registersConfiguration) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: [settingsSection, filesExclude] })
        .catch(log);
    }
    if (client.watchesFiles) {
      const watchers = configurationPaths.map((path) => ({ globPattern: `**/${path}` }));
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(log);
    }
  });
  news.onSettingsChanged((change) => {
    settings.changed(change.settings?.[settingsSection]);
    renew();
  });
  news.onFilesChanged((changes) => {
    if (!concernConfiguration(changes)) return;
    const follow = () => {
      configuration.changed();
      folder.changes.tell();
      renew();
    };
    const read = fileSystem.readAgain(changes.map(({ uri }) => uri));
    if (read) awaited.add(read.then(follow));
    else follow();
  });
}
