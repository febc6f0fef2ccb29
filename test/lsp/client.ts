import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { afterEach } from 'vitest';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type CodeAction,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type FileSystemWatcher,
  type FoldingRange,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  InlayHintRefreshRequest,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  SemanticTokensRefreshRequest,
  ShowDocumentRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type SymbolInformation,
  type TextDocumentContentChangeEvent,
  TextDocumentEdit,
  TextEdit,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type FindFilesParams,
  findFilesMethod,
  type IndexStateParams,
  indexStateMethod,
  type ReadFileParams,
  readFileMethod,
} from '../../server/src/lsp/protocol.ts';
import { startServerProcess } from './serverProcess.ts';

/** What a present-day editor can do; a test takes away what it is about. */
export const modern = {
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    foldingRange: {},
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: { workspaceEdit: { documentChanges: true }, configuration: true, diagnostics: { refreshSupport: true } },
} satisfies ClientCapabilities;

const uri = 'file:///articles/draft.txt';
/** The params of a request about the one document. */
export const draft = { textDocument: { uri } };
const clients: Client[] = [];
afterEach(() => Promise.all(clients.splice(0).map((client) => client.end())));

/** An editor with one document, at the other end of a server's standard input and output. */
export class Client {
  readonly server: ChildProcessWithoutNullStreams;
  /** The server's exit status. */
  readonly exited: Promise<number>;
  readonly log: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  refreshes = 0;
  /** What else the server wants to be asked for anew, by the request's method. */
  readonly refreshed: string[] = [];
  /** The methods that the server wants to hear of. */
  readonly registered: string[] = [];
  /** The glob patterns of files that it wants to hear of. */
  readonly watched: unknown[] = [];
  /** The URIs of what the server has had shown. */
  readonly shown: string[] = [];
  /** What the server says of long work. */
  readonly progress: unknown[] = [];
  /** What it says of the folder's index. */
  readonly indexStates: IndexStateParams[] = [];
  /** Files that the client alone can read, by URI, and the patterns by which the server looked for them. */
  readonly files = new Map<string, Buffer>();
  readonly patterns: (readonly string[])[] = [];
  /** The user's settings under `newsmark`. */
  settings: unknown = null;
  /** Those of a folder where they are others, by its URI. */
  readonly folderSettings = new Map<string, unknown>();
  /** What the server has asked the settings for. */
  readonly askedSettings: (string | undefined)[] = [];
  document = TextDocument.create(uri, 'news-article', 0, '');
  readonly #connection: ProtocolConnection;
  #sent: Promise<void> | undefined;

  get #open() {
    return { textDocument: { uri: this.document.uri } };
  }

  /** A server that has not been initialised. */
  static async connect(): Promise<Client> {
    return new Client(await startServerProcess());
  }

  static async start(params: Partial<InitializeParams> = {}): Promise<Client> {
    const client = await Client.connect();
    await client.initialize(params);
    return client;
  }

  constructor(server: ChildProcessWithoutNullStreams) {
    this.server = server;
    this.exited = once(server, 'exit').then(([status]) => status);
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.log.push(message));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => void this.published.push(params));
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      this.askedSettings.push(...items.map(({ scopeUri }) => scopeUri));
      return items.map(({ scopeUri = '' }) => this.folderSettings.get(scopeUri) ?? this.settings);
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes += 1;
    });
    for (const { method } of [InlayHintRefreshRequest, CodeLensRefreshRequest, SemanticTokensRefreshRequest]) {
      connection.onRequest(method, () => void this.refreshed.push(method));
    }
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
      for (const { registerOptions } of registrations)
        this.watched.push(
          ...(registerOptions?.watchers ?? []).map((watcher: FileSystemWatcher) => watcher.globPattern),
        );
    });
    connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
      this.shown.push(uri);
      return { success: true };
    });
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, (value) => void this.progress.push(value));
    });
    connection.onNotification(indexStateMethod, (state: IndexStateParams) => void this.indexStates.push(state));
    connection.onRequest(findFilesMethod, ({ patterns }: FindFilesParams) => {
      this.patterns.push(patterns);
      return [...this.files.keys()];
    });
    connection.onRequest(
      readFileMethod,
      ({ uri: file }: ReadFileParams) => this.files.get(file)?.toString('base64') ?? null,
    );
    connection.listen();
    this.#connection = connection;
    clients.push(this);
  }

  request<R>(method: string, params?: object): Promise<R> {
    return this.#connection.sendRequest(method, params);
  }

  /** Sends a request and at once takes it back. */
  requestAndCancel(method: string, params: object): Promise<unknown> {
    const source = new CancellationTokenSource();
    const answer = this.#connection.sendRequest(method, params, source.token);
    source.cancel();
    return answer;
  }

  notify(method: string, params?: object): Promise<void> {
    this.#sent = this.#connection.sendNotification(method, params);
    return this.#sent;
  }

  async end(): Promise<void> {
    await this.#sent;
    this.#connection.dispose();
    this.server.kill();
  }

  async initialize(params: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const own: InitializeParams = { processId: null, rootUri: null, capabilities: modern, locale: 'en' };
    const result = await this.request<InitializeResult>('initialize', { ...own, ...params });
    await this.notify('initialized', {});
    return result;
  }

  open(text: string, at = uri): void {
    this.document = TextDocument.create(at, 'news-article', 1, text);
    const textDocument = { uri: at, languageId: 'news-article', version: 1, text };
    void this.notify('textDocument/didOpen', { textDocument });
  }

  edit(...contentChanges: TextDocumentContentChangeEvent[]): void {
    const version = this.document.version + 1;
    this.document = TextDocument.update(this.document, contentChanges, version);
    void this.notify('textDocument/didChange', { textDocument: { uri: this.document.uri, version }, contentChanges });
  }

  close(): void {
    void this.notify('textDocument/didClose', this.#open);
  }

  symbols(): Promise<(DocumentSymbol | SymbolInformation)[]> {
    return this.request('textDocument/documentSymbol', this.#open);
  }

  folding(): Promise<FoldingRange[]> {
    return this.request('textDocument/foldingRange', this.#open);
  }

  /** The hover on the first place with this text. */
  hover(text: string): Promise<Hover | null> {
    return this.request('textDocument/hover', { ...this.#open, position: this.range(text).start });
  }

  report(previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { ...this.#open, previousResultId });
  }

  async diagnostics(): Promise<Diagnostic[]> {
    const report = await this.report();
    if (report.kind !== 'full') throw new Error(`the report is ${report.kind}`);
    return report.items;
  }

  codeActions(range: Range, only?: string[]): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', {
      ...this.#open,
      range,
      context: { diagnostics: [], only },
    });
  }

  /** Makes the edits of a code action, as an editor does that checks versions. */
  apply(action: CodeAction | undefined): void {
    if (!action?.edit?.documentChanges) throw new Error('there is nothing to apply');
    for (const change of action.edit.documentChanges) {
      if (!TextDocumentEdit.is(change) || change.textDocument.version !== this.document.version)
        throw new Error('stale');
      const edits = change.edits.filter(TextEdit.is);
      this.edit({ text: TextDocument.applyEdits(this.document, edits) });
    }
  }

  /** The first place with this text. */
  range(text: string): Range {
    const start = this.document.getText().indexOf(text);
    if (start < 0) throw new Error(`“${text}” is not in the document`);
    return { start: this.document.positionAt(start), end: this.document.positionAt(start + text.length) };
  }
}
