import type { Connection } from 'vscode-languageserver';

/** Records errors of work that nobody waits for. An error that is caught nowhere would end the server. */
export type Log = (error: unknown) => void;

/** Writes errors to the client's log (LSP 3.17, “LogMessage Notification”). */
export function logTo({ console }: Connection): Log {
  return (error) => console.error(describe(error));
}

/** An error as text for the log, with its stack. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
