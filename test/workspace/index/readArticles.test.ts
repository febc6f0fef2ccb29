import { describe, expect, test, vi } from 'vitest';
import { emptyLexicon } from '../../../server/src/article/lexicon.ts';
import {
  articleIn,
  type ReadFile,
  type ReadResult,
  readingHere,
} from '../../../server/src/workspace/index/readArticles.ts';

const article = '两地合办春季书市\n来源：云川日报\n2021-03-04\n　　书市设在河堤旁。';
const limits = { longestSlice: 8, longestFile: 1000 };

test('reads what is in each file, and gives null for what is none', async () => {
  const files: Record<string, string> = { 'a.txt': article, 'b.txt': '牛奶\n鸡蛋', 'c.news': '牛奶' };
  const readFile: ReadFile = async (uri) => (uri in files ? Buffer.from(files[uri] ?? '') : null);
  const results = await all(['a.txt', 'b.txt', 'c.news', 'gone.txt'], readFile);
  expect(results.map(({ uri, summary }) => [uri, summary?.headline?.text])).toEqual([
    ['a.txt', '两地合办春季书市'],
    ['b.txt', undefined],
    ['c.news', '牛奶'],
    ['gone.txt', undefined],
  ]);
});

test('goes on where a file cannot be read', async () => {
  const readFile: ReadFile = async (uri) => {
    if (uri === 'a.txt') throw new Error('no permission');
    return Buffer.from(article);
  };
  expect((await all(['a.txt', 'b.txt'], readFile)).map(({ summary }) => summary !== null)).toEqual([false, true]);
});

test('goes on where a file is more than a string holds', async () => {
  vi.spyOn(TextDecoder.prototype, 'decode').mockImplementationOnce(() => {
    throw Object.assign(new Error('Cannot create a string longer than 0x1fffffe8 characters'), {
      code: 'ERR_STRING_TOO_LONG',
    });
  });
  const results = await all(['a.txt', 'b.txt'], async () => Buffer.from(article));
  expect(results.map(({ summary }) => summary !== null)).toEqual([false, true]);
});

test('passes over a file that is too long to read in one go', async () => {
  const [result] = await all(['a.txt'], async () => Buffer.from(article + '书市。'.repeat(1000)));
  expect(result?.summary).toBeNull();
});

test('reads no further when it is aborted', async () => {
  const control = new AbortController();
  const jobs = Array.from({ length: 1000 }, (_, index) => ({
    uri: `${index}.txt`,
    lexicon: emptyLexicon,
    taken: false,
  }));
  let read = 0;
  for await (const results of readingHere(async () => Buffer.from(article), limits)(jobs, control.signal)) {
    read += results.length;
    control.abort();
  }
  expect(read).toBeLessThan(100);
});

test('lets others have a turn', async () => {
  const jobs = Array.from({ length: 200 }, (_, index) => ({
    uri: `${index}.txt`,
    lexicon: emptyLexicon,
    taken: false,
  }));
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  const reading = readingHere(async () => Buffer.from(article), { ...limits, longestSlice: 1 });
  for await (const results of reading(jobs, new AbortController().signal)) expect(results.length).toBeGreaterThan(0);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(10);
});

describe('a text', () => {
  const read = (uri: string, text: string, taken = false) =>
    articleIn({ uri, lexicon: emptyLexicon, taken }, Buffer.from(text));

  test('is an article if it reads like one, or by its ending', () => {
    expect(read('a.txt', article)).not.toBeNull();
    expect(read('a.txt', '牛奶')).toBeNull();
    expect(read('a.NEWS', '牛奶')).not.toBeNull();
    expect(read('a.news.txt', '牛奶')).not.toBeNull();
    expect(read('a.md', '牛奶', true)).not.toBeNull();
  });

  test('is read once, however long it is', () => {
    const long = article + '\n　　书市设在河堤旁，市民走路就能到。'.repeat(1000);
    expect(read('a.txt', long)?.lines).toHaveLength(1004);
  });

  test('is read by the lexicon', () => {
    const text = `${article}\n　　小蓝猫：喵。`;
    const lexicon = { speakers: new Set(['小蓝猫']), notSpeakers: new Set<string>() };
    const turns = articleIn({ uri: 'a.news', lexicon, taken: false }, Buffer.from(text))?.sections.flatMap(
      ({ blocks }) => blocks,
    );
    expect(turns?.map(({ kind }) => kind)).toContain('turn');
  });
});

async function all(uris: readonly string[], readFile: ReadFile): Promise<ReadResult[]> {
  const jobs = uris.map((uri) => ({ uri, lexicon: emptyLexicon, taken: false }));
  const results: ReadResult[] = [];
  for await (const some of readingHere(readFile, limits)(jobs, new AbortController().signal)) results.push(...some);
  return results;
}
