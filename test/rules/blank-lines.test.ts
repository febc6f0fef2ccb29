import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { fixed, remarked } from './marks.ts';

const sentence = '居民可以提前预约，平日每晚开放到九点。';
const last = '费用不会增加，居民可以放心就诊。';
const paragraphs = (between: string, ...rest: readonly string[]) =>
  articleWith(`${Array.from({ length: 12 }, () => sentence).join(between)}${rest.join('')}`);

test.each([
  ['one is lost', '\n\n', `\n‹费›${last.slice(1)}`, `\n\n${last}`],
  ['one too many', '\n\n', `\n\n\n‹费›${last.slice(1)}`, `\n\n${last}`],
  ['white space between', '\n\n', `\n\n　\n‹费›${last.slice(1)}`, `\n\n${last}`],
  ['CRLF stays', '\r\n\r\n', `\r\n‹费›${last.slice(1)}`, `\r\n\r\n${last}`],
  ['a group set apart', '\n', `\n\n${last}`, `\n\n${last}`],
  ['a list', '\n\n', '\n1. 费用\n2. 时间', '\n1. 费用\n2. 时间'],
])('blank-lines: %s', (_what, between, rest, result) => {
  expect(remarked('blank-lines', paragraphs(between, rest))).toBe(paragraphs(between, rest));
  expect(fixed('blank-lines', paragraphs(between, rest))).toBe(paragraphs(between, result));
});
