import { commands, type LogOutputChannel, l10n, type Uri, type WorkspaceEdit, window } from 'vscode';
import type { BaseLanguageClient, ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import { clientCommands, type InitializationOptions, languageId } from '../../server/src/lsp/protocol.ts';
import { inOneStep, resolveStep } from './changeAndSave.ts';
import { Crashes } from './crashes.ts';
import { isOtherVersion } from './isOtherVersion.ts';
import { alongWithRenaming } from './renamedFiles.ts';
import { disableForUnsaved } from './unsavedFiles.ts';

/** Makes a client for the host that the extension runs in, without starting it. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The language server: started with the first article, and again after a crash. */
export class LanguageServer {
  readonly #rulePages: Uri;
  readonly #createClient: CreateClient;
  readonly #prepare: (client: BaseLanguageClient) => void;
  readonly #crashes = new Crashes();
  #output: LogOutputChannel | undefined;
  #client: Promise<BaseLanguageClient | null> | undefined;
  #faultShown = false;

  /** `rulePages` is the folder of the rules' pages. `prepare` gets each client before it starts, for what it has to answer. */
  constructor(rulePages: Uri, createClient: CreateClient, prepare: (client: BaseLanguageClient) => void) {
    this.#rulePages = rulePages;
    this.#createClient = createClient;
    this.#prepare = prepare;
  }

  start(): void {
    this.#client ??= this.#launch();
  }

  /** Starts it, and waits until it runs or cannot. */
  async ready(): Promise<void> {
    this.start();
    await this.#client;
  }

  async restart(): Promise<void> {
    await this.stop();
    this.#crashes.forget();
    this.#faultShown = false;
    this.start();
  }

  /** Makes an edit of VS Code out of one of the protocol's (LSP `WorkspaceEdit`); undefined if no server runs. */
  async toEdit(edit: object): Promise<WorkspaceEdit | undefined> {
    return (await this.#client)?.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  /** Asks a request of Newsmark's own; undefined if no server runs or it cannot answer. */
  async request<R>(method: string, params: object): Promise<R | undefined> {
    try {
      return await (await this.#client)?.sendRequest<R>(method, params);
    } catch (error) {
      this.#output?.debug(String(error));
      return undefined;
    }
  }

  /** Ends the server in an orderly way, if there is one. */
  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await (await client)?.dispose();
    } catch (error) {
      this.#output?.warn(String(error));
    }
  }

  showOutput(): void {
    this.#output?.show();
  }

  /** The output goes last, since an ending server still writes to it. */
  async dispose(): Promise<void> {
    await this.stop();
    this.#output?.dispose();
  }

  async #launch(): Promise<BaseLanguageClient | null> {
    this.#output ??= window.createOutputChannel('Newsmark', { log: true });
    void commands.executeCommand('setContext', 'newsmark.started', true);
    try {
      const client = await this.#createClient('newsmark', 'Newsmark', await this.#options(this.#output));
      this.#prepare(client);
      await client.start();
      return client;
    } catch (error) {
      this.#output.error(String(error));
      void this.#showFault();
      return null;
    }
  }

  async #options(outputChannel: LogOutputChannel): Promise<LanguageClientOptions> {
    const initializationOptions: InitializationOptions = {
      ...(l10n.bundle && { messages: l10n.bundle }),
      rulePages: this.#rulePages.toString(),
      commands: Object.values(clientCommands),
      findsFiles: true,
      showsIndex: true,
    };
    const { vsdiag } = await import('vscode-languageclient');
    return {
      documentSelector: [{ language: languageId }],
      initializationOptions,
      outputChannel,
      errorHandler: await this.#errorHandler(),
      initializationFailedHandler: () => false,
      middleware: {
        workspace: { willRenameFiles: async (event, next) => alongWithRenaming(await next(event)) },
        provideCodeActions: async (document, range, context, token, next) => {
          const actions = await next(document, range, context, token);
          disableForUnsaved(actions ?? []);
          inOneStep(actions ?? []);
          return actions;
        },
        resolveCodeAction: (action, token, next) => resolveStep(action, async (asked) => next(asked, token)),
        // No diagnostics for an older version of a file that a comparison shows.
        provideDiagnostics: (document, previousResult, token, next) =>
          isOtherVersion('uri' in document ? document.uri : document)
            ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] }
            : next(document, previousResult, token),
      },
    };
  }

  /** Handles everything itself, so that the library shows no message of its own. */
  async #errorHandler(): Promise<ErrorHandler> {
    const { CloseAction, ErrorAction } = await import('vscode-languageclient');
    return {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        if (this.#crashes.mayRestartAfter(Date.now())) return { action: CloseAction.Restart, handled: true };
        void this.#showFault();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  async #showFault(): Promise<void> {
    if (this.#faultShown) return;
    this.#faultShown = true;
    const again = l10n.t('Restart Language Server');
    const output = l10n.t('Show Output');
    const answer = await window.showErrorMessage(
      l10n.t(
        'The Newsmark language server cannot run, so outline, hovers and findings are missing. Restart it; if it stops again, its output says why.',
      ),
      again,
      output,
    );
    if (answer === again) await this.restart();
    if (answer === output) this.showOutput();
  }
}
