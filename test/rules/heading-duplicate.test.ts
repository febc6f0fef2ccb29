import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { findingsOf, remarked } from './marks.ts';

const paragraph = '平日每晚开放到九点，周末下午开放到五点，居民可以提前预约。';
const sections = (...headings: readonly string[]) =>
  articleWith(...headings.flatMap((heading) => [heading, paragraph]));

test.each([
  [['## 一、开放时间', '## 二、‹开放时间›']],
  [['## 平日', '### 开放时间', '### ‹开放时间›']],
  [['## 背景', '## 背景']],
  [['## 平日', '### 时间', '## 周末', '### 时间']],
  [['## 平日', '## 周末']],
  [['平日开放时间', '平日开放时间']],
])('heading-duplicate: %j', (headings) => {
  expect(remarked('heading-duplicate', sections(...headings))).toBe(sections(...headings));
});

test('heading-duplicate is content with a table of contents', () => {
  const text = articleWith('## 平日', '## 周末', '## 平日', paragraph, '## 周末', paragraph);
  expect(findingsOf('heading-duplicate', text)).toEqual([]);
});
