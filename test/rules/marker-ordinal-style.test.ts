import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { fixed, lintText, remarked } from './marks.ts';

const markers = (...heads: readonly string[]) => articleWith(...heads.flatMap((head) => [head, '居民可以提前预约。']));

test.each([
  ['all alike', ['【看点1：甲】', '【看点2：乙】'], ['【看点1：甲】', '【看点2：乙】']],
  [
    'the odd one',
    ['【看点①：甲】', '【看点‹二›：乙】', '【看点③：丙】'],
    ['【看点①：甲】', '【看点②：乙】', '【看点③：丙】'],
  ],
  ['one of two: the first counts', ['【看点一：甲】', '【看点‹2›：乙】'], ['【看点一：甲】', '【看点二：乙】']],
  ['another label by itself', ['【看点一：甲】', '【焦点1：乙】'], ['【看点一：甲】', '【焦点1：乙】']],
])('marker-ordinal-style: %s', (_what, heads, result) => {
  expect(remarked('marker-ordinal-style', markers(...heads))).toBe(markers(...heads));
  expect(fixed('marker-ordinal-style', markers(...heads))).toBe(markers(...result));
});

test('marker-ordinal-style: a house style is the norm of every marker', () => {
  const found = lintText(markers('【看点一：甲】', '【看点二：乙】'), { style: { marker: 'digit' } });
  expect(found.map(({ rule, fix }) => [rule.name, fix?.edits[0]?.text])).toEqual([
    ['marker-ordinal-style', '1'],
    ['marker-ordinal-style', '2'],
  ]);
});
