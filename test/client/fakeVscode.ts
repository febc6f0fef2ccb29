/**
 * As much of the module `vscode` as the client uses, over a few lists that a test reads and fills. Documents are the same
 * objects through a change of language, and such a change is told as an opening, as in VS Code.
 */
export interface FakeDocument {
  readonly uri: { readonly scheme: string; readonly path: string };
  readonly isClosed: boolean;
  readonly lineCount: number;
  languageId: string;
  lineAt(line: number): { text: string };
}

/** What a test does and sees. `reset` starts a new session of the editor; the workspace's storage stays. */
export const editor = {
  detection: undefined as string | undefined,
  /** What the user clicks in the next messages; undefined dismisses. */
  answers: [] as (string | undefined)[],
  messages: [] as string[],
  reset() {
    for (const list of [workspace.textDocuments, editor.answers, editor.messages]) list.length = 0;
    for (const event of [opened, activated, configured]) event.listeners.clear();
    window.activeTextEditor = undefined;
    editor.detection = undefined;
  },
  open(path: string, text: string, languageId = 'plaintext', scheme = 'file'): FakeDocument {
    const lines = text.split('\n');
    const uri = { scheme, path, toString: () => `${scheme}://${path}` };
    const lineAt = (line: number) => ({ text: lines[line] ?? '' });
    const document: FakeDocument = { uri, isClosed: false, lineCount: lines.length, languageId, lineAt };
    workspace.textDocuments.push(document);
    opened.fire(document);
    return document;
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
const activated = createEvent<{ document: FakeDocument } | undefined>();
const configured = createEvent<{ affectsConfiguration(name: string): boolean }>();

async function show(message: string): Promise<string | undefined> {
  editor.messages.push(message);
  return editor.answers.shift();
}

export const workspace = {
  textDocuments: [] as FakeDocument[],
  onDidOpenTextDocument: opened.subscribe,
  onDidChangeConfiguration: configured.subscribe,
  fs: { isWritableFileSystem: (scheme: string) => (scheme === 'file' ? true : undefined) },
  getConfiguration: () => ({
    get: (_name: string, none: string) => editor.detection ?? none,
    inspect: () => ({ globalValue: editor.detection }),
    update: async (_name: string, value: string) => editor.configure(value),
  }),
};

export const window = {
  activeTextEditor: undefined as { document: FakeDocument } | undefined,
  onDidChangeActiveTextEditor: activated.subscribe,
  showInformationMessage: show,
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
export const commands = { executeCommand: async () => {} };
export const Uri = { joinPath: (...parts: unknown[]) => parts.join('/') };
