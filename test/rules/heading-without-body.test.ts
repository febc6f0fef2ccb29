import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { remarked } from './marks.ts';

const said = '平日每晚开放到九点，周末下午开放到五点，居民可以提前预约。';

test.each([
  ['one with a sign', ['## 灯亮了', said, '## ‹从无到有›', '## 十年', said]],
  ['a heading of two lines', ['灯亮了', said, '从无到有', '一座门诊楼的十年', said]],
  ['a chapter of sections', ['第一章　总则', said, '第二章　人员', '第一节　护士', said, '第二节　医生', said]],
])('heading-without-body: %s', (_what, lines) => {
  const text = articleWith(...lines.flatMap((line) => ['', line])).replace('## ‹从无到有›', '‹## 从无到有›');
  expect(remarked('heading-without-body', text)).toBe(text);
});
