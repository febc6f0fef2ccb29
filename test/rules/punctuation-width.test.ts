import { describe, expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { fixed, lintText, remarked } from './marks.ts';

const rule = 'punctuation-width';
const full = '社区，门诊，居民：平日；周末？好！市卫生局（下称卫生局）介绍（试行）。';
const half = '社区,门诊,居民:平日;周末?好!市卫生局(下称卫生局)介绍(试行)。';

describe('punctuation-width', () => {
  test.each([
    ['门诊‹,›居民', '门诊，居民'],
    ['COVID-19‹,›居民', 'COVID-19，居民'],
    ['居民‹:›好', '居民：好'],
    ['门诊‹(›夜间‹)›开放', '门诊（夜间）开放'],
    ['门诊（夜间‹)›开放', '门诊（夜间）开放'],
    ['世界卫生组织(WHO)第67(4)条', '世界卫生组织(WHO)第67(4)条'],
    ['19:30、1,000元、3:2', '19:30、1,000元、3:2'],
    ['见 https://example.org/?a,b', '见 https://example.org/?a,b'],
    ['好:)', '好:)'],
  ])('in a full-width article: %s', (line, result) => {
    expect(remarked(rule, articleWith(full, line))).toBe(articleWith(full, line));
    expect(fixed(rule, articleWith(full, line))).toBe(articleWith(full, result));
  });

  test.each([
    ['门诊‹，›居民', '门诊,居民'],
    ['门诊‹（›夜间‹）›开放', '门诊(夜间)开放'],
    ['门诊，‹好›', '门诊,好'],
  ])('in a half-width article: %s', (line, result) => {
    const text = articleWith(half, half).replace('门诊，居民可以', '门诊,居民可以');
    expect(fixed(rule, `${text}\n${line}`)).toBe(`${text}\n${result.replace(/[‹›]/g, '')}`);
  });

  test('compares each mark with its own kind', () => {
    const text = articleWith('社区，门诊，居民(试行)，市卫生局(下称卫生局)介绍。');
    expect(remarked(rule, text)).toBe(text);
  });

  test('takes the width of the house style for the norm', () => {
    const found = (punctuation: 'full' | 'half') =>
      lintText(articleWith(half), { style: { punctuation } }).filter(({ rule: { name } }) => name === rule).length;
    expect([found('full'), found('half')]).toEqual([10, 1]);
  });
});
