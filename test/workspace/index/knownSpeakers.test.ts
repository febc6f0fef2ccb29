import { expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { summarise } from '../../../server/src/features/summary.ts';
import { ArticleIndex } from '../../../server/src/workspace/index/articleIndex.ts';
import { knownSpeakers } from '../../../server/src/workspace/index/knownSpeakers.ts';

const articleOf = (speaker: string, turns: number) =>
  summarise(parseArticle(`夜间门诊\n\n门诊下周一开始，居民可以预约。\n\n${`${speaker}：好。\n\n`.repeat(turns)}`));

test('who speaks in a folder is gathered now and then, those with the most turns first', () => {
  const index = new ArticleIndex(() => []);
  index.store('file:///a.news', articleOf('院长王明', 1));
  const spellings = (now: number) => knownSpeakers(index, now).map(({ spelling }) => spelling);
  expect(spellings(0)).toEqual(['院长王明']);
  index.store('file:///b.news', articleOf('市长李红', 2));
  expect(spellings(400)).toEqual(['院长王明']);
  expect(spellings(600)).toEqual(['市长李红', '院长王明']);
  index.store('file:///b.news', articleOf('市长张青', 2));
  expect(spellings(5000)).toEqual(['市长李红', '院长王明']);
  expect(spellings(6000)).toEqual(['市长张青', '院长王明']);
});
