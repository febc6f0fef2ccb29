import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { registerRefactoringCommands } from '../../client/src/refactoringCommands.ts';
import { refactoringKinds } from '../../server/src/features/refactorings/refactoring.ts';

/** The commands by their names, those that are run, and what the user is told. */
const vscode = vi.hoisted(() => ({
  registered: new Map<string, () => Promise<void>>(),
  run: [] as unknown[][],
  messages: [] as string[],
  editor: undefined as object | undefined,
}));

vi.mock('vscode', () => ({
  l10n: { t: (text: string) => text },
  commands: {
    registerCommand: (name: string, run: () => Promise<void>) => vscode.registered.set(name, run),
    executeCommand: async (...command: unknown[]) => void vscode.run.push(command),
  },
  window: {
    get activeTextEditor() {
      return vscode.editor;
    },
    showInformationMessage: (message: string) => vscode.messages.push(message),
    showWarningMessage: async (message: string) => void vscode.messages.push(message),
  },
}));

const at = (line: number, character: number) => ({ line, character });
const ask = vi.fn();

beforeEach(() => {
  const selection = { start: at(3, 2), end: at(4, 0) };
  Object.assign(vscode, { run: [], messages: [], editor: { document: { uri: 'file:///a.news' }, selection } });
  ask.mockReset().mockResolvedValue([{ title: 'Move up' }]);
  registerRefactoringCommands(ask);
});

const moveUp = () => vscode.registered.get('newsmark.moveUp')?.();

test('a command asks for its refactoring where the cursor is, and has VS Code make it', async () => {
  await moveUp();
  expect(ask).toHaveBeenCalledWith({
    textDocument: { uri: 'file:///a.news' },
    range: { start: at(3, 2), end: at(4, 0) },
    context: { diagnostics: [], only: ['refactor.move.up'] },
  });
  expect(vscode.run).toEqual([['editor.action.codeAction', { kind: 'refactor.move.up', apply: 'ifSingle' }]]);
  expect(vscode.messages).toEqual([]);
});

test.each([
  ['there is none', [], 'no section or marker here that can move up'],
  ['the server does not answer', undefined, 'did not answer'],
])('it says so if %s', async (_what, answer, message) => {
  ask.mockResolvedValue(answer);
  await moveUp();
  expect(vscode.messages).toEqual([expect.stringContaining(message)]);
  expect(vscode.run).toEqual([]);
});

test('there is a command for each kind of refactoring, as the manifest names it', async () => {
  for (const run of vscode.registered.values()) await run();
  const asked = ask.mock.calls.flatMap(([{ context }]) => context.only);
  expect(new Set(asked)).toEqual(new Set(Object.values(refactoringKinds)));
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  const known = contributes.commands.map(({ command }: { command: string }) => command);
  expect(known).toEqual(expect.arrayContaining([...vscode.registered.keys()]));
});
