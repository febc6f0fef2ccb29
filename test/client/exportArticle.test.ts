import { beforeEach, expect, test, vi } from 'vitest';
import { exportArticle } from '../../client/src/exportArticle.ts';

/** What the fake editor shows, and what its user picks. */
const vscode = vi.hoisted(() => ({
  languageId: 'news-article',
  pick: undefined as string | undefined,
  offered: [] as string[],
  opened: [] as object[],
}));

vi.mock('vscode', () => ({
  l10n: { t: (text: string) => text },
  workspace: { openTextDocument: async (document: object) => document },
  window: {
    get activeTextEditor() {
      return { document: { languageId: vscode.languageId, uri: 'file:///a.news' } };
    },
    showQuickPick: async (choices: readonly { label: string }[]) => {
      vscode.offered = choices.map(({ label }) => label);
      return choices.find(({ label }) => label === vscode.pick);
    },
    showTextDocument: async (document: object) => vscode.opened.push(document),
  },
}));

const request = vi.fn(async () => 'content' as unknown);

beforeEach(() => {
  request.mockClear();
  Object.assign(vscode, { languageId: 'news-article', pick: undefined, offered: [], opened: [] });
});

test('the article is opened in the format that the user picks, as a new document', async () => {
  vscode.pick = 'TEI';
  await exportArticle(request);
  expect(vscode.offered).toEqual(['Markdown', 'HTML', 'JSON-LD', 'ninjs 3.1', 'TEI']);
  expect(request).toHaveBeenCalledWith({ textDocument: { uri: 'file:///a.news' }, format: 'tei' });
  expect(vscode.opened).toEqual([{ language: 'xml', content: 'content' }]);
});

test('nothing happens when the user picks nothing, or has no article in front', async () => {
  await exportArticle(request);
  vscode.pick = 'HTML';
  vscode.languageId = 'plaintext';
  await exportArticle(request);
  expect(request).not.toHaveBeenCalled();
  expect(vscode.opened).toEqual([]);
});

test('nothing is opened where the server has no answer', async () => {
  vscode.pick = 'HTML';
  request.mockResolvedValueOnce(undefined);
  await exportArticle(request);
  expect(vscode.opened).toEqual([]);
});
