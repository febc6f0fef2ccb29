import { beforeEach, expect, test, vi } from 'vitest';
import type { FolderTree } from '../../../client/src/folder/folderTree.ts';
import { FolderViews } from '../../../client/src/folder/folderViews.ts';
import type { FolderTreePage, IndexStateParams } from '../../../server/src/lsp/protocol.ts';

interface ShownView {
  message: string;
  readonly tree: FolderTree;
}

/** The views by their ids, the commands by theirs, and what the user is told. */
const vscode = vi.hoisted(() => ({
  views: new Map<string, ShownView>(),
  commands: new Map<string, () => Promise<void>>(),
  warnings: [] as string[],
}));

vi.mock('vscode', async () => ({
  ...(await import('./fakeTree.ts')),
  Disposable: { from: () => ({ dispose() {} }) },
  workspace: { onDidSaveTextDocument: () => ({}) },
  commands: {
    registerCommand: (id: string, run: () => Promise<void>) => vscode.commands.set(id, run),
    executeCommand: async () => {},
  },
  languages: { createLanguageStatusItem: () => ({ dispose() {} }) },
  LanguageStatusSeverity: {},
  window: {
    createTreeView: (id: string, { treeDataProvider }: { treeDataProvider: FolderTree }) => {
      const view = { message: '', tree: treeDataProvider };
      vscode.views.set(id, view);
      return view;
    },
    showWarningMessage: async (message: string) => void vscode.warnings.push(message),
  },
}));

const page: FolderTreePage = { nodes: [], total: 0 };
const stopped: IndexStateParams = { phase: 'stopped', done: 1, total: 2, articles: 1, leftOut: 0 };
let answer: unknown;
let views: FolderViews;

beforeEach(() => {
  answer = page;
  vscode.warnings.length = 0;
  views = new FolderViews((async () => answer) as never);
});

const speakers = () => vscode.views.get('newsmark.speakers') as ShownView;

test('a view that gets no answer says so, instead of that nobody speaks', async () => {
  answer = undefined;
  await speakers().tree.getChildren();
  expect(speakers().message).toContain('did not answer');
});

test('with the next answer it says again how the index is', async () => {
  views.show(stopped);
  answer = undefined;
  await speakers().tree.getChildren();
  answer = page;
  await speakers().tree.getChildren();
  expect(speakers().message).toContain('Reading was stopped');
});

test('who wants the folder read again hears if the server does not answer', async () => {
  const refresh = vscode.commands.get('newsmark.refreshFolder');
  answer = null;
  await refresh?.();
  expect(vscode.warnings).toEqual([]);
  answer = undefined;
  await refresh?.();
  expect(vscode.warnings).toEqual([expect.stringContaining('did not answer')]);
});
