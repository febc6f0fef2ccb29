import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { findingsOf, remarked } from './marks.ts';

const statements = (...speakers: readonly string[]) =>
  articleWith(...speakers.map((speaker, index) => `${speaker}：夜间门诊的第${index + 1}项安排已经确定。`));

test.each([
  ['the rarer of two', ['研究员苏晓辉', '研究员‹苏晓晖›', '研究员苏晓辉']],
  ['as often as the other', ['研究员苏晓辉', '研究员苏晓晖', '研究员苏晓辉', '研究员苏晓晖']],
  [
    'two characters that sound alike',
    ['研究员王强', '研究员王芳', '研究员‹王方›', '研究员王芳', '研究员王强', '研究员王强'],
  ],
  ['two characters that sound otherwise', ['研究员王强', '研究员王刚', '研究员王强']],
  ['two characters, one of which sounds in two ways', ['研究员王长', '研究员‹王常›', '研究员王长', '研究员‹王掌›']],
  ['another title', ['研究员苏晓辉', '司机苏晓晖', '研究员苏晓辉']],
  ['another surname', ['研究员苏晓辉', '研究员李晓辉', '研究员苏晓辉']],
])('speaker-name-variant: %s', (_what, speakers) => {
  expect(remarked('speaker-name-variant', statements(...speakers))).toBe(statements(...speakers));
});

test('speaker-name-variant suggests the usual spelling', () => {
  const [finding] = findingsOf('speaker-name-variant', statements('研究员苏晓辉', '研究员苏晓晖', '研究员苏晓辉'));
  expect([finding?.fix?.kind, finding?.fix?.edits[0]?.text]).toEqual(['suggestion', '苏晓辉']);
});
