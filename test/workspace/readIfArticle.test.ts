import { expect, test } from 'vitest';
import { emptyLexicon } from '../../server/src/article/lexicon.ts';
import { readIfArticle } from '../../server/src/workspace/readIfArticle.ts';

const note = '明天记得带伞。\n';
const article = '夜间门诊下周开始\n\n来源：新城日报\n2024-03-05 09:30\n\n　　市医院说，夜间门诊下周开始。\n';

test.each([
  ['a.txt', false, article],
  ['a.news', false, note],
  ['file:///a.NEWS.txt', false, note],
  ['notes.md', true, note],
  ['a.txt', false, `${article}${'　　医生轮流值班，市民可以预约。\n'.repeat(1000)}`],
])('%s is an article, and is read whole', (name, taken, text) => {
  const read = readIfArticle(text, { name, taken, lexicon: emptyLexicon });
  expect(read?.lines.length).toBe(text.split('\n').length);
});

test('a note is none', () => {
  expect(readIfArticle(note, { name: 'a.txt', taken: false, lexicon: emptyLexicon })).toBeNull();
});
