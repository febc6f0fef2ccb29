import { describe, expect, test } from 'vitest';
import {
  addCode,
  closingMarks,
  codeSet,
  isColon,
  isDigit,
  isHan,
  isIn,
  isLatin,
  isSpace,
  isSurrogate,
  skipSpace,
  trimEnd,
  withoutSpace,
} from '../../server/src/text/characters.ts';

describe.each<[name: string, is: (code: number) => boolean, those: string, not: string]>([
  ['isHan', isHan, '一龥\u9fff\u3400\u4dbf\uf900\ufaff〇國国', '。，〡ｱあ1a👍𠮷\u3000\u33ff\u4dc0\ua000\uf8ff\ufb00'],
  ['isSurrogate', isSurrogate, '👍𠮷\ud800\udfff', '一a\ue000'],
  ['isDigit', isDigit, '09０９', '一①Ⅰa/:'],
  ['isLatin', isLatin, 'azAZａＺéÜ', '@[`{×÷１Яα一'],
  [
    'isSpace',
    isSpace,
    ' \t\n\v\f\r\u00a0\u2003\u200b\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff',
    '一a0.\u0085\u3001',
  ],
  ['isColon', isColon, '：:︰∶', '；;.·︓'],
])('%s', (_name, is, those, not) => {
  test.each(those.split(''))('%j is', (character) => {
    expect(is(character.charCodeAt(0))).toBe(true);
  });

  test.each(not.split(''))('%j is not', (character) => {
    expect(is(character.charCodeAt(0))).toBe(false);
  });

  test('nothing behind the end is', () => {
    expect(is(''.charCodeAt(0))).toBe(false);
  });
});

describe('white space', () => {
  test('is skipped up to a character, a limit or the end', () => {
    expect(skipSpace('\u3000\u3000 灯')).toBe(3);
    expect(skipSpace('\u3000\u3000 灯', 1, 2)).toBe(2);
    expect(skipSpace(' \u200b')).toBe(2);
    expect(skipSpace('')).toBe(0);
  });

  test('is left out at the end, not before a limit', () => {
    expect(trimEnd('灯 \u3000\ufeff')).toBe(1);
    expect(trimEnd('灯 \u3000', 2)).toBe(2);
    expect(trimEnd('灯 了', 0, 2)).toBe(1);
    expect(trimEnd('')).toBe(0);
  });

  test('is taken out of words, not surrogates', () => {
    expect(withoutSpace('主\u3000席 \u200b👍')).toBe('主席👍');
  });
});

describe('codeSet', () => {
  test('holds the code units of its characters and those added', () => {
    const set = codeSet('，a\uffff');
    expect([...'，a\uffff'].map((character) => isIn(set, character.charCodeAt(0)))).toEqual([true, true, true]);
    expect([...'。b'].map((character) => isIn(set, character.charCodeAt(0)))).toEqual([false, false]);
    addCode(set, '。'.charCodeAt(0));
    expect(isIn(set, '。'.charCodeAt(0))).toBe(true);
  });

  test('holds the code units of other sets, which it leaves alone', () => {
    const comma = codeSet('，');
    const set = codeSet('。', comma, codeSet('a'));
    expect([...'。，ab'].map((character) => isIn(set, character.charCodeAt(0)))).toEqual([true, true, true, false]);
    expect(isIn(comma, '。'.charCodeAt(0))).toBe(false);
  });

  test('does not hold what is behind the end', () => {
    expect(isIn(codeSet('，a\uffff'), Number.NaN)).toBe(false);
    expect(isIn(codeSet(''), 0)).toBe(false);
  });
});

test('closing marks are found by the opening ones', () => {
  const marks = closingMarks('（）', '“”');
  expect(marks.get('（'.charCodeAt(0))).toBe('）'.charCodeAt(0));
  expect(marks.get('“'.charCodeAt(0))).toBe('”'.charCodeAt(0));
  expect(marks.has('）'.charCodeAt(0))).toBe(false);
});
