import { beforeEach, expect, test, vi } from 'vitest';

const vscode = vi.hoisted(() => ({
  registered: new Map<string, (argument: unknown) => Promise<unknown>>(),
  executed: [] as [command: string, uri: string][],
  saved: [] as string[],
  picked: undefined as string | undefined,
  title: '',
  missing: '',
  unsavable: '',
}));

vi.mock('vscode', () => ({
  commands: {
    registerCommand: (name: string, work: (argument: unknown) => Promise<unknown>) => vscode.registered.set(name, work),
    executeCommand: async (command: string, uri: object) => {
      if (command === vscode.missing) throw new Error(`command '${command}' not found`);
      vscode.executed.push([command, String(uri)]);
    },
  },
  l10n: { t: (text: string, ...args: string[]) => text.replace(/\{(\d)\}/g, (_, index) => args[index] ?? '') },
  Uri: { parse: (uri: string) => ({ toString: () => uri }) },
  window: {
    showQuickPick: async (items: readonly { name: string }[], { title }: { title: string }) => {
      vscode.title = title;
      return items.find(({ name }) => name === vscode.picked);
    },
  },
  workspace: {
    applyEdit: async (edit: { changes: string }) => edit.changes !== 'stale',
    textDocuments: ['file:///a.json', 'file:///b.json'].map((uri) => ({
      uri: { toString: () => uri },
      save: async () => {
        if (uri === vscode.unsavable) throw new Error('Document has been closed');
        return vscode.saved.push(uri) > 0;
      },
    })),
  },
}));

const { registerFindingCommands } = await import('../../client/src/findingCommands.ts');
const run = (name: string, argument: unknown) => vscode.registered.get(name)?.(argument);

/** What the server has the user asked. */
const choice = {
  rule: 'page-chrome',
  severity: 'warning',
  edits: { off: { changes: 'off' }, error: { changes: 'stale' } },
  file: 'file:///b.json',
};

beforeEach(() => {
  for (const list of [vscode.executed, vscode.saved]) list.length = 0;
  vscode.missing = vscode.unsavable = '';
  registerFindingCommands(async (edit) => edit as never);
});

test('a file that a quick fix has changed is saved, and no other', async () => {
  expect(await run('newsmark.save', 'file:///a.json')).toBe(true);
  expect(await run('newsmark.save', 'file:///closed.json')).toBe(true);
  expect(vscode.saved).toEqual(['file:///a.json']);
});

test('it is told of a file that cannot be saved, without an error', async () => {
  vscode.unsavable = 'file:///a.json';
  expect(await run('newsmark.save', 'file:///a.json')).toBe(false);
});

test('a rule’s page is shown as a page, or as text where there is no preview', async () => {
  await run('newsmark.openRulePage', 'file:///dash.md');
  vscode.missing = 'markdown.showPreview';
  await run('newsmark.openRulePage', 'file:///dash.md');
  expect(vscode.executed).toEqual([
    ['markdown.showPreview', 'file:///dash.md'],
    ['vscode.open', 'file:///dash.md'],
  ]);
});

test.each([
  ['is set and saved', 'off', ['file:///b.json']],
  ['is not saved where it could not be set', 'error', []],
  ['stays as it is when the user dismisses the question', undefined, []],
])('the severity that the user picks %s', async (_what, picked, saved) => {
  vscode.picked = picked;
  await run('newsmark.chooseSeverity', choice);
  expect(vscode.title).toBe('Severity of “page-chrome”, now: Warning');
  expect(vscode.saved).toEqual(saved);
});
