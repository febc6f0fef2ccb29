import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../server/src/cli/terminal/columns.ts';
import { excerptAround } from '../../../server/src/cli/terminal/excerpt.ts';

/** The excerpt around the part of a line between ‹ and ›, as two lines. */
function excerpt(marked: string, columns: number): string {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const { text, pointer } = excerptAround(marked.replace(/[‹›]/g, ''), start, end, columns);
  return `${text}\n${pointer}`;
}

describe('the carets stand under the span', () => {
  test('in Chinese', () => {
    expect(excerpt('　　习近平‹普京›：', 40)).toBe('　　习近平普京：\n          ^^^^');
  });
  test('after half-width characters, emoji and pairs', () => {
    expect(excerpt('a😀𠮷‹新›', 40)).toBe('a😀𠮷新\n     ^^');
  });
  test('between two characters where the span is empty', () => {
    expect(excerpt('普京‹›俄中', 40)).toBe('普京俄中\n    ^');
  });
  test('after the end of the line', () => {
    expect(excerpt('战略内涵‹›', 40)).toBe('战略内涵\n        ^');
  });
  test('after a tab', () => {
    expect(excerpt('\t‹新›', 40)).toBe('    新\n    ^^');
  });
  test('on characters that cannot be seen', () => {
    expect(excerpt('新‹\u200b›闻‮', 40)).toBe('新‹U+200B›闻‹U+202E›\n  ^^^^^^^^');
  });
});

describe('a long line is cut', () => {
  test('after the span', () => {
    expect(excerpt('一‹二›三四五六七八九十', 12)).toBe('一二三四五…\n  ^^');
  });
  test('before the span', () => {
    expect(excerpt('一二三四五六七八‹九›十', 12)).toBe('…六七八九十\n       ^^');
  });
  test('on both sides', () => {
    expect(excerpt('一二三四五‹六›七八九十', 12)).toBe('…五六七八九…\n   ^^');
  });
  test('in the span, which may be longer than there is room', () => {
    expect(excerpt('一‹二三四五六七八›九', 12)).toBe('…二三四五六…\n ^^^^^^^^^^');
  });
  test('and never through a pair', () => {
    expect(excerpt('😀😀😀😀😀‹新›😀😀😀😀😀', 12)).toBe('…😀新😀😀😀…\n   ^^');
  });
  test('to no more than the columns that there are, wherever the span is', () => {
    const line = '新a闻，b稿'.repeat(1_000_000);
    for (const start of [0, 1, 37, 3_000_000, line.length - 1, line.length]) {
      const { text, pointer } = excerptAround(line, start, start, 40);
      expect(widthOf(text)).toBeLessThanOrEqual(40);
      expect(widthOf(pointer)).toBeLessThanOrEqual(41);
    }
  });
});
