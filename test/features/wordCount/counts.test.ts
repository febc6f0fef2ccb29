import { describe, expect, test } from 'vitest';
import { countText } from '../../../server/src/features/wordCount/counts.ts';

describe('a text counts with punctuation, without it, and by characters', () => {
  test.each([
    ['', 0, 0, 0],
    ['俄中关系', 4, 4, 4],
    ['坚定支持,相互帮助。', 10, 8, 10],
    ['坚定支持，相互帮助。', 10, 8, 10],
    ['　　支持 \t\u200b', 2, 2, 2],
    ['抗击COVID-19疫情', 5, 5, 12],
    ['增长3.5%,共1,000亿元', 9, 7, 15],
    ["don't stop", 2, 2, 9],
    ['A, B', 3, 2, 3],
    ['ＡＢＣ電視臺', 4, 4, 6],
    ['Россия сегодня', 2, 2, 13],
    ['ニュース', 4, 4, 4],
    ['好👍', 2, 2, 2],
    ['𠮷野家', 3, 3, 3],
    ['☎\ufe0f', 1, 1, 1],
    ['25℃～30℃', 5, 4, 7],
    ['半\ud83d', 2, 2, 2],
    ['一\r\n二', 2, 2, 2],
  ])('%j: %i, %i, %i', (text, withPunctuation, withoutPunctuation, characters) => {
    expect(countText(text)).toEqual({
      'with-punctuation': withPunctuation,
      'without-punctuation': withoutPunctuation,
      characters,
    });
  });
});

test('only what is asked for is counted', () => {
  expect(countText('普京:俄中关系', 3, 7).characters).toBe(4);
});

test('a line of a million words is counted', () => {
  expect(countText('支持 NATO,'.repeat(1_000_000))['with-punctuation']).toBe(4_000_000);
});
