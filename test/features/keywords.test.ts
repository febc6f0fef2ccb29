import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { keywordAt, keywordMentionsOf, keywordsOf, statementsOf } from '../../server/src/features/keywords.ts';
import type { Span } from '../../server/src/text/lines.ts';
import { readMarks } from './marks.ts';

/** The keywords of a text, each as `text: where it is stated; where it is mentioned`, by line and character from 1. */
function keywordsIn(text: string): string[] {
  const article = parseArticle(text);
  const places = (spans: readonly Span[]) =>
    spans.map(({ line, start }) => `${line.number + 1},${start + 1}`).join(' ');
  return keywordsOf(article).map(
    (keyword) => `${keyword.text}: ${places(statementsOf(keyword))}; ${places(keywordMentionsOf(article, keyword))}`,
  );
}

describe('keywords', () => {
  test('are the titles of markers and the keywords of the footer; one that is both is one', () => {
    expect(
      keywordsIn(
        '灯下的医院\r\n\r\n记者来看灯，看ai。\r\n\r\n【关键词一：灯光】\r\n\r\n灯光亮了，AI在看，SAID也在。\r\n\r\n【关键词二：医生】\r\n\r\n医生不睡，灯光不灭。\r\n\r\n关键词：灯光,AI责任编辑：张三',
      ),
    ).toEqual(['灯光: 5,7 13,5; 7,1 11,6', '医生: 9,7; 11,1', 'AI: 13,8; 3,8 7,6']);
  });

  test('a longer keyword is not the shorter one in it', () => {
    expect(keywordsIn('医院\n\n夜间门诊好，门诊也好。\n\n关键词：门诊,夜间门诊')).toEqual([
      '门诊: 5,5; 3,7',
      '夜间门诊: 5,8; 3,1',
    ]);
  });

  test.each(['', '【】', '【关键词一：】\n\n没有题目。'])('%j has none', (text) => {
    expect(keywordsIn(text)).toEqual([]);
  });

  test.each([
    ['stated', '医院\n\n很亮。\n\n【关键词一：灯|光】\n\n亮了。\n\n【关键词二：医生】\n\n不睡。'],
    ['mentioned', '医院\n\n灯光|很亮。\n\n【关键词一：灯光】\n\n亮了。\n\n【关键词二：医生】\n\n不睡。'],
  ])('are found where they are %s', (_how, marked) => {
    const { text, cursor } = readMarks(marked);
    expect(keywordAt(parseArticle(text), cursor)?.text).toBe('灯光');
    expect(keywordAt(parseArticle(text), { line: 0, character: 1 })).toBeNull();
  });
});
