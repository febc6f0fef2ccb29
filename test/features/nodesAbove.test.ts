import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { nodeOnLine, nodesAbove } from '../../server/src/features/nodesAbove.ts';

const article = parseArticle(`夜间门诊

门诊下周一开始，居民可以预约。

一、人手

【看点一：护士】

记者：够吗？

王明：够。

都是老手。

二、费用
`);

describe('above a line there are, the nearest first', () => {
  test.each([
    [14, ['王明：够。', '记者：够吗？', '【看点一：护士】', '一、人手', '门诊下周一开始，居民可以预约。']],
    [8, ['【看点一：护士】', '一、人手', '门诊下周一开始，居民可以预约。']],
    [0, []],
  ])('line %i: %j', (number, expected) => {
    expect(Array.from(nodesAbove(article, number), ({ span }) => span.text)).toEqual(expected);
  });
});

test.each([
  [4, 'heading'],
  [6, 'marker'],
  [10, 'turn'],
  [12, 'turn'],
  [11, undefined],
])('on line %i is a %s', (number, kind) => {
  expect(nodeOnLine(article, number)?.kind).toBe(kind);
});
