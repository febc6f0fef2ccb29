import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { remarked } from './marks.ts';

const statements = (...speakers: readonly string[]) =>
  articleWith(...speakers.map((speaker, index) => `${speaker}：夜间门诊的第${index + 1}项安排已经确定。`));

test.each([
  ['another title', ['市医院院长李晓明', '‹社区中心主任›李晓明']],
  ['shortened', ['市第一医院副院长李晓明', '市医院副院长李晓明', '副院长李晓明']],
  ['a deputy', ['市医院院长李晓明', '‹副院长›李晓明']],
  ['left out', ['市医院院长李晓明', '李晓明']],
  ['another person', ['市医院院长李晓明', '社区中心主任王建国']],
])('speaker-title-variant: %s', (_what, speakers) => {
  expect(remarked('speaker-title-variant', statements(...speakers))).toBe(statements(...speakers));
});
