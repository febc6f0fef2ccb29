import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MisreadFiles } from '../../../client/src/encoding/misreadFiles.ts';
import { RememberedFiles } from '../../../client/src/rememberedFiles.ts';
import { legacyBytes } from '../../workspace/index/legacyBytes.ts';
import { editor, type FakeDocument, window, workspace } from '../fakeVscode.ts';

vi.mock('vscode', () => import('../fakeVscode.ts'));

/** Paths of files that the configuration leaves out. */
const leftOut = new Set<string>();
vi.mock('../../../client/src/chosenFiles.ts', () => ({
  isTaken: async ({ uri }: FakeDocument) => (leftOut.has(uri.path) ? false : null),
}));

const article = '四次通话\n\n来源：新华社\n2020年7月10日 15:03\n\n　　正文。\n\n【看点一】支持\n';
const novel = '　　从前有座山，山里有座庙，庙里有个老和尚。\n'.repeat(20);
const question =
  '“a.txt” is garbled because it was opened in the wrong encoding. In GB 18030 (GBK) it reads like a news article.';
const yes = 'Reopen in GB 18030 (GBK)';
const readable: string[] = [];
let declined: RememberedFiles;

beforeEach(() => {
  editor.reset();
  leftOut.clear();
  readable.length = 0;
  declined = new RememberedFiles({ get: (_key, none) => none, update: async () => {} }, 'declined');
  new MisreadFiles(declined, ({ uri }) => readable.push(uri.path));
});

describe('an article in GBK', () => {
  test('is spoken of when it is shown', async () => {
    const document = open(article);
    await settled();
    expect(editor.messages).toEqual([]);
    await show(document);
    expect(editor.messages).toEqual([question]);
  });

  test('is opened in its encoding for a user who wants that', async () => {
    const document = open(article);
    await show(document, yes);
    expect([document.encoding, document.lineAt(0).text]).toEqual(['gb18030', '四次通话']);
    expect(readable).toEqual(['/a.txt']);
  });

  test('is opened in its encoding on both sides of a comparison', async () => {
    const document = open(article);
    const older = editor.open('/a.txt', garbled(article), 'plaintext', 'git');
    older.encoding = 'utf8';
    window.visibleTextEditors.push({ document: older }, { document });
    await show(document, yes);
    expect([document.encoding, older.encoding]).toEqual(['gb18030', 'gb18030']);
    expect(readable).toEqual(['/a.txt', '/a.txt']);
  });

  test('is spoken of when it has the language of articles, too', async () => {
    await show(open(article, 'news-article'));
    expect(editor.messages).toEqual([question]);
  });

  test('is spoken of once', async () => {
    const document = open(article);
    await show(document);
    await show(document);
    await show(open(article));
    expect(editor.messages).toHaveLength(1);
  });

  test('is spoken of again when a user who had it reopened opens it anew', async () => {
    await show(open(article), yes);
    await show(open(article));
    expect(editor.messages).toHaveLength(2);
  });

  test('is let be if it has become readable before the answer', async () => {
    const document = open(article);
    vi.spyOn(window, 'showInformationMessage').mockImplementationOnce(async () => {
      editor.change(document, article);
      return yes;
    });
    await show(document);
    expect(document.encoding).toBe('utf8');
  });

  test('is an article also when the user finds the encoding', async () => {
    const document = open(article);
    await show(document);
    editor.change(document, article);
    expect(readable).toEqual(['/a.txt']);
  });

  test('is let be for good if the user says so', async () => {
    await show(open(article), 'Not This File');
    expect(declined.has('file:///a.txt')).toBe(true);
    new MisreadFiles(declined, () => {});
    await show(open(article));
    expect(editor.messages).toHaveLength(1);
  });

  test('is let be, as are all, after “Don’t Ask Again”', async () => {
    await show(open(article), 'Don’t Ask Again');
    expect(editor.disabled).toEqual(new Set(['offerEncoding']));
    await show(open(article, 'plaintext', '/b.txt'));
    expect(editor.messages).toHaveLength(1);
  });
});

describe('edits are kept', () => {
  test('that were made before the question', async () => {
    const document = open(article);
    document.isDirty = true;
    await show(document);
    expect(editor.messages).toEqual([]);
  });

  test('that were made before the answer, which can be given again', async () => {
    const document = open(article);
    editor.answers.push(yes, undefined);
    editor.show(document);
    document.isDirty = true;
    await settled();
    expect(editor.messages).toEqual([question, expect.stringContaining('has unsaved changes')]);
    expect(document.encoding).toBe('utf8');
  });
});

describe('nothing is said of', () => {
  test.each([
    ['a novel', () => open(novel)],
    ['another language', () => open(article, 'markdown')],
    ['a file that the configuration leaves out', () => open(article, 'plaintext', '/left/out.txt')],
    ['a file that is gone', () => editor.open('/gone.txt', garbled(article))],
    ['a readable text', () => editor.open('/a.txt', article)],
  ])('%s', async (_what, document) => {
    leftOut.add('/left/out.txt');
    await show(document());
    expect(editor.messages).toEqual([]);
  });

  test('anything where articles are not detected', async () => {
    editor.detection = 'never';
    await show(open(article));
    expect(editor.messages).toEqual([]);
  });
});

test('a file that cannot be opened again is told of', async () => {
  vi.spyOn(workspace, 'openTextDocument').mockRejectedValueOnce(new Error('The server is away.'));
  await show(open(article), yes);
  expect(editor.messages).toEqual([question, '“a.txt” cannot be opened again: The server is away.']);
});

test('an older VS Code lets the user choose', async () => {
  const document = open(article);
  delete document.encoding;
  await show(document, yes);
  expect(editor.commands).toEqual(['workbench.action.editor.changeEncoding']);
});

/** Opens a file in GBK as UTF-8. */
function open(text: string, languageId = 'plaintext', path = '/a.txt'): FakeDocument {
  editor.files.set(path, legacyBytes('gb18030', text));
  const document = editor.open(path, garbled(text), languageId);
  document.encoding = 'utf8';
  return document;
}

function garbled(text: string): string {
  return new TextDecoder().decode(legacyBytes('gb18030', text));
}

/** Shows a document to a user who gives an answer if there is a question. */
async function show(document: FakeDocument, answer?: string): Promise<void> {
  editor.answers = [answer];
  editor.show(document);
  await settled();
}

async function settled(): Promise<void> {
  await new Promise(setImmediate);
  await vi.dynamicImportSettled();
  await new Promise((resolve) => setTimeout(resolve, 20));
}
