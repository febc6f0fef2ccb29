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
