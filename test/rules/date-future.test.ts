import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { lintText } from './marks.ts';

/** Of an article of 2020-07-10 15:03. */
function isFuture(today?: string): boolean {
  const options = today === undefined ? {} : { today };
  return lintText(articleWith('夜间门诊下周一开始。'), options).some(({ rule }) => rule.name === 'date-future');
}

test.each([
  ['2020-07-08', true],
  ['2020-07-09', false],
  ['2020-07-10', false],
  ['2019-12-31', true],
  ['not a day', false],
  [undefined, false],
])('date-future: on %s %s', (today, expected) => {
  expect(isFuture(today)).toBe(expected);
});
