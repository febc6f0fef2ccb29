import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { localize } from '../../server/src/rules/message.ts';
import { findingsOf, fixed, lintText, remarked } from './marks.ts';

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

test.each([
  ['【看点三丙】', 'Insert “：”'],
  ['【看点三、丙】', 'Write “：”'],
])('marker-delimiter: the fix of %s says what it does', (head, title) => {
  const [finding] = findingsOf('marker-delimiter', markers('【看点一：甲】', '【看点二：乙】', head));
  expect(finding?.fix && localize(finding.fix.title, finding.fix.arguments, 'en')).toBe(title);
});

test('marker-delimiter: a house style is the norm of every marker', () => {
  const found = lintText(markers('【看点一:甲】', '【看点二:乙】'), { style: { delimiter: 'full' } });
  expect(found.filter(({ rule }) => rule.name === 'marker-delimiter')).toHaveLength(2);
});
