import { expect, test } from 'vitest';
import { movedEntries } from '../../../server/src/workspace/ignored/movedEntries.ts';

const rule = 'page-chrome';
const paths = (files: readonly (string | undefined)[], from: string, to: string) => {
  const entries = files.map((file) => ({ rule, reason: '原文如此', ...(file !== undefined && { file }) }));
  return movedEntries(entries, from, to).map(({ before, after }) => {
    expect(after).toEqual({ ...before, file: after.file });
    return [before.file, after.file];
  });
};

test('an article takes its own entries with it, and no others', () => {
  const files = ['稿/a.txt', '稿/a.txt', '稿/a.txt.txt', 'a.txt', undefined];
  expect(paths(files, '稿/a.txt', '已发/b.txt')).toEqual([
    ['稿/a.txt', '已发/b.txt'],
    ['稿/a.txt', '已发/b.txt'],
  ]);
});

test('a folder takes those of all articles below it', () => {
  expect(paths(['稿/a.txt', '稿/7月/b.txt', '稿件/c.txt'], '稿', '2020/稿')).toEqual([
    ['稿/a.txt', '2020/稿/a.txt'],
    ['稿/7月/b.txt', '2020/稿/7月/b.txt'],
  ]);
});
