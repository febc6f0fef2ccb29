import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { headingTextAt, headingTextsOf } from '../../server/src/features/repeatedHeadings.ts';
import { readMarks } from './marks.ts';

const body = '夜里的灯一直亮着，医生说这样居民才放心。';

describe('headings', () => {
  test('are repeated by lead and contents above them', () => {
    const { text, ranges } = readMarks(
      `医院的夜\n\n本文谈‹为什么开›、‹怎么开›。\n\n一、为什么开？\n\n${body}怎么开，为什么开。\n\n二、怎么开\n\n${body}`,
    );
    const article = parseArticle(text);
    const repetitions = headingTextsOf(article).flatMap((heading) => heading.repetitions.map(({ range }) => range));
    expect(repetitions).toEqual(ranges);
    expect(ranges.map(({ start }) => headingTextAt(article, start)?.text)).toEqual(['为什么开', '怎么开']);
    expect(headingTextAt(article, { line: 4, character: 3 })?.repetitions).toHaveLength(1);
    expect(headingTextAt(article, { line: 6, character: 22 })).toBeNull();
  });

  test('with the same words are one', () => {
    const article = parseArticle(`医院的夜\n\n## 灯光\n\n${body}\n\n## 灯光\n\n${body}`);
    expect(headingTextsOf(article).map(({ text, headings }) => `${text} ${headings.length}`)).toEqual(['灯光 2']);
  });

  test.each(['', body])('are none in %j', (text) => {
    expect(headingTextsOf(parseArticle(text))).toEqual([]);
  });
});
