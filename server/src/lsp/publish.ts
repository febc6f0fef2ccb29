import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Log } from './log.ts';

/** Sends the diagnostics of a file to the client (LSP 3.17, “PublishDiagnostics Notification”). */
export type Publish = (diagnostics: PublishDiagnosticsParams) => void;

/** Sends them over a connection. If that fails, the error is logged. */
export function publishTo(connection: Connection, log: Log): Publish {
  return (diagnostics) => void connection.sendDiagnostics(diagnostics).catch(log);
}
