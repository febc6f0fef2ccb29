import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Adoption } from '../../client/src/adoption.ts';
import { RememberedFiles } from '../../client/src/rememberedFiles.ts';
import { editor, type FakeDocument, languages } from './fakeVscode.ts';

vi.mock('vscode', () => import('./fakeVscode.ts'));

/** What the configuration says of files, by their paths. */
const taken = new Map<string, boolean>();
/** Called when the configuration has changed. */
let configurationChanged = () => {};
vi.mock('../../client/src/chosenFiles.ts', () => ({
  watchChosenFiles: (changed: () => void) => {
    configurationChanged = changed;
    return { dispose() {} };
  },
  isTaken: async ({ uri }: FakeDocument) => taken.get(uri.path) ?? null,
}));

const article = '四次通话\n\n来源：新华社\n2020年7月10日 15:03\n\n　　正文。\n\n【看点一】支持\n';
const story = '从前有座山，山里有座庙。\n'.repeat(20);
let choices: RememberedFiles;

beforeEach(() => {
  editor.reset();
  taken.clear();
  const storage = new Map<string, unknown>();
  choices = new RememberedFiles(
    {
      get: <T>(key: string, none: T) => (storage.get(key) ?? none) as T,
      update: async (key, value) => void storage.set(key, value),
    },
    'plainText',
  );
});

describe('a plain text that reads like an article', () => {
  test('becomes one when it is opened', async () => {
    new Adoption(choices);
    expect(await languageOf(editor.open('/a.txt', article))).toBe('news-article');
  });

  test('becomes one when it was open before', async () => {
    const document = editor.open('/a.txt', article);
    new Adoption(choices);
    expect(await languageOf(document)).toBe('news-article');
  });

  test('becomes one before it is saved', async () => {
    new Adoption(choices);
    expect(await languageOf(editor.open('Untitled-1', article, 'plaintext', 'untitled'))).toBe('news-article');
  });

  test('becomes one when it is pasted', async () => {
    new Adoption(choices);
    const document = editor.open('Untitled-1', '', 'plaintext', 'untitled');
    expect(await languageOf(document)).toBe('plaintext');
    editor.change(document, article);
    expect(await languageOf(document)).toBe('news-article');
  });
});

describe('left alone is', () => {
  test.each([
    ['a story', story, 'plaintext', 'file'],
    ['an article behind much else', story.repeat(50) + article, 'plaintext', 'file'],
    ['an article in another language mode', article, 'markdown', 'file'],
    ['what is no file', article, 'plaintext', 'output'],
    ['an empty text', '', 'plaintext', 'file'],
  ])('%s', async (_name, text, language, scheme) => {
    new Adoption(choices);
    expect(await languageOf(editor.open('/a.txt', text, language, scheme))).toBe(language);
  });

  test('an article that gets another language while it is looked at', async () => {
    new Adoption(choices);
    const document = editor.open('/a.txt', article);
    document.languageId = 'markdown';
    expect(await languageOf(document)).toBe('markdown');
  });

  test('everything once it is disposed of', async () => {
    new Adoption(choices).dispose();
    expect(await languageOf(editor.open('/a.txt', article))).toBe('plaintext');
  });
});

describe('what the user has changed back to plain text', () => {
  beforeEach(async () => {
    new Adoption(choices);
    const document = editor.open('/a.txt', article);
    await languageOf(document);
    await languages.setTextDocumentLanguage(document, 'plaintext');
    expect(await languageOf(document)).toBe('plaintext');
  });

  test('stays so when much is pasted', async () => {
    const document = editor.open('/a.txt', article);
    editor.change(document, article.repeat(2));
    expect(await languageOf(document)).toBe('plaintext');
  });

  test('stays so when the file is opened again', async () => {
    expect(await languageOf(editor.open('/a.txt', article))).toBe('plaintext');
    expect(await languageOf(editor.open('/b.txt', article))).toBe('news-article');
  });

  test('does not, if the user has made an article of it again', async () => {
    await languages.setTextDocumentLanguage(editor.open('/a.txt', article), 'news-article');
    expect(await languageOf(editor.open('/a.txt', article))).toBe('news-article');
  });
});

