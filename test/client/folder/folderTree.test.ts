import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FolderTree, type MoreNodes } from '../../../client/src/folder/folderTree.ts';
import type { FolderTreeNode, FolderTreePage, FolderTreeParams } from '../../../server/src/lsp/protocol.ts';

vi.mock('vscode', () => import('./fakeTree.ts'));

const speaker: FolderTreeNode = { id: 'speaker:龚远山', kind: 'speaker', label: '龚远山', hasChildren: true };
const quote: FolderTreeNode = {
  id: 'quote',
  kind: 'quote',
  label: '书市设在河堤旁。',
  description: '2021-03-04',
  tooltip: '书市设在河堤旁，市民走路就能到。',
  hasChildren: false,
  location: { uri: 'file:///a.txt', range: { start: { line: 5, character: 2 }, end: { line: 5, character: 7 } } },
};

let asked: FolderTreeParams[];
let page: FolderTreePage | undefined;
let tree: FolderTree;

beforeEach(() => {
  asked = [];
  page = { nodes: [speaker], total: 1 };
  tree = new FolderTree('speakers', async (params) => {
    asked.push(params);
    return page;
  });
});

test('asks for what is shown, and no more', async () => {
  expect(await tree.getChildren()).toEqual([speaker]);
  await tree.getChildren(speaker);
  expect(asked).toEqual([
    { view: 'speakers', filter: '', offset: 0, limit: 200 },
    { view: 'speakers', parent: speaker.id, offset: 0, limit: 200 },
  ]);
});

test('is empty while no server runs', async () => {
  page = undefined;
  expect(await tree.getChildren()).toEqual([]);
});

test('offers the rest where there is more, and shows more of it', async () => {
  page = { nodes: [speaker], total: 301 };
  const changed = vi.fn();
  tree.onDidChangeTreeData(changed);
  const [, more] = await tree.getChildren(speaker);
  expect(more).toEqual({ kind: 'more', view: 'speakers', parent: speaker, rest: 300 });
  expect(tree.getTreeItem(more as MoreNodes)).toMatchObject({
    label: 'Show more (300 left)',
    command: { command: 'newsmark.speakers.showMore', arguments: [more] },
  });
  expect(await tree.getChildren(more)).toEqual([]);
  tree.showMore(more as MoreNodes);
  expect(changed).toHaveBeenCalledWith(speaker);
  await tree.getChildren(speaker);
  expect(asked.at(-1)?.limit).toBe(400);
});

test('asks anew when the filter changes, from the first page', async () => {
  const changed = vi.fn();
  tree.onDidChangeTreeData(changed);
  tree.showMore({ kind: 'more', view: 'speakers', parent: undefined, rest: 1 });
  tree.filter = 'gys';
  expect(changed).toHaveBeenCalledTimes(2);
  await tree.getChildren();
  expect(asked).toEqual([{ view: 'speakers', filter: 'gys', offset: 0, limit: 200 }]);
});

describe('a node', () => {
  test('with children can be opened', () => {
    expect(tree.getTreeItem(speaker)).toMatchObject({
      id: speaker.id,
      label: '龚远山',
      collapsibleState: 'collapsed',
      iconPath: { id: 'account' },
      contextValue: 'speaker',
    });
  });

  test('with a place leads there', () => {
    expect(tree.getTreeItem(quote)).toMatchObject({
      label: '书市设在河堤旁。',
      description: '2021-03-04',
      tooltip: '书市设在河堤旁，市民走路就能到。',
      collapsibleState: 'none',
      command: { command: 'vscode.open', arguments: ['file:///a.txt', { selection: { numbers: [5, 2, 5, 7] } }] },
    });
  });
});
