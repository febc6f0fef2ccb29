import { beforeEach, expect, test, vi } from 'vitest';
import { adoptStyle } from '../../client/src/adoptStyle.ts';

/** What the fake editor is asked to do, and what it answers. */
const vscode = vi.hoisted(() => ({
  actions: [] as object[],
  applies: true,
  answer: undefined as string | undefined,
  messages: [] as string[],
  commands: [] as unknown[][],
  editor: undefined as object | undefined,
}));

vi.mock('vscode', () => ({
  l10n: { t: (text: string) => text },
  commands: {
    executeCommand: (command: string, ...values: unknown[]) => {
      vscode.commands.push([command, ...values]);
      return Promise.resolve(command === 'vscode.executeCodeActionProvider' ? vscode.actions : undefined);
    },
  },
  workspace: { applyEdit: () => Promise.resolve(vscode.applies) },
  window: {
    get activeTextEditor() {
      return vscode.editor;
    },
    showInformationMessage: (message: string) => {
      vscode.messages.push(message);
      return Promise.resolve(vscode.answer);
    },
  },
}));

const edit = { entries: () => [['file:///newsmark.config.json', []]] };
const action = { edit, command: { command: 'newsmark.save', arguments: ['file:///newsmark.config.json'] } };

beforeEach(() => {
  const editor = { document: { uri: 'file:///a.news' }, selection: 'here' };
  Object.assign(vscode, { actions: [action], applies: true, answer: undefined, messages: [], commands: [], editor });
});

test('it makes the edit of the server’s action, and saves the file', async () => {
  await adoptStyle();
  expect(vscode.commands).toEqual([
    ['vscode.executeCodeActionProvider', 'file:///a.news', 'here', 'source.adoptStyle.newsmark'],
    ['newsmark.save', 'file:///newsmark.config.json'],
  ]);
  expect(vscode.messages).toEqual(['The articles of this folder are now checked against this article’s style.']);
});

test('it opens the file for a user who asks', async () => {
  vscode.answer = 'Show Configuration';
  await adoptStyle();
  expect(vscode.commands.at(-1)).toEqual(['vscode.open', 'file:///newsmark.config.json']);
});

test.each([
  ['there is no such action', { actions: [] }],
  ['the edit cannot be made', { applies: false }],
])('it says so if %s', async (_what, state) => {
  Object.assign(vscode, state);
  await adoptStyle();
  expect(vscode.messages).toEqual([expect.stringContaining('There is no style to adopt')]);
  expect(vscode.commands).toHaveLength(1);
});

test('without an editor it does nothing', async () => {
  vscode.editor = undefined;
  await adoptStyle();
  expect([vscode.commands, vscode.messages]).toEqual([[], []]);
});