describe('with the setting “ask”', () => {
  beforeEach(() => {
    editor.detection = 'ask';
    new Adoption(choices);
  });

  test('the user is asked when the text is shown, and the answer is done', async () => {
    const document = editor.open('/news/a.txt', article);
    expect(await languageOf(document)).toBe('plaintext');
    expect(editor.messages).toEqual([]);
    editor.answers.push('Open as News Article');
    editor.show(document);
    expect(await languageOf(document)).toBe('news-article');
    expect(editor.messages).toEqual(['“a.txt” reads like a news article.']);
  });

  test.each([undefined, 'Not This File'])('the user is asked once a file, after the answer %s too', async (answer) => {
    const document = editor.open('/a.txt', article);
    editor.answers.push(answer);
    for (let time = 0; time < 3; time += 1) editor.show(document);
    expect(await languageOf(document)).toBe('plaintext');
    expect(editor.messages).toHaveLength(1);
    expect(choices.has('file:///a.txt')).toBe(answer === 'Not This File');
  });

  test('“Never” becomes the setting', async () => {
    editor.answers.push('Never');
    editor.show(editor.open('/a.txt', article));
    await vi.waitFor(() => expect(editor.detection).toBe('never'));
    editor.show(editor.open('/b.txt', article));
    expect(editor.messages).toHaveLength(1);
  });

  test('nobody is asked about a story', async () => {
    editor.show(editor.open('/a.txt', story));
    expect(editor.messages).toEqual([]);
  });
});

describe('what the configuration says of a file', () => {
  test.each(['automatic', 'ask', 'never'])('decides before the content and the setting “%s”', async (detection) => {
    editor.detection = detection;
    taken.set('/a.txt', true).set('/b.txt', false);
    new Adoption(choices);
    const [a, b] = [editor.open('/a.txt', story), editor.open('/b.txt', article)];
    editor.show(b);
    expect([await languageOf(a), await languageOf(b)]).toEqual(['news-article', 'plaintext']);
    expect(editor.messages).toEqual([]);
  });

  test('counts for less than what the user has chosen for the file', async () => {
    taken.set('/a.txt', true);
    new Adoption(choices);
    const document = editor.open('/a.txt', story);
    await languageOf(document);
    await languages.setTextDocumentLanguage(document, 'plaintext');
    expect(await languageOf(editor.open('/a.txt', story))).toBe('plaintext');
  });
});

describe('what the configuration says of a file that is open', () => {
  let document: FakeDocument;
  const configure = (isArticle: boolean) => {
    taken.set('/a.txt', isArticle);
    configurationChanged();
    return languageOf(document);
  };
  beforeEach(async () => {
    new Adoption(choices);
    document = editor.open('/a.txt', article);
    expect(await languageOf(document)).toBe('news-article');
  });

  test('takes effect when it changes', async () => {
    expect(await configure(false)).toBe('plaintext');
    expect(await configure(true)).toBe('news-article');
  });

  test('is not taken for a choice of the user’s', async () => {
    await configure(false);
    expect(choices.has('file:///a.txt')).toBe(false);
  });

  test('leaves what the user has made an article by hand', async () => {
    for (const language of ['plaintext', 'news-article']) await languages.setTextDocumentLanguage(document, language);
    expect(await configure(false)).toBe('news-article');
  });
});

describe('the setting', () => {
  test('“never” leaves everything alone', async () => {
    editor.detection = 'never';
    new Adoption(choices);
    expect(await languageOf(editor.open('/a.txt', article))).toBe('plaintext');
  });

  test('takes effect on what is open when it changes', async () => {
    editor.detection = 'never';
    new Adoption(choices);
    const document = editor.open('/a.txt', article);
    editor.configure('automatic');
    expect(await languageOf(document)).toBe('news-article');
  });
});

/** The language once all that is under way has been done. */
async function languageOf(document: FakeDocument): Promise<string> {
  await new Promise(setImmediate);
  await vi.dynamicImportSettled();
  await new Promise(setImmediate);
  return document.languageId;
}
