import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { remarked } from './marks.ts';

const interview = (...lines: readonly string[]) =>
  articleWith('记者：费用会增加吗？', '李明：不会。', '记者：周末开放吗？', '李明：下午开放。', ...lines);

test.each([
  ['at the end', ['‹记者：什么时候开始？›']],
  ['before another', ['‹记者：什么时候开始？›', '记者：如何预约？', '李明：打电话即可。']],
  [
    'answered without a name',
    ['记者：什么时候开始？', '　　下周一开始，平日每晚开放到九点。', '记者：如何预约？', '李明：打电话即可。'],
  ],
  ['a remark', ['记者：谢谢您接受采访。']],
])('question-unanswered: %s', (_what, lines) => {
  expect(remarked('question-unanswered', interview(...lines))).toBe(interview(...lines));
});

test('question-unanswered asks nothing where nobody answers', () => {
  const text = articleWith('记者：费用会增加吗？', '记者：周末开放吗？');
  expect(remarked('question-unanswered', text)).toBe(text);
});
