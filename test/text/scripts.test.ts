import { describe, expect, test } from 'vitest';
import {
  charactersInBothScripts,
  inOtherScript,
  patternInBothScripts,
  patternWithHan,
  wordsInBothScripts,
} from '../../server/src/text/scripts.ts';

describe('a pattern in both scripts', () => {
  const matches = (pattern: RegExp, text: string) => patternInBothScripts(pattern).test(text);

  test.each(['记者说：', '記者說：', '記者説：'])('matches %s', (text) => {
    expect(matches(/^记者说[:：]$/, text)).toBe(true);
  });

  test.each(['图', '圖', '文'])('matches %s in a class', (text) => {
    expect(matches(/^[图文]$/, text)).toBe(true);
  });

  test('may be written in Traditional characters', () => {
    expect(matches(/^報導$/, '报导')).toBe(true);
  });

  test('leaves escapes, groups and flags as they are', () => {
    const { source, flags } = patternInBothScripts(/^\[(?<name>\p{Lu}\s)\\*[^\]一]$/giu);
    expect(`/${source}/${flags}`).toBe(String.raw`/^\[(?<name>\p{Lu}\s)\\*[^\]一]$/giu`);
  });

  test('matches nothing else', () => {
    expect(matches(/^记者$/, '纪者')).toBe(false);
  });
});

test('words in both scripts, with each form of a character', () => {
  expect([...wordsInBothScripts('说 院长 记者')].sort()).toEqual(
    ['說', '説', '说', '院长', '院長', '記者', '记者'].sort(),
  );
});

test('words in both scripts, with and without the characters that both use', () => {
  expect([...wordsInBothScripts('里长')].sort()).toEqual(['里长', '里長', '裏長', '裡長'].sort());
});

test('characters in both scripts', () => {
  expect(charactersInBothScripts('说了')).toBe('说了說説');
});

test.each([
  ['说', '說'],
  ['說', '说'],
  ['了', '了'],
  ['后', '后'],
])('%s is %s in the other script', (character, other) => {
  expect(inOtherScript(character)).toBe(other);
});

describe('a pattern with the script Han written out', () => {
  test('matches what the script Han has, and no other assigned character', () => {
    const written = patternWithHan(/^\p{Script=Han}$/u);
    const differing: string[] = [];
    for (let code = 0; code < 0x33480; code++) {
      const character = String.fromCodePoint(code);
      if (/\p{Cn}/u.test(character) || /[\u{16fe2}-\u{16ff6}]/u.test(character)) continue;
      if (written.test(character) !== /\p{Script=Han}/u.test(character)) differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });

  test('knows whether it stands in a class', () => {
    expect(patternWithHan(/^[\p{Script=Han}·]{2,6}$/u).test('艾‧周')).toBe(false);
    expect(patternWithHan(/^[\p{Script=Han}·]{2,6}$/u).test('艾拉·周')).toBe(true);
    expect(patternWithHan(/^[^\p{Script=Han}]{3}\p{Script=Han}{2}\]$/u).test('a[b松岚]')).toBe(true);
    expect(patternWithHan(/^\[\p{Script=Han}+\]$/u).test('[松岚]')).toBe(true);
  });

  test('keeps the rest of the pattern, and its flags', () => {
    const pattern = patternWithHan(/(?<name>\p{Script=Han}{2})[A-Z\]]/giu);
    expect(pattern.flags).toBe('giu');
    expect(pattern.exec('周远x')?.groups).toMatchObject({ name: '周远' });
  });
});
