import { describe, expect, test } from 'vitest';
import { spanLength, textLength } from '../../server/src/article/length.ts';
import { Line, Span } from '../../server/src/text/lines.ts';

describe('textLength', () => {
  test.each([
    ['', 0],
    ['俄中关系', 4],
    ['坚定支持,相互帮助。', 10],
    ['　　支持 \t\u200b', 2],
    ['抗击COVID-19疫情', 5],
    ['增长3.5%,共1,000亿元', 9],
    ["don't stop", 2],
    ['A, B', 3],
    ['ＡＢＣ電視臺', 4],
    ['好👍', 2],
    ['𠮷野家', 3],
    ['☎\ufe0f', 1],
    ['半\ud83d', 2],
  ])('%j is %i', (text, length) => {
    expect(textLength(text)).toBe(length);
  });

  test('counts only what is asked for', () => {
    expect(spanLength(new Span(new Line(0, '普京:俄中关系', ''), 3, 7))).toBe(4);
  });

  test('a line of a million words', () => {
    expect(textLength('支持 NATO,'.repeat(1_000_000))).toBe(4_000_000);
  });
});
