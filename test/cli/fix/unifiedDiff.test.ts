import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import { unifiedDiff, withByteOrderMark } from '../../../server/src/cli/fix/unifiedDiff.ts';

const plain = picocolors.createColors(false);
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `${from + index}\n`);

function diff(before: readonly string[], after: readonly string[]) {
  return unifiedDiff('a', { before, after }, plain).replace('--- a/a\n+++ b/a\n', '');
}

test('shows three lines around a change, and near changes together', () => {
  const before = numbers(1, 20);
  const after = before.with(4, '五\n').with(9, '十\n').with(19, '二十\n');
  expect(diff(before, after)).toBe(
    `@@ -2,12 +2,12 @@\n 2\n 3\n 4\n-5\n+五\n 6\n 7\n 8\n 9\n-10\n+十\n 11\n 12\n 13\n` +
      `@@ -17,4 +17,4 @@\n 17\n 18\n 19\n-20\n+二十\n`,
  );
});

test('shows lines that were taken away, parted and joined', () => {
  expect(diff(['甲\n', '乙\n'], ['甲\n', ''])).toBe('@@ -1,2 +1,1 @@\n 甲\n-乙\n');
  expect(diff(['甲乙\n'], ['甲\n乙\n'])).toBe('@@ -1,1 +1,2 @@\n-甲乙\n+甲\n+乙\n');
  expect(diff(['甲\n', '乙\n'], ['甲', '乙\n'])).toBe('@@ -1,2 +1,1 @@\n-甲\n-乙\n+甲乙\n');
});

test('says where there is no line end at the end', () => {
  expect(diff(['甲 '], ['甲'])).toBe(
    '@@ -1,1 +1,1 @@\n-甲 \n\\ No newline at end of file\n+甲\n\\ No newline at end of file\n',
  );
});

test('an empty side is named by the line before it', () => {
  expect(diff([''], ['甲\n'])).toBe('@@ -0,0 +1,1 @@\n+甲\n');
});

test.each([
  ['稿件.txt', '--- a/稿件.txt\n+++ b/稿件.txt\n'],
  ['要闻 稿件.txt', '--- a/要闻 稿件.txt\t\n+++ b/要闻 稿件.txt\t\n'],
  ['“a"\\\t\n\x1b\x85.txt', '--- "a/“a\\"\\\\\\t\\n\\033\\302\\205.txt"\n'],
])('writes names as Git does: %j', (path, head) => {
  expect(unifiedDiff(path, { before: ['甲 \n'], after: ['甲\n'] }, plain).startsWith(head)).toBe(true);
});

test('shows a byte order mark as a part of the first line', () => {
  const { before, after } = withByteOrderMark({ before: ['甲 \n', '乙\n'], after: ['甲\n', '乙\n'] });
  expect(diff(before, after)).toBe('@@ -1,2 +1,2 @@\n-\ufeff甲 \n+\ufeff甲\n 乙\n');
});
