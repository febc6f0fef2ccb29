import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerFileRequests } from '../../../client/src/folder/fileRequests.ts';

const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
/** What VS Code's search has; undefined if it never answers. */
const search = vi.hoisted(() => ({ found: undefined as readonly string[] | 'fails' | undefined }));

vi.mock('vscode', () => ({
  Uri: {
    parse: (uri: string) => ({
      scheme: uri.slice(0, uri.indexOf(':')),
      path: uri.slice(uri.indexOf(':') + 1),
      with: ({ path }: { path: string }) => `${uri}${path}`,
      toString: () => uri,
    }),
  },
  RelativePattern: class {
    readonly text: string;

    constructor(folder: object, pattern: string) {
      this.text = `${folder}/${pattern}`;
    }
  },
  workspace: {
    findFiles: async ({ text }: { text: string }, exclude: unknown) => {
      if (search.found === 'fails') throw new Error('there is no search');
      return search.found?.map((name) => `${text} has ${name} without ${exclude}`) ?? new Promise(() => {});
    },
    fs: {
      readFile: async (uri: object) => {
        if (String(uri) !== 'memfs:/a.txt') throw new Error('there is no such file');
        return bytes;
      },
    },
  },
}));

/** Answers by method, as the client would give them to the server. */
const answers = new Map<string, (params: object) => Promise<unknown>>();
const client = {
  onRequest: (method: string, answer: (params: object) => Promise<unknown>) => answers.set(method, answer),
};
answerFileRequests(client as never);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const find = (folder: string) => answers.get('newsmark/findFiles')?.({ folder, patterns: ['**/*.txt', '*.md'] });

test.each(['file:/articles', 'memfs:/articles'])(
  'finds files for each pattern, without those that the user has excluded: %s',
  async (folder) => {
    search.found = ['a'];
    expect(await find(folder)).toEqual([
      // VS Code takes its own `files.exclude` where it is given no pattern.
      `${folder}/**/*.txt has a without undefined`,
      `${folder}/*.md has a without undefined`,
    ]);
  },
);

test('finds files at the top of a file system, too', async () => {
  search.found = ['a'];
  expect(await find('memfs:')).toContain('memfs://*.md has a without undefined');
});

describe('in a file system that VS Code may not be able to search', () => {
  test('nothing found means that nothing was looked for', async () => {
    search.found = [];
    expect(await find('memfs:/articles')).toBeNull();
    expect(await find('file:/articles')).toEqual([]);
  });

  test('and neither does a search that fails', async () => {
    search.found = 'fails';
    expect(await find('memfs:/articles')).toBeNull();
    await expect(find('file:/articles')).rejects.toThrow('there is no search');
  });

  test('a search that does not answer is not waited for', async () => {
    search.found = undefined;
    const found = find('memfs:/articles');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await found).toBeNull();
  });
});

test('reads a file, whatever its bytes', async () => {
  const answer = await answers.get('newsmark/readFile')?.({ uri: 'memfs:/a.txt' });
  expect(Buffer.from(String(answer), 'base64').equals(bytes)).toBe(true);
});

test('a file that cannot be read is none', async () => {
  expect(await answers.get('newsmark/readFile')?.({ uri: 'memfs:/gone.txt' })).toBeNull();
});
