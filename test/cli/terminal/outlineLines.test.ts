import picocolors from 'picocolors';
import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { outlineLines } from '../../../server/src/cli/terminal/outlineLines.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function symbol(name: string, detail: string, ...children: DocumentSymbol[]): DocumentSymbol {
  return { name, detail, kind: 1, range, selectionRange: range, children };
}

function draw(symbols: readonly DocumentSymbol[], columns: number | null): string {
  const output = { colors: picocolors.createColors(false), columns, write: () => Promise.resolve() };
  return outlineLines(symbols, output).join('\n');
}

describe('an outline', () => {
  test('is a tree with the details in a column', () => {
    const tree = symbol('标题', '来源', symbol('a', '1', symbol('小标题', '')), symbol('b', '2', symbol('c', '3')));
    expect(draw([tree], null)).toBe(`\
标题        来源
├ a         1
│ └ 小标题
└ b         2
  └ c       3`);
  });

  test('may have several roots', () => {
    expect(draw([symbol('导语', '1 段'), symbol('正', '2 段')], null)).toBe('导语  1 段\n正    2 段');
  });

  test('is cut to the terminal', () => {
    const tree = symbol('一二三四五六七八九十一二', '一二三四五六七八九十', symbol('一二三四五六七八九十', ''));
    expect(draw([tree], 30)).toBe('一二三四五六七八九…  一二三四…\n└ 一二三四五六七八…');
  });

  test('shows no control characters', () => {
    expect(draw([symbol('a\u001b[2J', '\u0007')], null)).toBe('a‹U+001B›[2J  ‹U+0007›');
  });

  test('may be long', () => {
    const turns = Array.from({ length: 200_000 }, () => symbol('问', ''));
    expect(draw([{ ...symbol('标题', ''), children: turns }], null).split('\n')).toHaveLength(200_001);
  });
});
