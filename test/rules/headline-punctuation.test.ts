import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { fixed, remarked } from './marks.ts';

test.each([
  ['# 社区卫生服务中心延长开放时间‹；›', '# 社区卫生服务中心延长开放时间'],
  ['# 社区卫生服务中心延长开放时间‹；。›', '# 社区卫生服务中心延长开放时间'],
  ['门诊何时延长开放？', '门诊何时延长开放？'],
  ['门诊延长开放时间……', '门诊延长开放时间……'],
])('headline-punctuation: %s', (headline, result) => {
  const article = (line: string) => articleWith('夜间门诊下周一开始。').replace(/^.+/, line);
  expect(remarked('headline-punctuation', article(headline))).toBe(article(headline));
  expect(fixed('headline-punctuation', article(headline))).toBe(article(result));
});
