import type { Connection } from 'vscode-languageserver';
import { describe } from './answer.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';
import type { Session } from './session.ts';

/** After the last of several quick edits, in milliseconds. */
const pause = 150;

/** Sends diagnostics to a client that does not ask for them (LSP 3.17, “PublishDiagnostics Notification”). */
export class DiagnosticsPublisher {
  readonly #connection: Connection;
  readonly #session: Session;
  /** By URI, what the client was told last. */
  readonly #published = new Map<string, Diagnosis['id'] | null>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
    session.documents.onDidChangeContent(({ document: { uri } }) =>
      this.#publishIn(this.#published.has(uri) ? pause : 0, uri),
    );
    session.documents.onDidClose(({ document: { uri } }) => this.#clear(uri));
  }

  /** For when settings have changed. */
  publishAll(): void {
    for (const { uri } of this.#session.documents.all()) this.#publishIn(0, uri);
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  #publishIn(milliseconds: number, uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => this.#publish(uri), milliseconds),
    );
  }

  async #publish(uri: string): Promise<void> {
    this.#waiting.delete(uri);
    const told = this.#published.get(uri) ?? null;
    this.#published.set(uri, told);
    try {
      const diagnosis = await diagnose(uri, this.#session);
      if (diagnosis === null || diagnosis.id === told) return;
      const { id, version, items } = diagnosis;
      this.#published.set(uri, id);
      await this.#connection.sendDiagnostics({ uri, version, diagnostics: items() });
    } catch (error) {
      this.#connection.console.error(describe(error));
    }
  }

  #clear(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#published.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
