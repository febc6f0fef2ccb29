import { beforeEach, expect, test, vi } from 'vitest';
import { adoptStyle } from '../../client/src/adoptStyle.ts';

/** What the fake editor is asked to do, and what it answers. */
const vscode = vi.hoisted(() => ({
  applies: true,
  saves: true,
  answer: undefined as string | undefined,
  messages: [] as string[],
  commands: [] as unknown[][],
  documents: [] as { uri: { path: string }; isDirty: boolean }[],
  editor: undefined as object | undefined,
}));

vi.mock('vscode', () => ({
  l10n: { t: (text: string, ...args: string[]) => text.replace('{0}', args[0] ?? '') },
  commands: {
    executeCommand: async (...command: unknown[]) => {
      vscode.commands.push(command);
      return vscode.saves;
    },
  },
  workspace: {
    applyEdit: () => Promise.resolve(vscode.applies),
    get textDocuments() {
      return vscode.documents;
    },
  },
  window: {
    get activeTextEditor() {
      return vscode.editor;
    },
    showInformationMessage: (message: string) => {
      vscode.messages.push(message);
      return Promise.resolve(vscode.answer);
    },
    showWarningMessage: async (message: string) => void vscode.messages.push(message),
  },
}));

const configuration = { path: '/newsmark.config.json', toString: () => 'file:///newsmark.config.json' };
const save = ['newsmark.save', 'file:///newsmark.config.json'];
const action = { title: '', edit: {}, command: { title: '', command: save[0], arguments: [save[1]] } };
const ask = vi.fn();
const run = () => adoptStyle(ask, async () => ({ entries: () => [[configuration, []]] }) as never);
const done = 'The articles of this folder are now checked against this article’s style.';

beforeEach(() => {
  const editor = { document: { uri: 'file:///a.news' } };
  Object.assign(vscode, { applies: true, saves: true, answer: undefined, messages: [], commands: [], editor });
  vscode.documents = [];
  ask.mockReset().mockResolvedValue([action]);
});

test('it makes the edit of the server’s action, and saves the file', async () => {
  await run();
  expect(ask).toHaveBeenCalledWith(
    expect.objectContaining({
      textDocument: { uri: 'file:///a.news' },
      context: { diagnostics: [], only: ['source.adoptStyle.newsmark'] },
    }),
  );
  expect(vscode.commands).toEqual([save]);
  expect(vscode.messages).toEqual([done]);
});

test('it opens the file for a user who asks', async () => {
  vscode.answer = 'Show Configuration';
  await run();
  expect(vscode.commands.at(-1)).toEqual(['vscode.open', configuration]);
});

test.each([
  ['there is no such action', () => ask.mockResolvedValue([])],
  ['the edit cannot be made', () => Object.assign(vscode, { applies: false })],
])('it says so if %s', async (_what, prepare) => {
  prepare();
  await run();
  expect(vscode.messages).toEqual([expect.stringContaining('There is no style to adopt')]);
  expect(vscode.commands).toEqual([]);
});

test('it says so if the server does not answer', async () => {
  ask.mockResolvedValue(undefined);
  await run();
  expect(vscode.messages).toEqual([expect.stringContaining('did not answer')]);
});

test('it leaves unsaved changes of the configuration file alone', async () => {
  vscode.documents = [{ uri: configuration, isDirty: true }];
  await run();
  expect(vscode.messages).toEqual([expect.stringContaining('Save “newsmark.config.json” first')]);
  expect(vscode.commands).toEqual([]);
});

test('it claims nothing if the file cannot be saved', async () => {
  vscode.saves = false;
  await run();
  expect(vscode.messages).toEqual([]);
});

test('without an editor it does nothing', async () => {
  vscode.editor = undefined;
  await run();
  expect([vscode.commands, vscode.messages]).toEqual([[], []]);
});
