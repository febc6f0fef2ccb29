import { expect, test } from 'vitest';
import { wrap } from '../../../server/src/cli/terminal/wrap.ts';

test.each([
  ['between words', 'one two three', 8, 'one two\nthree'],
  ['between Chinese characters', '新闻稿件', 5, '新闻\n稿件'],
  ['but not before punctuation', '新闻，稿件', 4, '新\n闻，\n稿件'],
  ['and not in a word that is too long', 'newsmark check', 4, 'newsmark\ncheck'],
  ['where the text has a break of its own', '新\n闻', 10, '新\n闻'],
  ['nowhere if there is room', '新闻 one', 8, '新闻 one'],
])('lines are broken %s', (_, text, columns, wrapped) => {
  expect(wrap(text, columns)).toBe(wrapped);
});
