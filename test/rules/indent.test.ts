import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { fixed, lintText, marked, remarked } from './marks.ts';

const sentence = '居民可以提前预约，平日每晚开放到九点。';
const after = (indent: string, ...last: readonly string[]) =>
  articleWith(...Array.from({ length: 12 }, () => indent + sentence), ...last);

test.each([
  ['　　', '‹居›民可以提前预约，平日开放到九点。', '　　居民可以提前预约，平日开放到九点。'],
  ['  ', '‹　　›居民可以提前预约，平日开放到九点。', '  居民可以提前预约，平日开放到九点。'],
  ['', '‹  ›居民可以提前预约，平日开放到九点。', '居民可以提前预约，平日开放到九点。'],
  ['　　', '‹    ›居民可以提前预约，平日开放到九点。（完）', '　　居民可以提前预约，平日开放到九点。（完）'],
  ['\t', '‹  ›居民可以提前预约，平日开放到九点。', '\t居民可以提前预约，平日开放到九点。'],
  ['　　', '1. 居民可以提前预约，平日开放到九点。', '1. 居民可以提前预约，平日开放到九点。'],
  ['　　', '李明 王芳', '李明 王芳'],
  ['　　', '【费用】居民可以提前预约，平日开放到九点。', '【费用】居民可以提前预约，平日开放到九点。'],
])('indent: after %j, %s', (indent, line, result) => {
  expect(remarked('indent', after(indent, line))).toBe(after(indent, line));
  expect(fixed('indent', after(indent, line))).toBe(after(indent, result));
});

test('indent: in a short article all but one are the norm, the first one with them if it agrees', () => {
  const article = (first: string, ...others: readonly string[]) =>
    ['社区卫生服务中心延长开放时间', '来源：新华社', '2020-07-10', first, ...others].join('\n');
  const faulty = [`　　${sentence}`, `　　${sentence}`, `‹居›${sentence.slice(1)}`] as const;
  expect(remarked('indent', article(`　　${sentence}`, ...faulty))).toBe(article(`　　${sentence}`, ...faulty));
  expect(remarked('indent', article(sentence, `　　${sentence}`, `　　${sentence}`, sentence))).toBe(
    article(sentence, `　　${sentence}`, `　　${sentence}`, sentence),
  );
});

test('indent: an article that does not agree with itself has no norm', () => {
  const text = after('　　', ...Array.from({ length: 6 }, () => sentence));
  expect(remarked('indent', text)).toBe(text);
});

test('indent: rows of a table and verses are no norm for prose', () => {
  const rows = ['品名　　价格', '白菜　　1.2', '萝卜　　0.9', '猪肉　　22.5'];
  const text = articleWith(...rows, `　　${sentence}`);
  expect(remarked('indent', text)).toBe(text);
  const among = articleWith(...rows, ...Array.from({ length: 8 }, () => sentence), `‹　　›${sentence}`);
  expect(remarked('indent', among)).toBe(among);
});

test('indent: turns may be set in another way than paragraphs', () => {
  const text = articleWith(
    `　　${sentence}`,
    `　　${sentence}`,
    '问：要付费吗？',
    '答：不用付费，居民可以提前预约。',
    '问：几点？',
  );
  expect(remarked('indent', text)).toBe(text);
});

test('indent: a house style also holds for headings and markers that are indented', () => {
  const text = articleWith(
    '　　一、时间',
    sentence,
    '## 二、费用',
    sentence,
    '　　【看点一：预约】',
    sentence,
    '　　【看点二：排队】',
    sentence,
  );
  const findings = lintText(text, { style: { indent: 'two-spaces' } }).filter(({ rule }) => rule.name === 'indent');
  expect(findings.map(({ span }) => span.line.text).filter((line) => line !== sentence)).toEqual([
    '社区卫生服务中心从下周起开设夜间门诊，居民可以提前预约。',
    '　　一、时间',
    '　　【看点一：预约】',
    '　　【看点二：排队】',
  ]);
});

test('indent: a house style is the norm of every paragraph, the first and short ones too', () => {
  const text = `${articleWith('记者：贵吗？', '  李明：不会。')}`;
  const findings = lintText(text, { style: { indent: 'two-spaces' } }).filter(({ rule }) => rule.name === 'indent');
  expect(marked(text, findings)).toBe(
    text.replace('社区卫生服务中心从', '‹社›区卫生服务中心从').replace('记者', '‹记›者'),
  );
  expect(findings.map(({ fix }) => fix?.edits[0]?.text)).toEqual(['  ', '  ']);
});
