import { beforeEach, expect, test, vi } from 'vitest';
import { listFiles } from '../../../client/src/folder/listFiles.ts';

const [file, folder, link] = [1, 2, 66];

vi.mock('vscode', () => ({
  FileType: { File: 1, Directory: 2, SymbolicLink: 64 },
  Uri: { joinPath: (above: object, name: string) => ({ toString: () => `${above}/${name}` }) },
  workspace: {
    getConfiguration: () => ({
      get: () => ({ '**/drafts': true, '**/*.log': false, '*.js': { when: '$(basename).ts' } }),
    }),
    fs: {
      readDirectory: async (uri: object) => {
        const entries = tree[String(uri)];
        if (entries === undefined) throw new Error('there is no permission');
        return entries;
      },
    },
  },
}));

const tree: Record<string, [string, number][]> = {
  'memfs:/articles': [
    ['a.txt', file],
    ['2020', folder],
    ['.git', folder],
    ['node_modules', folder],
    ['secret', folder],
    ['around', link],
  ],
  'memfs:/articles/2020': [['b.txt', file]],
  'memfs:/articles/.git': [['c.txt', file]],
  'memfs:/articles/node_modules': [['d.txt', file]],
  'memfs:/articles/around': [['a.txt', file]],
};
const token = { isCancellationRequested: false };
const list = () => listFiles({ toString: () => 'memfs:/articles' } as never, token as never);

beforeEach(() => {
  token.isCancellationRequested = false;
});

test('lists all files of a folder, and what the user excludes', async () => {
  expect(await list()).toEqual({
    files: ['memfs:/articles/a.txt', 'memfs:/articles/2020/b.txt'],
    exclude: ['**/drafts'],
  });
});

test('lists no further when nobody waits any more', async () => {
  token.isCancellationRequested = true;
  expect((await list()).files).toEqual([]);
});
