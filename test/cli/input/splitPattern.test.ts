import { expect, test } from 'vitest';
import { splitPattern } from '../../../server/src/cli/input/files.ts';

test.each([
  ['*.txt', '', '*.txt'],
  ['archive/2024/**/*.txt', 'archive/2024/', '**/*.txt'],
  ['/*.txt', '/', '*.txt'],
  ['D:/稿件/*.txt', 'D:/稿件/', '*.txt'],
  ['//server/share/{a,b}.txt', '//server/share/', '{a,b}.txt'],
  ['../a (1)/b/?.txt', '../', 'a (1)/b/?.txt'],
  ['{a/b,c}/d.txt', '', '{a/b,c}/d.txt'],
  ['a\\[1\\]/*.txt', '', 'a\\[1\\]/*.txt'],
])('the pattern %s begins with the folder “%s”', (pattern, folder, rest) => {
  expect(splitPattern(pattern)).toEqual({ folder, rest });
});
