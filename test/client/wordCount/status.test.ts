import { beforeEach, expect, test, vi } from 'vitest';
import { WordCountStatus } from '../../../client/src/wordCount/status.ts';
import type { WordCount, WordCountParams } from '../../../server/src/lsp/protocol.ts';

/** As much of VS Code as the status bar needs. */
const vscode = vi.hoisted(() => {
  type Listener = (event: unknown) => void;
  const listeners: Record<string, Listener[]> = {};
  const event = (name: string) => (listener: Listener) => {
    listeners[name] = [...(listeners[name] ?? []), listener];
    return { dispose: () => delete listeners[name] };
  };
  const item = {
    text: '',
    shown: false,
    show() {
      item.shown = true;
    },
    hide() {
      item.shown = false;
    },
    dispose() {},
  };
  const settings: Record<string, unknown> = {};
  return {
    item,
    settings,
    fire: (name: string, what: unknown) => {
      for (const listener of listeners[name] ?? []) listener(what);
    },
    picked: undefined as string | undefined,
    warnings: [] as string[],
    window: {
      activeTextEditor: undefined as unknown,
      createStatusBarItem: () => item,
      onDidChangeActiveTextEditor: event('editor'),
      onDidChangeTextEditorSelection: event('selection'),
      showWarningMessage: async (message: string) => void vscode.warnings.push(message),
      showQuickPick: async (choices: { label: string }[]) => choices.find(({ label }) => label === vscode.picked),
    },
    workspace: {
      onDidChangeTextDocument: event('text'),
      onDidOpenTextDocument: event('open'),
      onDidChangeConfiguration: event('settings'),
      getConfiguration: () => ({
        get: (name: string, usual: unknown) => settings[name] ?? usual,
        inspect: () => undefined,
        update: async (name: string, value: unknown) => {
          settings[name.replace('wordCount.', '')] = value;
          vscode.fire('settings', { affectsConfiguration: () => true });
        },
      }),
    },
    l10n: { t: (text: string, ...args: string[]) => text.replace(/\{(\d)\}/g, (_, index) => args[index] ?? '') },
    env: { language: 'en' },
    StatusBarAlignment: { Right: 2 },
    ConfigurationTarget: { Global: 1 },
    QuickPickItemKind: { Separator: -1 },
    MarkdownString: class {
      readonly value: string;
      constructor(value: string) {
        this.value = value;
      }
    },
  };
});
vi.mock('vscode', () => vscode);

const counts = (length: number) => ({
  'with-punctuation': length,
  'without-punctuation': length - 1,
  characters: length,
});
const count: WordCount = { article: { body: counts(8), article: counts(9), file: counts(20) }, selection: null };
const asked: WordCountParams[] = [];
const selection = (start: number, end: number) => ({
  isEmpty: start === end,
  start: { line: 0, character: start },
  end: { line: 0, character: end },
});
const editorOf = (languageId: string, ...selections: object[]) => ({
  document: { languageId, uri: 'file:///a.news' },
  selections,
});

let status: WordCountStatus;
let answer: WordCount | null;
function show(editor: ReturnType<typeof editorOf>, answered: WordCount | null = count): void {
  vscode.window.activeTextEditor = editor;
  answer = answered;
  status = new WordCountStatus(async (params) => {
    asked.push(params);
    return answer;
  });
}

beforeEach(() => {
  status?.dispose();
  vi.useFakeTimers();
  asked.length = 0;
  vscode.item.shown = false;
  for (const name of Object.keys(vscode.settings)) delete vscode.settings[name];
});

test('the length of an article is shown', async () => {
  show(editorOf('news-article', selection(3, 3)));
  await vi.runAllTimersAsync();
  expect(vscode.item).toMatchObject({ shown: true, text: '8 characters · 1 min' });
  expect(asked).toEqual([{ textDocument: { uri: 'file:///a.news' }, ranges: [] }]);
});

test('nothing is shown for another language, or if the server does not answer', async () => {
  show(editorOf('plaintext'));
  await vi.runAllTimersAsync();
  expect([vscode.item.shown, asked]).toEqual([false, []]);
  status.dispose();
  show(editorOf('news-article'), null);
  await vi.runAllTimersAsync();
  expect(vscode.item.shown).toBe(false);
});

test('the server is asked once after several quick edits, and only about the active editor', async () => {
  const editor = editorOf('news-article');
  show(editor);
  await vi.runAllTimersAsync();
  for (let key = 0; key < 5; key += 1) vscode.fire('text', { document: editor.document });
  vscode.fire('text', { document: {} });
  await vi.runAllTimersAsync();
  expect(asked).toHaveLength(2);
});

test('what is selected is asked for', async () => {
  const editor = editorOf('news-article', selection(1, 4), selection(6, 6), selection(7, 9));
  show(editor);
  await vi.runAllTimersAsync();
  expect(asked[0]?.ranges).toEqual([
    { start: { line: 0, character: 1 }, end: { line: 0, character: 4 } },
    { start: { line: 0, character: 7 }, end: { line: 0, character: 9 } },
  ]);
});

test('an answer about an editor that is not active any more is not shown', async () => {
  show(editorOf('news-article'));
  vi.advanceTimersByTime(0);
  vscode.window.activeTextEditor = editorOf('plaintext');
  await vi.runAllTimersAsync();
  expect(vscode.item.shown).toBe(false);
});

test('a choice is kept as a setting, and shown without asking the server again', async () => {
  show(editorOf('news-article'));
  await vi.runAllTimersAsync();
  vscode.picked = 'File';
  await status.choose();
  expect(vscode.settings).toEqual({ part: 'file' });
  expect(vscode.item.text).toBe('20 characters · 1 min');
  vscode.picked = 'Characters without punctuation';
  await status.choose();
  expect(vscode.item.text).toBe('19 characters · 1 min');
  vscode.picked = undefined;
  await status.choose();
  expect(vscode.settings).toEqual({ part: 'file', definition: 'without-punctuation' });
  expect(asked).toHaveLength(1);
});

test('a server that starts late, or again, is asked again', async () => {
  const editor = editorOf('news-article');
  show(editor, null);
  await vi.runAllTimersAsync();
  answer = count;
  status.refresh();
  await vi.runAllTimersAsync();
  expect(vscode.item).toMatchObject({ shown: true, text: '8 characters · 1 min' });
});

test('who wants to choose where the server does not answer hears of that', async () => {
  show(editorOf('news-article'), null);
  await status.choose();
  expect(vscode.warnings).toEqual([expect.stringContaining('did not answer')]);
});
