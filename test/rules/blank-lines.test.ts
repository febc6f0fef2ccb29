import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { applyEdits, fixed, lintText, remarked } from './marks.ts';

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

test('blank-lines: short turns are held to the gap of the others, but not what a speaker alone on the line says', () => {
  const turns = (last: string) => articleWith('问：要付费吗？', '', '答：不用。', '', `问：几点开门？${last}`);
  expect(remarked('blank-lines', turns('\n‹答›：八点。'))).toBe(turns('\n‹答›：八点。'));
  const alone = `${turns('\n\n答：八点。')}\n\n问：\n周末也开放吗？`;
  expect(remarked('blank-lines', alone)).toBe(alone);
});

const head = '社区卫生服务中心延长开放时间\n来源：新华社\n2020-07-10 15:03\n\n';
const [a, b, c] = ['居民可以提前预约。', '平日每晚开放到九点。', '费用不会增加。'];

test.each<[blankLines: 'none' | 'one', before: string, after: string]>([
  ['none', `${a}\n\n${b}\r\n\r\n${c}\n${a}`, `${a}\n${b}\r\n${c}\n${a}`],
  ['one', `${a}\n\n\r\n\n${b}\r${c}`, `${a}\n\n${b}\r\r${c}`],
  [
    'one',
    `窗外的雨\n下了一夜，\n\n明年再来。\n${a}${b}${c}${a}`,
    `窗外的雨\n下了一夜，\n\n明年再来。\n\n${a}${b}${c}${a}`,
  ],
  ['none', `${a}${b}${c}${a}\n\n| 区 | 数 |\n| 东 | 3 |`, `${a}${b}${c}${a}\n| 区 | 数 |\n| 东 | 3 |`],
  ['one', `${a}\n\n【看点】\n${b}`, `${a}\n\n【看点】\n${b}`],
])(
  'blank-lines: a house style of %s holds between all paragraphs, and line ends stay: %j',
  (blankLines, before, after) => {
    const found = lintText(head + before, { style: { blankLines } }).filter(({ rule }) => rule.name === 'blank-lines');
    expect(
      applyEdits(
        head + before,
        found.flatMap(({ fix }) => fix?.edits ?? []),
      ),
    ).toBe(head + after);
  },
);
