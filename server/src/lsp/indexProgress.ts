import * as l10n from '@vscode/l10n';
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { type IndexStateParams, indexStateMethod } from './protocol.ts';

/** The least time between two reports of progress, in milliseconds. */
const interval = 100;
/** Progress is not shown for fewer files, which take hardly any time. */
const fewestFiles = 50;

/**
 * Shows the progress of indexing: as LSP progress that the user can cancel (LSP 3.17, “Work Done Progress”), or as
 * notifications to a client that shows it in its own way.
 */
export class IndexProgress {
  readonly #connection: Connection;
  readonly #clientShowsIndex: boolean;
  readonly #cancel: () => void;
  #reporter: Promise<WorkDoneProgressServerReporter | null> | null = null;
  #told = 0;

  constructor(connection: Connection, clientShowsIndex: boolean, cancel: () => void) {
    this.#connection = connection;
    this.#clientShowsIndex = clientShowsIndex;
    this.#cancel = cancel;
  }

  show(state: IndexStateParams): void {
    const working = state.phase === 'finding' || (state.phase === 'reading' && state.total >= fewestFiles);
    const now = performance.now();
    if (state.phase === 'reading' && state.done > 0 && now - this.#told < interval) return;
    this.#told = now;
    if (this.#clientShowsIndex) this.#notify(state);
    if (working) this.#report(state);
    else if (state.phase !== 'reading') this.#end();
  }

  #notify(state: IndexStateParams): void {
    void this.#connection.sendNotification(indexStateMethod, state);
  }

  #report({ done, total }: IndexStateParams): void {
    this.#reporter ??= this.#begin();
    if (total === 0) return;
    const percentage = Math.floor((100 * done) / total);
    const message = l10n.t('{0} of {1} files', done, total);
    void this.#reporter.then((reporter) => reporter?.report(percentage, message));
  }

  async #begin(): Promise<WorkDoneProgressServerReporter | null> {
    try {
      const reporter = await this.#connection.window.createWorkDoneProgress();
      reporter.begin(l10n.t('Newsmark is reading the folder’s articles'), 0, undefined, !this.#clientShowsIndex);
      reporter.token.onCancellationRequested(this.#cancel);
      return reporter;
    } catch {
      // The client refuses to show progress; reading goes on without it.
      return null;
    }
  }

  #end(): void {
    void this.#reporter?.then((reporter) => reporter?.done());
    this.#reporter = null;
  }
}
