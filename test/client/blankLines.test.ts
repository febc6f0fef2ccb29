import { beforeEach, expect, test, vi } from 'vitest';

const vscode = vi.hoisted(() => ({
  changed: (_change: object) => {},
  settings: {} as Record<string, boolean>,
  editor: undefined as object | undefined,
}));

vi.mock('vscode', () => ({
  window: {
    get activeTextEditor() {
      return vscode.editor;
    },
  },
  workspace: {
    onDidChangeTextDocument: (listener: typeof vscode.changed) => {
      vscode.changed = listener;
    },
    getConfiguration: () => ({ get: (name: string) => vscode.settings[name] }),
  },
}));

const { emptyBlankLines } = await import('../../client/src/blankLines.ts');

/** The lines of an article after a change above `below`, and of those the ones that are emptied. */
function emptied(
  lines: readonly string[],
  text: string,
  {
    languageId = 'news-article',
    line = 1,
    changes = 1,
    isActive = true,
    reason = undefined as number | undefined,
  } = {},
): number[] {
  const found: number[] = [];
  const document = { languageId, lineAt: (at: number) => ({ text: lines[at], range: at }) };
  const edit = (make: (builder: object) => void) => make({ delete: (range: number) => found.push(range) });
  vscode.editor = { document: isActive ? document : {}, edit };
  const contentChanges = Array.from({ length: changes }, () => ({ text, range: { start: { line } } }));
  vscode.changed({ document, contentChanges, reason });
  return found;
}

const blank = ['　　上一段。', '　　', '　　'];

beforeEach(() => {
  vscode.settings = { trimAutoWhitespace: true, formatOnType: false };
  emptyBlankLines();
});

test.each([
  ['of full-width spaces', blank, '\n　　'],
  ['of both kinds of space', ['  　上一段。', '  　', '  　'], '\r\n  　'],
  ['above a paragraph that is moved down', ['　　上一段。', '　　', '　　下一段。'], '\n　　'],
])('Enter empties a line with nothing but an indent %s', (_what, lines, text) => {
  expect(emptied(lines, text)).toEqual([1]);
});

test.each([
  ['a line with text', ['', '　　上一段。', '　　'], '\n　　', {}],
  ['spaces and tabs, which VS Code removes', ['  上一段。', '  ', '  '], '\n  ', {}],
  ['what is typed', blank, '　', {}],
  ['what is pasted', blank, '\n　　新的一段。', {}],
  ['what is undone', blank, '\n　　', { reason: 1 }],
  ['changes at several places', blank, '\n　　', { changes: 2 }],
  ['an article behind another editor', blank, '\n　　', { isActive: false }],
  ['another language', blank, '\n　　', { languageId: 'plaintext' }],
])('it leaves alone %s', (_what, lines, text, change) => {
  expect(emptied(lines, text, change)).toEqual([]);
});

test.each([
  ['the user wants none of that', { trimAutoWhitespace: false, formatOnType: false }],
  ['the server does it', { trimAutoWhitespace: true, formatOnType: true }],
])('nothing is done where %s', (_what, settings) => {
  vscode.settings = settings;
  expect(emptied(blank, '\n　　')).toEqual([]);
});
