import { describe, expect, test } from 'vitest';
import {
  hanDigit,
  type NumeralStyle,
  opensNumeral,
  readNumeral,
  writeNumeral,
} from '../../server/src/text/numerals.ts';

describe('readNumeral', () => {
  test.each<[text: string, value: number, style: NumeralStyle, read: string]>([
    ['一、', 1, 'han', '一'],
    ['十、', 10, 'han', '十'],
    ['十九：', 19, 'han', '十九'],
    ['二十章', 20, 'han', '二十'],
    ['九十九', 99, 'han', '九十九'],
    ['两个', 2, 'han', '两'],
    ['兩個', 2, 'han', '兩'],
    ['〇', 0, 'han', '〇'],
    ['零点', 0, 'han', '零'],
    ['十〇', 10, 'han', '十'],
    ['一二', 1, 'han', '一'],
    ['7.', 7, 'digit', '7'],
    ['2020年', 2020, 'digit', '2020'],
    ['12345', 1234, 'digit', '1234'],
    ['１２', 12, 'fullWidthDigit', '１２'],
    ['①老街', 1, 'circled', '①'],
    ['⑳', 20, 'circled', '⑳'],
    ['㉑', 21, 'circled', '㉑'],
    ['㉟', 35, 'circled', '㉟'],
    ['❶', 1, 'circled', '❶'],
    ['㊀', 1, 'circled', '㊀'],
    ['⑴', 1, 'parenthesised', '⑴'],
    ['㈠', 1, 'parenthesised', '㈠'],
    ['⒈', 1, 'fullStop', '⒈'],
    ['Ⅰ', 1, 'roman', 'Ⅰ'],
    ['ⅻ', 12, 'roman', 'ⅻ'],
  ])('%s is %i', (text, value, style, read) => {
    expect(readNumeral(text, 0)).toEqual({ value, style, end: read.length });
    expect(readNumeral(`第${text}`, 1)).toEqual({ value, style, end: read.length + 1 });
  });

  test('tens end where the text ends', () => {
    expect(readNumeral('十', 0)).toEqual({ value: 10, style: 'han', end: 1 });
  });

  test.each(['', '灯', 'I', '百', '、一', '\ud83d', '👍'])('%j opens none', (text) => {
    expect(readNumeral(text, 0)).toBeNull();
    expect(opensNumeral(text.charCodeAt(0))).toBe(false);
  });
});

describe('writeNumeral', () => {
  test.each<[NumeralStyle, last: number]>([
    ['han', 99],
    ['digit', 99],
    ['fullWidthDigit', 99],
    ['circled', 20],
    ['parenthesised', 20],
    ['fullStop', 20],
    ['roman', 12],
  ])('%s is read again as it was written, up to %i', (style, last) => {
    for (let value = 1; value <= last; value++) {
      const written = writeNumeral(value, style) ?? '';
      expect(readNumeral(`${written}、`, 0)).toEqual({ value, style, end: written.length });
    }
  });

  test.each<[number, NumeralStyle, string | null]>([
    [10, 'han', '十'],
    [19, 'han', '十九'],
    [40, 'han', '四十'],
    [12, 'fullWidthDigit', '１２'],
    [9, 'circled', '⑨'],
    [4, 'roman', 'Ⅳ'],
    [13, 'roman', null],
    [0, 'han', null],
    [100, 'digit', null],
    [1.5, 'digit', null],
    [Number.NaN, 'han', null],
  ])('%d as %s is %s', (value, style, written) => {
    expect(writeNumeral(value, style)).toBe(written);
  });
});

test.each([
  ['〇', 0],
  ['零', 0],
  ['五', 5],
  ['两', 2],
  ['十', -1],
  ['灯', -1],
])('the Han digit %j is %i', (character, value) => {
  expect(hanDigit(character)).toBe(value);
});
