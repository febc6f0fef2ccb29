import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { fixed, remarked } from './marks.ts';

test.each([
  ['社区、门诊‹...›等', '社区、门诊……等'],
  ['社区‹......›', '社区……'],
  ['我‹…›我不去', '我……我不去'],
  ['“‹…›还有呢”', '“……还有呢”'],
  ['社区‹。。。。›', '社区……'],
  ['社区……门诊…………', '社区……门诊…………'],
  ['run a...b', 'run a...b'],
  ['3...5', '3...5'],
])('ellipsis: %s', (line, result) => {
  expect(remarked('ellipsis', articleWith(line))).toBe(articleWith(line));
  expect(fixed('ellipsis', articleWith(line))).toBe(articleWith(result));
});
