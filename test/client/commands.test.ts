import { beforeEach, expect, test, vi } from 'vitest';
import { registerCommands } from '../../client/src/commands.ts';
import { editor } from './fakeVscode.ts';

const registered = vi.hoisted(() => new Map<string, () => Promise<void>>());
vi.mock('vscode', async () => ({
  ...(await import('./fakeVscode.ts')),
  commands: { registerCommand: (name: string, work: () => Promise<void>) => registered.set(name, work) },
}));

beforeEach(() => {
  editor.reset();
  registerCommands({} as never, '1.0.0');
});

test('a text is treated as a news article, and as plain text again', async () => {
  const document = editor.open('/a.txt', '');
  editor.show(document);
  await registered.get('newsmark.treatAsNewsArticle')?.();
  expect(document.languageId).toBe('news-article');
  await registered.get('newsmark.treatAsPlainText')?.();
  expect(document.languageId).toBe('plaintext');
});

test.each([
  ['without an editor', () => {}],
  ['in an output channel', () => editor.show(editor.open('output', '', 'plaintext', 'output'))],
])('%s the user is told to open one', async (_where, prepare) => {
  prepare();
  await registered.get('newsmark.treatAsNewsArticle')?.();
  expect(editor.messages).toEqual(['Open the text first, then run this command.']);
});
