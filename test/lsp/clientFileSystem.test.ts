import { beforeEach, describe, expect, test } from 'vitest';
import { ClientFileSystem } from '../../server/src/lsp/clientFileSystem.ts';

const article = 'memfs:/articles/2020/spring.txt';
const top = 'memfs:/articles/newsmark.config.json';
const own = { reaches: (uri: string) => uri.startsWith('file:'), readText: () => 'own' };
/** What the client can read. */
const files = new Map<string, string>();
const asked: string[] = [];
let changes: number;
let fileSystem: ClientFileSystem;

const readFile = async (uri: string) => {
  asked.push(uri);
  const text = files.get(uri);
  if (text === 'forbidden') throw new Error('the client is gone');
  return text === undefined ? null : Buffer.from(text);
};

beforeEach(() => {
  files.clear();
  asked.length = 0;
  changes = 0;
  fileSystem = new ClientFileSystem(own, readFile, ['memfs:/articles', 'file:///articles'], () => {
    changes += 1;
  });
});

describe('what the client has is read ahead', () => {
  test('beside an article and above it, no further than the open folder, and once', async () => {
    files.set(top, '\uFEFF{}');
    const reading = fileSystem.readAhead([article]);
    expect(fileSystem.readText(top)).toBeNull();
    expect(await reading).toBe(true);
    expect(fileSystem.readText(top)).toBe('{}');
    expect(asked.sort()).toEqual([
      'memfs:/articles/.newsmark/ignored.json',
      'memfs:/articles/2020/.newsmark/ignored.json',
      'memfs:/articles/2020/newsmark.config.json',
      top,
    ]);
    expect(fileSystem.readAhead([article])).toBeNull();
    expect(changes).toBe(1);
  });

  test('and may be nothing', async () => {
    files.set(top, 'forbidden');
    expect(await fileSystem.readAhead([article])).toBe(false);
    expect(fileSystem.readText(top)).toBeNull();
    expect(changes).toBe(0);
  });

  test('and is waited for by whoever comes while it is being read', async () => {
    files.set(top, '{}');
    void fileSystem.readAhead([article]);
    expect(await fileSystem.readAhead(['memfs:/articles/summer.txt'])).toBe(true);
    expect(asked.filter((uri) => uri === top)).toHaveLength(1);
  });

  test('not for articles on this machine, in no folder or without a file', () => {
    expect(fileSystem.readAhead(['file:///articles/a.txt', 'memfs:/elsewhere/a.txt', 'untitled:a'])).toBeNull();
    expect(fileSystem.readText('file:///articles/newsmark.config.json')).toBe('own');
    expect(['file:///a.txt', article, 'memfs:/elsewhere/a.txt'].map((uri) => fileSystem.reaches(uri))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('not for a client that reads no files', () => {
    const without = new ClientFileSystem(own, null, ['memfs:/articles'], () => {});
    expect(without.readAhead([article])).toBeNull();
    expect(without.reaches(article)).toBe(false);
  });
});

describe('what has changed', () => {
  test('is read again, by the name of its folder too, and is as it was until then', async () => {
    files.set(top, '{}');
    await fileSystem.readAhead([article]);
    files.set(top, '{ "rules": {} }');
    const reading = fileSystem.readAgain(['memfs:/articles']);
    expect(fileSystem.readText(top)).toBe('{}');
    await reading;
    expect(fileSystem.readText(top)).toBe('{ "rules": {} }');
    files.delete(top);
    await fileSystem.readAgain([top]);
    expect(fileSystem.readText(top)).toBeNull();
    expect(changes).toBe(3);
  });

  test('is read again with the next article for a client that tells of nothing', async () => {
    files.set(top, '{}');
    await fileSystem.readAhead([article]);
    files.set(top, '{ "rules": {} }');
    fileSystem.forget();
    await fileSystem.readAhead([article]);
    expect(fileSystem.readText(top)).toBe('{ "rules": {} }');
  });

  test('is not read if nobody has asked for it', () => {
    expect(fileSystem.readAgain([top])).toBeNull();
  });

  test('counts, even if the reading before ends later', async () => {
    const answers: ((content: Uint8Array) => void)[] = [];
    const slow = () => new Promise<Uint8Array>((resolve) => void answers.push(resolve));
    fileSystem = new ClientFileSystem(own, slow, ['memfs:/articles'], () => {});
    void fileSystem.readAhead(['memfs:/articles/a.txt']);
    const [first] = answers;
    const again = fileSystem.readAgain([top]);
    answers.at(-1)?.(Buffer.from('new'));
    await again;
    first?.(Buffer.from('old'));
    await first;
    expect(fileSystem.readText(top)).toBe('new');
  });
});

test('what is not in UTF-8 is told of', async () => {
  fileSystem = new ClientFileSystem(
    own,
    async () => Buffer.from([0xd5, 0xc5]),
    ['memfs:/articles'],
    () => {},
  );
  await fileSystem.readAhead([article]);
  expect(() => fileSystem.readText(top)).toThrow('It is not in UTF-8. Save it as UTF-8.');
});
