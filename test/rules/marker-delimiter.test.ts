import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { fixed, lintText, remarked } from './marks.ts';

const markers = (...heads: readonly string[]) => articleWith(...heads.flatMap((head) => [head, '居民可以提前预约。']));

test.each([
  [
    ['【看点一:甲】', '【看点二:乙】', '【看点三‹：›丙】'],
    ['【看点一:甲】', '【看点二:乙】', '【看点三:丙】'],
  ],
  [
    ['【看点一 甲】', '【看点二 乙】', '【看点三‹：›丙】'],
    ['【看点一 甲】', '【看点二 乙】', '【看点三 丙】'],
  ],
  [
    ['【看点一：甲】', '【看点二： 乙】'],
    ['【看点一：甲】', '【看点二： 乙】'],
  ],
  [
    ['【看点①甲】', '【看点②乙】'],
    ['【看点①甲】', '【看点②乙】'],
  ],
  [
    ['【看点1：甲】', '【看点2：乙】', '【看点3.5亿元】', '【看点4:2取胜】', '【看点5‹.›丙】'],
    ['【看点1：甲】', '【看点2：乙】', '【看点3.5亿元】', '【看点4:2取胜】', '【看点5：丙】'],
  ],
  [
    ['【背景】', '【看点一：甲】'],
    ['【背景】', '【看点一：甲】'],
  ],
])('marker-delimiter: %j', (heads, result) => {
  expect(remarked('marker-delimiter', markers(...heads))).toBe(markers(...heads));
  expect(fixed('marker-delimiter', markers(...heads))).toBe(markers(...result));
});

test('marker-delimiter: a house style is the norm of every marker', () => {
  const found = lintText(markers('【看点一:甲】', '【看点二:乙】'), { style: { delimiter: 'full' } });
  expect(found.filter(({ rule }) => rule.name === 'marker-delimiter')).toHaveLength(2);
});
