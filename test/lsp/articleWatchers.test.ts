import { expect, test, vi } from 'vitest';
import type { FileSystemWatcher } from 'vscode-languageserver';
import { ArticleWatchers } from '../../server/src/lsp/articleWatchers.ts';

test('a client is asked to watch other files only where the patterns are others, and no longer those before', async () => {
  const asked: unknown[] = [];
  const dispose = vi.fn();
  const register = async (_type: unknown, { watchers }: { watchers: FileSystemWatcher[] }) => {
    asked.push(watchers.map(({ globPattern }) => globPattern));
    return { dispose };
  };
  const watchers = new ArticleWatchers({ client: { register } } as never);
  await watchers.watch(['**/*.txt']);
  await watchers.watch(['**/*.txt', '**/*.txt']);
  expect([asked, dispose.mock.calls]).toEqual([[['**/*.txt', '**']], []]);
  await watchers.watch(['**/*.txt', './notes/*.md']);
  expect(asked.at(-1)).toEqual(['**/*.txt', '**/notes/*.md', '**']);
  expect(dispose).toHaveBeenCalledOnce();
});
