import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyLexicon } from '../../../server/src/article/lexicon.ts';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { summarise } from '../../../server/src/features/summary.ts';
import { ArticleIndex } from '../../../server/src/workspace/index/articleIndex.ts';
import { Indexer, type IndexState } from '../../../server/src/workspace/index/indexer.ts';

/** Headlines by URI; the files as they are now. */
let files: Map<string, string>;
let index: ArticleIndex;
let indexer: Indexer;
let states: IndexState[];
let read: string[];
let mostFiles: number;
/** What happens once the first file is read. */
let afterFirst: () => void;
const log = vi.fn();

beforeEach(() => {
  files = new Map([
    ['file:///a.txt', '甲'],
    ['file:///b.txt', '乙'],
    ['file:///c.txt', '丙'],
  ]);
  states = [];
  read = [];
  mostFiles = 100;
  afterFirst = () => {};
  log.mockClear();
  index = new ArticleIndex(() => []);
  const sources = {
    find: async () => [...files.keys()],
    read: async function* (jobs: readonly { uri: string }[]) {
      for (const { uri } of jobs) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (files.get(uri) === '坏') throw new Error('the thread has died');
        read.push(uri);
        yield [{ uri, summary: summarise(parseArticle(files.get(uri) ?? '')) }];
        afterFirst();
      }
    },
    jobFor: (uri: string) => (uri.includes('left-out') ? null : { uri, lexicon: emptyLexicon, taken: false }),
    mostFiles: () => mostFiles,
    log,
  };
  indexer = new Indexer(index, sources, (state) => states.push(state));
});

test('reads all files and says how far it is', async () => {
  indexer.readAll();
  await ready();
  expect(headlines()).toEqual(['甲', '乙', '丙']);
  expect(states.map(({ phase, done, total, articles }) => [phase, done, total, articles])).toEqual([
    ['finding', 0, 0, 0],
    ['reading', 0, 3, 0],
    ['reading', 1, 3, 1],
    ['reading', 2, 3, 2],
    ['reading', 3, 3, 3],
    ['ready', 0, 0, 3],
  ]);
});

test('says how many files it leaves out', async () => {
  mostFiles = 2;
  indexer.readAll();
  await ready();
  expect(states.at(-1)).toMatchObject({ articles: 2, leftOut: 1 });
});

describe('a file', () => {
  beforeEach(async () => {
    indexer.readAll();
    await ready();
    read = [];
    states = [];
  });

  test('that has changed is read again, alone', async () => {
    files.set('file:///b.txt', '新');
    indexer.readAgain('file:///b.txt');
    indexer.readAgain('file:///b.txt');
    await ready();
    expect([headlines(), read]).toEqual([['甲', '新', '丙'], ['file:///b.txt']]);
  });

  test('that is new is read', async () => {
    files.set('file:///d.txt', '丁');
    indexer.readAgain('file:///d.txt');
    await ready();
    expect([headlines(), read]).toEqual([['甲', '乙', '丙', '丁'], ['file:///d.txt']]);
  });

  test('that is new and excluded is not', async () => {
    indexer.readAgain('file:///excluded.txt');
    await ready();
    expect(read).toEqual([]);
  });

  test('that is excluded now is forgotten', async () => {
    files.delete('file:///a.txt');
    indexer.readNew();
    await ready();
    expect(headlines()).toEqual(['乙', '丙']);
  });

  test('that is deleted is forgotten at once', () => {
    indexer.forget('file:///a.txt');
    expect(headlines()).toEqual(['乙', '丙']);
  });

  test('that comes back with its folder is read', async () => {
    files.set('file:///100%25/d.txt', '丁');
    indexer.readAll();
    await ready(1);
    indexer.forget('file:///100%25');
    expect(headlines()).toEqual(['甲', '乙', '丙']);
    indexer.readNew();
    await ready(2);
    expect(headlines()).toEqual(['甲', '乙', '丙', '丁']);
  });
});

test('does not read what the user has left out, and forgets it', async () => {
  indexer.readAll();
  await ready();
  files.set('file:///left-out.txt', '戊');
  indexer.readAll();
  await ready(2);
  expect(headlines()).toEqual(['甲', '乙', '丙']);
});

test('stops where it is told to', async () => {
  afterFirst = () => indexer.stop();
  indexer.readAll();
  await vi.waitFor(() => expect(states.at(-1)?.phase).toBe('stopped'));
  expect(headlines()).toEqual(['甲']);
});

test('once stopped, is not ready until all files are read', async () => {
  afterFirst = () => indexer.stop();
  indexer.readAll();
  await vi.waitFor(() => expect(states.at(-1)?.phase).toBe('stopped'));
  afterFirst = () => {};
  indexer.readAgain('file:///b.txt');
  await vi.waitFor(() => expect(headlines()).toEqual(['甲', '乙']));
  await vi.waitFor(() => expect(states.at(-1)?.phase).toBe('stopped'));
  indexer.readAll();
  await ready();
});

test('begins again where it is told to while it reads', async () => {
  afterFirst = () => {
    afterFirst = () => {};
    files.set('file:///a.txt', '新');
    indexer.readAll();
  };
  indexer.readAll();
  await ready();
  expect(headlines()).toEqual(['新', '乙', '丙']);
});

test('goes on living when reading fails', async () => {
  files.set('file:///b.txt', '坏');
  indexer.readAll();
  await ready();
  expect(log).toHaveBeenCalledWith(new Error('the thread has died'));
  files.set('file:///b.txt', '乙');
  indexer.readAll();
  await ready(2);
  expect(headlines()).toEqual(['甲', '乙', '丙']);
});

function ready(times = 1): Promise<void> {
  return vi.waitFor(() => expect(states.filter(({ phase }) => phase === 'ready')).toHaveLength(times));
}

function headlines(): (string | undefined)[] {
  return [...index.articles()].map(({ summary }) => summary.headline?.text);
}
