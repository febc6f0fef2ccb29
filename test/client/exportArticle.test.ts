import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exportArticle } from '../../client/src/exportArticle.ts';

/** What the fake editor shows, and what its user picks. */
const vscode = vi.hoisted(() => ({
  languageId: 'news-article',
  pick: undefined as string | undefined,
  offered: [] as string[],
  opened: [] as object[],
  messages: [] as string[],
  answer: undefined as string | undefined,
  commands: [] as string[],
}));

vi.mock('vscode', () => ({
  l10n: { t: (text: string) => text },
  commands: { executeCommand: async (command: string) => vscode.commands.push(command) },
  workspace: { openTextDocument: async (document: object) => document },
  window: {
    get activeTextEditor() {
      return { document: { languageId: vscode.languageId, uri: 'file:///a.news' } };
    },
    showQuickPick: async (choices: readonly { label: string }[]) => {
      vscode.offered = choices.map(({ label }) => label);
      return choices.find(({ label }) => label === vscode.pick);
    },
    showWarningMessage: async (message: string) => {
      vscode.messages.push(message);
      return vscode.answer;
    },
    showTextDocument: async (document: object) => vscode.opened.push(document),
  },
}));

const request = vi.fn(async () => 'content' as unknown);

beforeEach(() => {
  request.mockClear();
  Object.assign(vscode, { languageId: 'news-article', pick: undefined, offered: [], opened: [] });
  Object.assign(vscode, { messages: [], answer: undefined, commands: [] });
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

describe('a user whose server has no answer', () => {
  beforeEach(() => {
    vscode.pick = 'HTML';
    request.mockResolvedValueOnce(undefined);
  });

  test('hears of it', async () => {
    await exportArticle(request);
    expect(vscode.messages).toEqual([expect.stringContaining('did not answer')]);
    expect([vscode.opened, vscode.commands]).toEqual([[], []]);
  });

  test('can restart it there', async () => {
    vscode.answer = 'Restart Language Server';
    await exportArticle(request);
    expect(vscode.commands).toEqual(['newsmark.restartServer']);
  });
});
