import { beforeEach, expect, test, vi } from 'vitest';
import type { Uri } from 'vscode';
import { previewContent } from '../../../client/src/preview/previewContent.ts';

/** As much of VS Code as opens documents. */
const vscode = vi.hoisted(() => ({
  languageId: 'news-article',
  missing: false,
  workspace: {
    textDocuments: [] as object[],
    openTextDocument: async (uri: object) => {
      if (vscode.missing) throw new Error('there is no such file');
      return { uri, languageId: vscode.languageId };
    },
  },
  env: { language: 'en' },
  l10n: { t: (text: string, ...args: string[]) => text.replace(/\{(\d)\}/g, (_, index) => args[index] ?? '') },
}));
vi.mock('vscode', () => vscode);

beforeEach(() => Object.assign(vscode, { languageId: 'news-article', missing: false }));

const uriOf = (text: string) => ({ scheme: text.split(':')[0], toString: () => text }) as Uri;
const file = uriOf('file:///a.news');
const short = async () => ({ html: '<article></article>', length: 3, limit: 10 });

test('the server is asked for the article', async () => {
  const ask = vi.fn(short);
  expect(await previewContent(file, ask)).toEqual({ html: '<article></article>' });
  expect(ask).toHaveBeenCalledWith({ textDocument: { uri: 'file:///a.news' } });
});

test('an article that is too long is told of with its length', async () => {
  const content = await previewContent(file, async () => ({ html: null, length: 3_500_000, limit: 1_000_000 }));
  expect(content).toEqual({
    notice: expect.stringContaining('it has 3,500,000 characters, and 1,000,000 can be shown'),
  });
});

test.each([
  ['the file is gone', { missing: true }, 'The file cannot be opened.'],
  ['the file is no article', { languageId: 'plaintext' }, 'This file is not a news article.'],
])('where %s, nobody is asked, and the preview says so', async (_, state, notice) => {
  Object.assign(vscode, state);
  const ask = vi.fn(short);
  expect(await previewContent(file, ask)).toEqual({ notice: expect.stringContaining(notice) });
  expect(ask).not.toHaveBeenCalled();
});

test.each([null, undefined])('where the server answers %s, the preview says so', async (answer) => {
  expect(await previewContent(file, async () => answer)).toEqual({
    notice: expect.stringContaining('the Newsmark language server does not run'),
  });
});

test('a text that never had a file is not made anew once it is closed', async () => {
  const untitled = uriOf('untitled:Untitled-1');
  expect(await previewContent(untitled, short)).toEqual({ notice: expect.stringContaining('cannot be opened') });
  vscode.workspace.textDocuments = [{ uri: untitled, languageId: 'news-article' }];
  expect(await previewContent(untitled, short)).toEqual({ html: '<article></article>' });
});
