import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import {
  type ArticleSummary,
  isLabelled,
  type PlacedText,
  summarise,
  summariseOpen,
} from '../../server/src/features/summary.ts';

const text = `两地合办春季书市
来源：云川日报
2021-03-04

　　一、筹备
　　【关键词一：地点】
　　云川市市长龚远山：书市设在河堤旁，市民走路就能到。
　　澜城作家段青禾：我会带新书来。
　　【关键词二：时间】
　　龚远山：四月第一个周末开门。
　　记者：下雨怎么办？
　　龚远山：移到图书馆里去。
　　龚远山：别担心。
关键词：书市，阅读 责任编辑：白露`;

describe('the summary of an article', () => {
  const summary = summarise(parseArticle(text));

  test('says what it is', () => {
    expect(summary).toMatchObject({
      headline: { text: '两地合办春季书市', line: 0 },
      source: '云川日报',
      date: '2021-03-04',
    });
  });

  test('has headings, markers and keywords, and where they stand', () => {
    expect(texts(summary.headings)).toEqual(['一、筹备']);
    expect(texts(summary.markers)).toEqual(['关键词一：地点', '关键词二：时间']);
    expect(texts(summary.keywords)).toEqual(['地点', '时间', '书市', '阅读']);
    const lines = text.split('\n');
    for (const { text: keyword, line, start, end } of summary.keywords) {
      expect(lines[line]?.slice(start, end)).toBe(keyword);
    }
  });

  test('has the speakers with a name, their titles, and how their first turn begins', () => {
    expect(speakers(summary)).toEqual([
      ['龚远山', '云川市市长', 4, '书市设在河堤旁，市民走路就能到。'],
      ['段青禾', '澜城作家', 1, '我会带新书来。'],
    ]);
  });

  test('is the same while the article is open', () => {
    expect(summariseOpen(parseArticle(text))).toEqual(summary);
  });

  test('can be sent to another thread', () => {
    expect(structuredClone(summary)).toEqual(summary);
  });
});

test.each([
  ['关键词一:支持', '关键词', true],
  ['关键词：支持', '关键词', true],
  ['看点第一 支持', '看点', true],
  ['看点', '看点', true],
  ['关键词一:支持', '关键', false],
  ['支持', '关键词', false],
])('%s has the label %s: %s', (text, label, expected) => {
  expect(isLabelled({ text, line: 0, start: 0, end: 0 }, label)).toBe(expected);
});

test('a text without anything has an empty summary', () => {
  expect(summarise(parseArticle(''))).toEqual({
    headline: null,
    source: null,
    date: null,
    headings: [],
    markers: [],
    keywords: [],
    speakers: [],
  });
});

test('a summary of a huge article stays small', () => {
  const line = `市长龚远山：${'书市设在河堤旁。'.repeat(50_000)}\r\n`;
  const summary = summarise(parseArticle(`两地合办春季书市\r\n来源：云川日报\r\n${line.repeat(4)}`));
  expect(summary.speakers[0]?.turns).toBe(4);
  expect(JSON.stringify(summary).length).toBeLessThan(1000);
});

function texts(placed: readonly PlacedText[]): string[] {
  return placed.map((entry) => entry.text);
}

function speakers({ speakers: all }: ArticleSummary): unknown[] {
  return all.map(({ name, titles, turns, quote }) => [name, titles.join('、'), turns, quote.text]);
}
