import { beforeEach, expect, test, vi } from 'vitest';
import { alongWithRenaming } from '../../client/src/renamedFiles.ts';

/** The files that are open, and who waits for a renaming. */
const vscode = vi.hoisted(() => ({
  documents: [] as { uri: string; isDirty: boolean; save: () => Promise<boolean> }[],
  listeners: new Set<() => Promise<void>>(),
}));

vi.mock('vscode', () => ({
  Uri: { parse: (uri: string) => uri },
  workspace: {
    textDocuments: vscode.documents,
    onDidRenameFiles: (listener: () => Promise<void>) => {
      vscode.listeners.add(listener);
      return { dispose: () => vscode.listeners.delete(listener) };
    },
  },
}));

const file = 'file:///.newsmark/ignored.json';
const edit = { entries: () => [[file, []]] } as never;
const saves = vi.fn(async () => true);

beforeEach(() => {
  saves.mockClear();
  vscode.listeners.clear();
  vscode.documents.splice(0, Infinity, { uri: file, isDirty: false, save: saves });
});

test('what is changed along with a renaming is saved after it, once', async () => {
  expect(alongWithRenaming(edit)).toBe(edit);
  expect(saves).not.toHaveBeenCalled();
  for (const listener of vscode.listeners) await listener();
  expect(saves).toHaveBeenCalledOnce();
  expect(vscode.listeners.size).toBe(0);
});

test('a file with changes that are not saved is left alone', () => {
  vscode.documents.splice(0, Infinity, { uri: file, isDirty: true, save: saves });
  expect(alongWithRenaming(edit)).toBeNull();
  expect(vscode.listeners.size).toBe(0);
});

test('where the server wants nothing changed, nothing is', () => {
  expect([alongWithRenaming(null), alongWithRenaming(undefined)]).toEqual([null, null]);
  expect(vscode.listeners.size).toBe(0);
});
