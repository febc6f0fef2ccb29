import { describe, expect, test } from 'vitest';
import { clip, endWithin, startWithin, widthOf } from '../../../server/src/cli/terminal/columns.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['新闻', 4],
  ['　“新”…——，', 2 + 4 + 1 + 2 + 2],
  ['𠮷', 2],
  ['👨‍👩‍👧', 2],
  ['e\u0301', 1],
  ['├ 新', 4],
  ['‹U+00A0›\u00a0', 9],
  ['❤️🇨🇳1️⃣', 6],
  ['\u200b\u0301', 0],
  ['é한', 3],
  ['\u001b[1m新\u001b[22m', 2],
])('%j is %i columns wide', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

describe('a text is cut between characters', () => {
  test.each([
    ['新闻稿', 4, '新闻', '闻稿'],
    ['新闻稿', 5, '新闻', '闻稿'],
    ['新闻稿', 6, '新闻稿', '新闻稿'],
    ['a😀b', 2, 'a', 'b'],
    ['a😀b', 3, 'a😀', '😀b'],
    ['新', 0, '', ''],
  ])('%j to %i columns', (text, columns, start, end) => {
    expect(startWithin(text, columns)).toBe(start);
    expect(endWithin(text, columns)).toBe(end);
  });
});

test('a cut text ends in …', () => {
  expect(clip('新闻稿', 6)).toBe('新闻稿');
  expect(clip('新闻稿', 5)).toBe('新闻…');
  expect(clip('新闻稿', 4)).toBe('新…');
});

test('a text of any length is cut without being read to its end', () => {
  expect(clip('新'.repeat(5_000_000), 5)).toBe('新新…');
  expect(endWithin('新'.repeat(5_000_000), 5)).toBe('新新');
});
