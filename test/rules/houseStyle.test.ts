import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { articleWith } from '../../server/src/rules/examples.ts';
import { fixAll } from '../../server/src/rules/fixAll.ts';
import { type HouseStyle, houseStyleChoices, houseStyles } from '../../server/src/rules/houseStyle.ts';
import { styleOf } from '../../server/src/rules/style.ts';
import { articleText } from '../fuzz/texts.ts';
import { applyEdits, lintText } from './marks.ts';

const seed = readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8');

/** A text after the safe fixes by a style, made until there are none. */
function fixedBy(style: HouseStyle, text: string): string {
  for (let result = text, round = 1; ; round++) {
    const { edits } = fixAll(lintText(result, { style }));
    if (edits.length === 0) return result;
    expect(round).toBeLessThan(6);
    result = applyEdits(result, edits);
  }
}

test('the seed is in the style of people.cn: it has no other findings than by itself', () => {
  const style = houseStyles['people-daily-online'];
  expect(lintText(seed, { style }).map(({ span, rule }) => [span, rule])).toEqual(
    lintText(seed).map(({ span, rule }) => [span, rule]),
  );
});

test('gbt15834 makes all of the seed’s punctuation full-width', () => {
  const result = fixedBy(houseStyles.gbt15834, seed);
  const [title, ...others] = result.split('\n').slice(2);
  expect(title).toBe('疫情以来第四次通话 习近平与普京传递了哪些重要信息？');
  expect(result).toContain('\n来源：人民网\n');
  expect(result).toContain('\n  【关键词二：反对】\n');
  expect(result).toContain('\n  中国国家主席习近平：双方要在做好较长时间应对疫情的同时，研究采取');
  expect(result).toMatch(/\n关键词：习近平，普京\n责任编辑：李明浩$/);
  const chrome = others.filter((line) => line !== '分享:' && !/^\d{4}/.test(line));
  expect(chrome.join('\n')).not.toMatch(/[,:;?!]/);
  expect(lintText(result, { style: houseStyles.gbt15834 }).map(({ rule }) => rule.name)).toEqual(['page-chrome']);
});

test.each([
  ['consistent', '.', '?'],
  ['gbt15834', '。', '？'],
  ['people-daily-online', '.', '?'],
] as const)('what is put in at the end of a speech is as %s asks, or as the article has it', (name, stop, question) => {
  const article = parseArticle(articleWith('社区卫生服务中心主任李明：好.', '', '社区卫生服务中心主任李明：好.'));
  expect(styleOf(article, houseStyles[name])).toMatchObject({ fullStop: stop, questionMark: question });
});

describe.each(Object.entries(houseStyles))('%s', (_name, style) => {
  test('settles every matter by one of its choices', () => {
    const choices: Readonly<Record<string, readonly string[]>> = houseStyleChoices;
    expect(Object.keys(style).sort()).toEqual(Object.keys(choices).sort());
    for (const [matter, choice] of Object.entries(style)) expect(choices[matter]).toContain(choice);
  });

  test('changes no word by its safe fixes, which come to an end', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        expect(words(fixedBy(style, text))).toBe(words(text));
      }),
    );
  }, 30_000);
});

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
