import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { blocksInLines } from '../../server/src/features/blocksInLines.ts';

const article = parseArticle(
  [
    '改了',
    '',
    '来了。',
    '',
    '## 怎么开',
    '',
    '记者：何时？',
    '',
    '李明：下周。',
    '',
    '再说。',
    '',
    '## 费用',
    '',
    '【关键词一：便民】',
    '',
    '不变。',
  ].join('\n'),
);

describe('the blocks in lines', () => {
  test.each([
    ['of the lead', 0, 3, ['来了。']],
    ['of a section', 4, 7, ['记者：何时？']],
    ['that a turn begins on', 8, 8, ['李明：下周。']],
    ['that a turn goes on over', 10, 10, ['李明：下周。']],
    ['of a marker, over the end of a section', 10, 99, ['李明：下周。', '不变。']],
    ['with a heading alone', 12, 12, []],
    ['of the whole article', 0, 99, ['来了。', '记者：何时？', '李明：下周。', '不变。']],
  ])('%s', (_which, first, last, blocks) => {
    expect(blocksInLines(article, first, last).map(({ span }) => span.text)).toEqual(blocks);
  });

  test('of an article without a lead are found as well', () => {
    const bare = parseArticle('## 怎么开\n\n不变。');
    expect(blocksInLines(bare, 2, 2).map(({ span }) => span.text)).toEqual(['不变。']);
  });

  test('of an empty article are none', () => {
    expect(blocksInLines(parseArticle(''), 0, 99)).toEqual([]);
  });
});
