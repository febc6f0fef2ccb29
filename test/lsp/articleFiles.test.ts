import { expect, test } from 'vitest';
import type { CancellationToken } from 'vscode-languageserver';
import { articleFiles } from '../../server/src/lsp/articleFiles.ts';

test('a client that looks for files is told when nobody waits for them any more', async () => {
  const tokens: CancellationToken[] = [];
  const sendRequest = async (_method: string, _params: object, token: CancellationToken) => {
    tokens.push(token);
    return ['file:///a.txt'];
  };
  const control = new AbortController();
  const { find } = articleFiles({ sendRequest } as never, null, true);
  expect(await find('file:///', ['*.txt'], control.signal)).toEqual(['file:///a.txt']);
  expect(tokens.map(({ isCancellationRequested }) => isCancellationRequested)).toEqual([false]);
  control.abort();
  expect(tokens.map(({ isCancellationRequested }) => isCancellationRequested)).toEqual([true]);
});

test('a client that cannot search lists its files', async () => {
  const answers: Record<string, unknown> = {
    'newsmark/findFiles': null,
    'newsmark/listFiles': { files: ['memfs:/a.txt', 'memfs:/b.md', 'memfs:/drafts/c.txt'], exclude: ['**/drafts'] },
  };
  const sendRequest = async (method: string) => answers[method];
  const { find } = articleFiles({ sendRequest } as never, null, true);
  expect(await find('memfs:', ['**/*.txt'], new AbortController().signal)).toEqual(['memfs:/a.txt']);
});
