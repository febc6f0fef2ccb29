import { describe, expect, test } from 'vitest';
import { isTaken } from '../../../server/src/workspace/configuration/filePatterns.ts';

describe('a pattern matches', () => {
  test.each<[pattern: string, matching: string[], other: string[]]>([
    ['*.txt', ['a.txt', '稿.txt', '.txt'], ['a/b.txt', 'atxt', 'a.txt.md']],
    ['archive/*.txt', ['archive/a.txt'], ['archive/2020/a.txt', 'a.txt']],
    ['**/*.txt', ['a.txt', 'a/b.txt', 'a/b/c.txt'], ['a.text']],
    ['archive/**', ['archive/a', 'archive/a/b.txt'], ['archive', 'other/archive/a']],
    ['**/drafts/**', ['drafts/a', 'x/drafts/y/a'], ['drafts', 'mydrafts/a']],
    ['2020-0?/*', ['2020-07/a'], ['2020-0/a', '2020-07/b/a']],
    ['*.{txt,md}', ['a.txt', 'a.md'], ['a.tx', 'a.{txt,md}']],
    ['{a,b/*}/x', ['a/x', 'b/c/x'], ['b/x']],
    ['[0-9][!a-z].txt', ['1A.txt'], ['1a.txt', 'x1.txt']],
    ['a+(b).txt', ['a+(b).txt'], ['ab.txt', 'aab.txt']],
    ['a,b}.txt', ['a,b}.txt'], ['a.txt']],
    ['./a.txt', ['a.txt'], ['x/a.txt']],
    ['/a.txt', ['a.txt'], ['x/a.txt']],
  ])('%s', (pattern, matching, other) => {
    for (const path of matching) expect([path, isTaken([pattern], path)]).toEqual([path, true]);
    for (const path of other) expect([path, isTaken([pattern], path)]).toEqual([path, null]);
  });
});

test('the last pattern that matches decides', () => {
  const patterns = ['archive/**', '!archive/drafts/**', 'archive/drafts/a.txt'];
  expect(isTaken(patterns, 'archive/b.txt')).toBe(true);
  expect(isTaken(patterns, 'archive/drafts/b.txt')).toBe(false);
  expect(isTaken(patterns, 'archive/drafts/a.txt')).toBe(true);
  expect(isTaken(patterns, 'b.txt')).toBeNull();
  expect(isTaken([], 'b.txt')).toBeNull();
});
