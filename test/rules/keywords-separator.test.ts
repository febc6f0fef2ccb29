import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { fixed, remarked } from './marks.ts';

const footer = (keywords: string) => articleWith('夜间门诊下周一开始，居民可以提前预约。', '', `关键词：${keywords}`);

test.each([
  ['社区、门诊、夜间‹,›预约', '社区、门诊、夜间、预约'],
  ['社区 门诊 夜间‹，›预约', '社区 门诊 夜间 预约'],
  ['社区,门诊‹、›夜间', '社区,门诊,夜间'],
  ['社区,门诊, 夜间', '社区,门诊, 夜间'],
  ['社区,New York,门诊', '社区,New York,门诊'],
  ['社区', '社区'],
])('keywords-separator: %s', (keywords, result) => {
  expect(remarked('keywords-separator', footer(keywords))).toBe(footer(keywords));
  expect(fixed('keywords-separator', footer(keywords))).toBe(footer(result));
});
