import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { fixed, lintText, remarked } from './marks.ts';

const sentence = '居民可以提前预约，平日每晚开放到九点。';
const after = (indent: string, ...last: readonly string[]) =>
  articleWith(...Array.from({ length: 12 }, () => indent + sentence), ...last);

test.each([
  ['　　', '‹居›民可以提前预约，平日开放到九点。', '　　居民可以提前预约，平日开放到九点。'],
  ['  ', '‹　　›居民可以提前预约，平日开放到九点。', '  居民可以提前预约，平日开放到九点。'],
  ['', '‹  ›居民可以提前预约，平日开放到九点。', '居民可以提前预约，平日开放到九点。'],
  ['\t', '‹  ›居民可以提前预约，平日开放到九点。', '\t居民可以提前预约，平日开放到九点。'],
  ['　　', '1. 居民可以提前预约，平日开放到九点。', '1. 居民可以提前预约，平日开放到九点。'],
  ['　　', '李明 王芳', '李明 王芳'],
])('indent: after %j, %s', (indent, line, result) => {
  expect(remarked('indent', after(indent, line))).toBe(after(indent, line));
  expect(fixed('indent', after(indent, line))).toBe(after(indent, result));
});

test('indent: an article that does not agree with itself has no norm', () => {
  const text = after('　　', ...Array.from({ length: 6 }, () => sentence));
  expect(remarked('indent', text)).toBe(text);
});

test('indent: a house style is the norm of every paragraph', () => {
  const found = lintText(after('　　'), { style: { indent: 'two-spaces' } });
  expect(found.map(({ fix }) => fix?.edits[0]?.text)).toEqual(Array.from({ length: 12 }, () => '  '));
});
