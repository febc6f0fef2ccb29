/**
 * As much of the module `vscode` as the client uses, over a few lists that a test reads and fills. Documents are the same
 * objects through a change of language, and such a change is told as an opening, as in VS Code.
 */
export interface FakeDocument {
  readonly uri: { readonly scheme: string; readonly path: string };
  readonly isClosed: boolean;
  readonly lineCount: number;
  isDirty: boolean;
  /** Absent in a VS Code before 1.100. */
  encoding?: string;
  languageId: string;
  lineAt(line: number): { text: string };
}

/** What a test does and sees. `reset` starts a new session of the editor; the workspace's storage stays. */
export const editor = {
  detection: undefined as string | undefined,
  /** What the user clicks in the next messages; undefined dismisses. */
  answers: [] as (string | undefined)[],
  messages: [] as string[],
  /** What is on disk, by paths. */
  files: new Map<string, Uint8Array>(),
  /** Names of settings that are false. */
  disabled: new Set<string>(),
  commands: [] as string[],
  reset() {
    const lists = [
      workspace.textDocuments,
      window.visibleTextEditors,
      editor.answers,
      editor.messages,
      editor.commands,
    ];
    for (const list of lists) list.length = 0;
    for (const event of [opened, changed, activated, configured]) event.listeners.clear();
    editor.files.clear();
    editor.disabled.clear();
    window.activeTextEditor = undefined;
    editor.detection = undefined;
  },
  open(path: string, text: string, languageId = 'plaintext', scheme = 'file'): FakeDocument {
    const uri = { scheme, path, toString: () => `${scheme}://${path}` };
    const document: FakeDocument = { uri, isClosed: false, isDirty: false, languageId, ...linesOf(text) };
    workspace.textDocuments.push(document);
    opened.fire(document);
    return document;
  },
  /** Replaces the whole text. */
  change(document: FakeDocument, text: string) {
    Object.assign(document, linesOf(text));
    changed.fire({ document, contentChanges: [{ text }] });
  },
  show(document: FakeDocument) {
    window.activeTextEditor = { document };
    activated.fire(window.activeTextEditor);
  },
  configure(detection: string) {
    editor.detection = detection;
    configured.fire({ affectsConfiguration: (name) => name === 'newsmark.detection' });
  },
};

function linesOf(text: string): Pick<FakeDocument, 'lineCount' | 'lineAt'> {
  const lines = text.split('\n');
  return { lineCount: lines.length, lineAt: (line) => ({ text: lines[line] ?? '' }) };
}

function createEvent<E>() {
  const listeners = new Set<(event: E) => void>();
  const subscribe = (listener: (event: E) => void) => {
    listeners.add(listener);
    return { dispose: () => listeners.delete(listener) };
  };
  const fire = (event: E) => {
    for (const listener of listeners) listener(event);
  };
  return { listeners, subscribe, fire };
}

const opened = createEvent<FakeDocument>();
const changed = createEvent<{ document: FakeDocument; contentChanges: readonly { text: string }[] }>();
const activated = createEvent<{ document: FakeDocument } | undefined>();
const configured = createEvent<{ affectsConfiguration(name: string): boolean }>();

async function show(message: string): Promise<string | undefined> {
  editor.messages.push(message);
  return editor.answers.shift();
}

export const workspace = {
  workspaceFolders: undefined,
  textDocuments: [] as FakeDocument[],
  onDidOpenTextDocument: opened.subscribe,
  onDidChangeTextDocument: changed.subscribe,
  onDidChangeConfiguration: configured.subscribe,
  /** Decodes the file of an open document anew, by the encoding's name in VS Code. */
  async openTextDocument(uri: FakeDocument['uri'], { encoding }: { encoding: string }): Promise<FakeDocument> {
    const document = workspace.textDocuments.find((open) => open.uri === uri);
    const bytes = editor.files.get(uri.path);
    if (!document || !bytes) throw new Error('There is no such file.');
    document.encoding = encoding;
    editor.change(document, new TextDecoder(encoding.replace('hkscs', '')).decode(bytes));
    return document;
  },
  fs: {
    isWritableFileSystem: (scheme: string) => (({ file: true, git: false }) as Record<string, boolean>)[scheme],
    stat: async ({ path }: FakeDocument['uri']) => ({ size: (await workspace.fs.readFile({ path })).length }),
    async readFile({ path }: Pick<FakeDocument['uri'], 'path'>): Promise<Uint8Array> {
      const bytes = editor.files.get(path);
      if (!bytes) throw new Error('There is no such file.');
      return bytes;
    },
  },
  getConfiguration: () => ({
    get: (name: string, none: unknown) =>
      name === 'detection' ? (editor.detection ?? none) : !editor.disabled.has(name) && none,
    inspect: () => ({ globalValue: editor.detection }),
    async update(name: string, value: string | false): Promise<void> {
      if (value === false) editor.disabled.add(name);
      else editor.configure(value);
    },
  }),
};

export const window = {
  activeTextEditor: undefined as { document: FakeDocument } | undefined,
  onDidChangeActiveTextEditor: activated.subscribe,
  visibleTextEditors: [] as { document: FakeDocument }[],
  async showTextDocument(document: FakeDocument): Promise<void> {
    editor.show(document);
  },
  showInformationMessage: show,
  showWarningMessage: show,
  showErrorMessage: show,
  createOutputChannel: () => ({
    error() {},
    warn() {},
    show: () => editor.messages.push('(the output)'),
    dispose() {},
  }),
};

export const languages = {
  async setTextDocumentLanguage(document: FakeDocument, languageId: string): Promise<FakeDocument> {
    document.languageId = languageId;
    opened.fire(document);
    return document;
  },
};

export const l10n = {
  bundle: undefined,
  t: (text: string, ...args: string[]) => text.replace(/\{(\d)\}/g, (_, index) => args[index] ?? ''),
};
export const ConfigurationTarget = { Global: 1, Workspace: 2, WorkspaceFolder: 3 };
export const commands = { executeCommand: async (command: string) => void editor.commands.push(command) };
export const Uri = { joinPath: (...parts: unknown[]) => parts.join('/') };
