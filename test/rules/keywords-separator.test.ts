import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import type { HouseStyle } from '../../server/src/rules/houseStyle.ts';
import { applyEdits, fixed, lintText, remarked } from './marks.ts';

const footer = (keywords: string) => articleWith('夜间门诊下周一开始，居民可以提前预约。', '', `关键词：${keywords}`);

test.each([
  ['社区、门诊、夜间‹,›预约', '社区、门诊、夜间、预约'],
  ['社区 门诊 夜间‹，›预约', '社区 门诊 夜间 预约'],
  ['社区,门诊‹、›夜间', '社区,门诊,夜间'],
  ['社区,门诊, 夜间', '社区,门诊, 夜间'],
  ['社区,New York,门诊', '社区,New York,门诊'],
  ['New York,London', 'New York,London'],
  ['社区,New York‹、›London', '社区,New York,London'],
  ['New York London 社区', 'New York London 社区'],
  ['5G 网络,AI 芯片,iPhone 15', '5G 网络,AI 芯片,iPhone 15'],
  ['社区 门诊 夜间 New York,London', '社区 门诊 夜间 New York,London'],
  ['社区', '社区'],
])('keywords-separator: %s', (keywords, result) => {
  expect(remarked('keywords-separator', footer(keywords))).toBe(footer(keywords));
  expect(fixed('keywords-separator', footer(keywords))).toBe(footer(result));
});

test.each<[style: Partial<HouseStyle>, keywords: string, result: string]>([
  [{ keywords: 'enumeration-comma' }, '社区,门诊，夜间、预约', '社区、门诊、夜间、预约'],
  [{ keywords: 'space' }, '社区，门诊 夜间', '社区 门诊 夜间'],
  [{ keywords: 'space' }, '社区，门诊，New York，London', '社区 门诊，New York，London'],
  [{ keywords: 'enumeration-comma' }, '5G 网络,社区', '5G 网络、社区'],
  [{ punctuation: 'full' }, '社区,门诊,夜间', '社区，门诊，夜间'],
  [{ punctuation: 'half' }, '社区，门诊；夜间，预约', '社区,门诊,夜间,预约'],
  [{ punctuation: 'full' }, '社区、门诊、夜间', '社区、门诊、夜间'],
  [{ punctuation: 'full', keywords: 'half-width-comma' }, '社区,门诊', '社区,门诊'],
])('keywords-separator: a house style is the norm: %j, %s', (style, keywords, result) => {
  const found = lintText(footer(keywords), { style }).filter(({ rule }) => rule.name === 'keywords-separator');
  expect(
    applyEdits(
      footer(keywords),
      found.flatMap(({ fix }) => fix?.edits ?? []),
    ),
  ).toBe(footer(result));
});
