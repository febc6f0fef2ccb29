import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { describe } from './answer.ts';
import { DiagnosticsPublisher } from './diagnosticsPublisher.ts';
import { settingsSection } from './protocol.ts';
import type { Session } from './session.ts';

/** Keeps the diagnostics that the client shows true to the document and the settings, by push or pull as the client can. */
export function deliverDiagnostics(connection: Connection, session: Session): void {
  const { client, settings } = session;
  const log = (error: unknown) => connection.console.error(describe(error));
  const publisher = client.pullDiagnostics ? null : new DiagnosticsPublisher(connection, session);

  session.documents.onDidClose(({ document }) => settings.closed(document.uri));
  connection.onInitialized(() => {
    if (!client.registersConfiguration) return;
    connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection }).catch(log);
  });
  connection.onDidChangeConfiguration((change) => {
    settings.changed(change.settings?.[settingsSection]);
    publisher?.publishAll();
    if (client.refreshDiagnostics) connection.languages.diagnostics.refresh().catch(log);
  });
}
