import { expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { noArticles } from '../../../server/src/features/hover/context.ts';
import { summarise } from '../../../server/src/features/summary.ts';
import { english, hoverAt, textOf } from './hovers.ts';

test('a hover on a keyword leads to other articles that state it', () => {
  const summary = summarise(parseArticle('改了\n来源：新华社\n2019-05-01\n\n来了。\n\n关键词：便民'));
  const others = [
    { uri: 'file:///a.news', summary },
    { uri: 'file:///b.news', summary },
  ];
  const known = { ...noArticles, articlesWithKeyword: (text: string) => (text === '便民' ? others : []) };
  expect(textOf(hoverAt('开始了\n\n来了。\n\n关键词：‹便|民›', { ...english, known }))).toEqual([
    '关键词 1/1 便民',
    'Mentioned nowhere else in the article.',
    'Other articles with this keyword:',
    '- 改了 2019-05-01',
  ]);
});

test('a hover on a keyword lists the first places, and no part of another word', () => {
  const marked = `开始了\n\nMAIN，AI，中国AI${'，AI'.repeat(20)}。\n\n关键词：‹A|I›`;
  const rows = textOf(hoverAt(marked, english));
  expect(rows.slice(0, 3)).toEqual(['关键词 1/1 AI', 'Also on:', '- Line 3 MAIN，AI，中国AI，AI，A…']);
  expect(rows).toHaveLength(2 + 10 + 1);
  expect(rows.at(-1)).toBe('- and more places');
});
