import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { remarked } from './marks.ts';

const markers = (...heads: readonly string[]) => articleWith(...heads.flatMap((head) => [head, '居民可以提前预约。']));

test.each([
  [['【关键词一：甲】', '【‹看点›二：乙】', '【关键词三：丙】', '【关键词四：丁】']],
  [['【关键词一：甲】', '【关键词二：乙】', '【看点一：丙】', '【看点二：丁】']],
  [['【关键词一：甲】', '【背景】', '【关键词二：乙】']],
])('marker-label-mixed: %j', (heads) => {
  expect(remarked('marker-label-mixed', markers(...heads))).toBe(markers(...heads));
});
