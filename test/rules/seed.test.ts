import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixAll } from '../../server/src/rules/fixAll.ts';
import { applyEdits, lintText } from './marks.ts';

const seed = readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8');

test('finds in the seed what is wrong with it and nothing else', () => {
  const found = lintText(seed).map(({ rule, span }) => `${span.line.number + 1} ${rule.name}`);
  const withoutColon = [15, 17, 21, 27, 33, 37, 43, 45, 49, 53, 59, 63, 67, 71];
  const expected = [
    '5 trailing-space',
    '7 page-chrome',
    ...withoutColon.map((line) => `${line} speaker-delimiter-missing`),
    '27 turn-unterminated',
    '29 turn-unterminated',
    '73 footer-run-together',
  ];
  expect(found).toEqual(expected.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)));
});

test('fixes it in its own style and changes no word', () => {
  const result = applyEdits(seed, fixAll(lintText(seed)).edits);
  expect(result).toContain('\n来源: 人民网\n');
  expect(result).toContain('中国国家主席习近平:中方将一如既往');
  expect(result).toContain('增添了战略内涵。\n');
  expect(result.endsWith('\n关键词:习近平,普京\n责任编辑:李明浩')).toBe(true);
  expect(words(result)).toBe(words(seed));
});

test('leaves in the fixed seed only what is picked by hand', () => {
  const result = applyEdits(seed, fixAll(lintText(seed)).edits);
  expect(lintText(result).map(({ rule, fix }) => [rule.name, fix?.kind])).toEqual([['page-chrome', 'suggestion']]);
});

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
