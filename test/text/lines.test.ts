import { describe, expect, test } from 'vitest';
import { joinLines, Line, rangeOver, Span, splitLines } from '../../server/src/text/lines.ts';

function split(text: string): Line[] {
  return splitLines(text, (number, content, end) => new Line(number, content, end));
}

describe('splitLines', () => {
  test.each<[text: string, ...lines: [text: string, end: string][]]>([
    ['', ['', '']],
    ['灯', ['灯', '']],
    ['灯\n', ['灯', '\n'], ['', '']],
    ['一\n二\r\n三\r四', ['一', '\n'], ['二', '\r\n'], ['三', '\r'], ['四', '']],
    ['\r\r\n\n', ['', '\r'], ['', '\r\n'], ['', '\n'], ['', '']],
    ['\n\r', ['', '\n'], ['', '\r'], ['', '']],
    ['行\u2028分\u2029隔\u0085符\v\f', ['行\u2028分\u2029隔\u0085符\v\f', '']],
    ['\ufeff灯\n👍\ud83d\n\udc4d', ['\ufeff灯', '\n'], ['👍\ud83d', '\n'], ['\udc4d', '']],
  ])('%j', (text, ...expected) => {
    const lines = split(text);
    expect(lines.map((line) => [line.text, line.end])).toEqual(expected);
    expect(lines.map((line) => line.number)).toEqual(expected.map((_, index) => index));
    expect(joinLines(lines)).toBe(text);
  });

  test('numbers lines from where it is told', () => {
    const lines = splitLines('一\n二', (number, content, end) => new Line(number, content, end), 7);
    expect(lines.map((line) => line.number)).toEqual([7, 8]);
  });

  test('a line of five million characters, and lines of none', () => {
    const huge = `${'灯'.repeat(5_000_000)}\r\n`;
    expect(split(huge).map((line) => line.text.length)).toEqual([5_000_000, 0]);
    expect(split('\r'.repeat(300_000)).length).toBe(300_001);
  });
});

describe('Span', () => {
  const line = new Line(3, '普京：👍好', '\n');

  test('counts UTF-16 code units', () => {
    const span = new Span(line, 3, 6);
    expect(span.text).toBe('👍好');
    expect(span.range).toEqual({ start: { line: 3, character: 3 }, end: { line: 3, character: 6 } });
  });

  test('moves with its line', () => {
    const moved = new Line(0, '灯', '');
    const span = new Span(moved, 0, 1);
    moved.number = 9;
    expect(span.range.start.line).toBe(9);
    expect(rangeOver(new Span(line, 1, 2), span)).toEqual({
      start: { line: 3, character: 1 },
      end: { line: 9, character: 1 },
    });
  });
});
