import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { fixAll } from '../../../server/src/rules/fixAll.ts';
import { lint } from '../../../server/src/rules/lint.ts';
import { Span } from '../../../server/src/text/lines.ts';
import { fingerprintOf } from '../../../server/src/workspace/ignored/fingerprint.ts';
import { applyEdits } from '../../rules/marks.ts';

/** The fingerprint of the sentence at ‹ in a text. */
function at(marked: string): string {
  const before = marked.slice(0, marked.indexOf('‹'));
  const article = parseArticle(marked.replace('‹', ''));
  const line = article.lines[before.split(/\r\n|[\r\n]/).length - 1];
  if (!line || !marked.includes('‹')) throw new Error('no ‹ in the text');
  const start = before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) - 1;
  return fingerprintOf(new Span(line, start, start), article);
}

describe('the fingerprint of a sentence stays the same', () => {
  const original = at('四次通话\n\n俄方愿意合作。‹中方将支持俄方,维护稳定。其他再说。\n');

  test.each([
    [
      'when lines come above it',
      '四次通话\n新华社\n\n第一段。\n\n俄方愿意合作。‹中方将支持俄方,维护稳定。其他再说。\n',
    ],
    ['when the sentences beside it change', '四次通话\n\n俄方不愿意。‹中方将支持俄方,维护稳定。没有了！\n'],
    ['in another article', '‹中方将支持俄方,维护稳定。'],
    ['in a paragraph of its own, indented', '四次通话\n\n　　‹中方将支持俄方,维护稳定。  \r\n'],
    ['at another width', '四次通话\n\n俄方愿意合作.‹中方将支持俄方，维护稳定.其他再说.\n'],
    ['with other punctuation and invisible characters', '俄方愿意合作。‹中方将支\u200b持俄方——维护稳定……其他再说。'],
    ['wherever in it one looks', '四次通话\n\n俄方愿意合作。中方将支持俄方,维护‹稳定。其他再说。\n'],
    ['at the white space behind it', '中方将支持俄方,维护稳定。‹  \n'],
    ['at its brackets', '‹（中方将支持俄方,维护稳定。）\n'],
  ])('%s', (_what, text) => expect(at(text)).toBe(original));

  test.each([
    ['when a word changes', '‹中方将支持俄方,维护安定。'],
    ['when a number changes', '‹中方将支持俄方2次,维护稳定。'],
  ])('but not %s', (_what, text) => expect(at(text)).not.toBe(original));

  test('and shows how the sentence begins', () => {
    expect(original).toMatch(/^中方将支持俄方维护稳定#[0-9a-f]{16}$/);
    expect(at('‹一二三四五六七八九十甲乙丙丁戊\u{20000}己庚。')).toMatch(/^一二三四五六七八九十甲乙丙丁戊#/);
  });
});

describe('a sentence', () => {
  test.each([
    ['ends at marks of either width', '甲方说。‹乙方说！', '乙方说'],
    ['does not end within a number or an address', '增长3.5%‹在www.people.com.cn公布。', '增长35在wwwpeopleco'],
    ['takes the marks behind it along', '“甲方说。”‹乙方说。', '乙方说'],
    ['begins with the marks before it', '……‹乙方说。', '乙方说'],
    ['is found with emoji and Traditional characters', '😀甲方說。‹乙方說：😀', '乙方說'],
  ])('%s', (_what, text, beginning) => expect(at(text).split('#')[0]).toBe(beginning));
});

describe('a place without words goes by', () => {
  test.each([
    ['the next line that has some', '甲方说。\n\n‹\n　\n乙方说。丙方说。'],
    ['its line’s only sentence', '乙方说‹'],
    ['the article’s last sentence where none comes', '甲方说。乙方说。\n‹  \n'],
  ])('%s', (_what, text) => expect(at(text).split('#')[0]).toBe('乙方说'));

  test('nothing in an article without words', () => {
    expect(at('‹')).toBe(at('\n，，‹，\n'));
  });
});

test('safe fixes leave the fingerprints of what stays as they are', () => {
  const text =
    '四次通话\n\n　　中方表示,支持俄方.。俄方说...  \n　　俄方表示，感谢--中方。\n\n\n　　美方（没有(表示。\n';
  const printsIn = (article: ReturnType<typeof parseArticle>) =>
    new Set(lint(article).map(({ span }) => fingerprintOf(span, article)));
  const before = parseArticle(text);
  const { edits, fixed } = fixAll(lint(before));
  const after = parseArticle(applyEdits(text, edits));
  expect(fixed.length).toBeGreaterThan(2);
  expect([...printsIn(before)]).toEqual(expect.arrayContaining([...printsIn(after)]));
});

test('a line of millions of characters with as many findings costs what its length does', () => {
  const line = '，中方'.repeat(400_000);
  const article = parseArticle(line);
  const [only] = article.lines;
  if (!only) throw new Error('no line');
  const begun = performance.now();
  const prints = Array.from({ length: 20_000 }, (_, index) =>
    fingerprintOf(new Span(only, index * 60, index * 60), article),
  );
  expect(new Set(prints).size).toBe(1);
  expect(performance.now() - begun).toBeLessThan(5000);
});
