import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { remarked } from './marks.ts';

const said = '夜间门诊下周一开始，居民可以提前预约。';

test.each([
  ['a title', ['【从无到有的十年】', said, '【‹从无到有的十年›】', said]],
  ['a title under other ordinals', ['【看点一：便民】', said, '【看点二：‹便民›】', said]],
  ['what kind of text follows', ['【案例】', said, '【法官说法】', said, '【案例】', said, '【法官说法】', said]],
  ['the column of each item', [`【健康生活】${said}`, `【社会与法治】${said}`, `【健康生活】${said}`]],
  ['the time of each item', [`【10:35】${said}`, `【10:25】${said}`, `【10:25】${said}`]],
])('marker-duplicate: %s', (_what, lines) => {
  expect(remarked('marker-duplicate', articleWith(...lines))).toBe(articleWith(...lines));
});
