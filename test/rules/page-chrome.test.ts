import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { applyEdits, lintText, marked, unmarked } from './marks.ts';

const options = { 'page-chrome': { words: ['客户端下载', '本网热线已开通。'] } };

test.each([
  [
    '客户端下载',
    ['夜间门诊下周一开始。', '', '‹客户端下载›', '', '居民可以提前预约。'],
    ['夜间门诊下周一开始。', '', '居民可以提前预约。'],
  ],
  ['a paragraph', ['　　‹本网热线已开通。›'], ['']],
  ['part of a paragraph', ['本网热线已开通。夜间门诊下周一开始。'], ['本网热线已开通。夜间门诊下周一开始。']],
  ['what is known anyway', ['‹分享:›', '', '夜间门诊下周一开始。'], ['夜间门诊下周一开始。']],
])('page-chrome: further words: %s', (_what, body, result) => {
  const text = unmarked(articleWith(...body));
  const found = lintText(text, { options }).filter(({ rule }) => rule.name === 'page-chrome');
  expect(marked(text, found)).toBe(articleWith(...body));
  expect(
    applyEdits(
      text,
      found.flatMap(({ fix }) => fix?.edits ?? []),
    ),
  ).toBe(articleWith(...result));
});
