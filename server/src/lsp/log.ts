import type { Connection } from 'vscode-languageserver';

/** Takes errors of work that nobody waits for; one that is caught nowhere would end the server. */
export type Log = (error: unknown) => void;

/** Writes errors to the client's log (LSP 3.17, “LogMessage Notification”). */
export function logTo({ console }: Connection): Log {
  return (error) => console.error(describe(error));
}

/** An error for the log, with where it came from. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
