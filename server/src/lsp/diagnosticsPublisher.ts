import { type Diagnosis, diagnose } from './diagnose.ts';
import type { Session } from './session.ts';

/** How long after the last of several quick edits diagnostics are sent, in milliseconds. */
const pause = 150;

/** Sends diagnostics to a client that does not pull them (LSP 3.17, “PublishDiagnostics Notification”). */
export class DiagnosticsPublisher {
  readonly #session: Session;
  /** By URI, the id of the diagnostics that were sent last. */
  readonly #published = new Map<string, Diagnosis['id'] | null>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(session: Session) {
    this.#session = session;
    session.documents.onDidChangeContent(({ document: { uri } }) =>
      this.#publishIn(this.#published.has(uri) ? pause : 0, uri),
    );
    session.documents.onDidClose(({ document: { uri } }) => this.#clear(uri));
  }

  /** To be called when settings have changed. */
  publishAll(): void {
    for (const { uri } of this.#session.documents.all()) this.#publishIn(0, uri);
  }

  #publishIn(milliseconds: number, uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => this.#publish(uri).catch(this.#session.log), milliseconds),
    );
  }

  async #publish(uri: string): Promise<void> {
    this.#waiting.delete(uri);
    const told = this.#published.get(uri) ?? null;
    this.#published.set(uri, told);
    const diagnosis = await diagnose(uri, this.#session);
    if (diagnosis === null || diagnosis.id === told) return;
    const { id, version, items } = diagnosis;
    this.#published.set(uri, id);
    this.#session.publish({ uri, version, diagnostics: items() });
  }

  #clear(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#published.delete(uri);
    this.#session.publish({ uri, diagnostics: [] });
  }
}
