import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Log } from './log.ts';

/** Gives the client the diagnostics of a file (LSP 3.17, “PublishDiagnostics Notification”). */
export type Publish = (diagnostics: PublishDiagnosticsParams) => void;

export function publishTo(connection: Connection, log: Log): Publish {
  return (diagnostics) => void connection.sendDiagnostics(diagnostics).catch(log);
}
