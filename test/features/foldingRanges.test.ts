import { afterEach, describe, expect, test } from 'vitest';
import { FoldingRangeKind } from 'vscode-languageserver-types';
import { parseArticle } from '../../server/src/article/parse.ts';
import { type FoldingOptions, foldingRanges } from '../../server/src/features/foldingRanges.ts';
import { speakChinese, speakEnglish } from './language.ts';
import { readMarks } from './marks.ts';

afterEach(speakEnglish);

const precise: FoldingOptions = { lineFoldingOnly: false, rangeLimit: undefined, collapsedText: false };

/** What a client hides: from the end of what stays visible to the end of the last line. */
function folded(text: string, options: Partial<FoldingOptions> = {}) {
  return foldingRanges(parseArticle(text), { ...precise, ...options }).map((fold) => ({
    start: { line: fold.startLine, character: fold.startCharacter },
    end: { line: fold.endLine, character: fold.endCharacter },
  }));
}

function lines(text: string, options: Partial<FoldingOptions> = {}): string[] {
  return folded(text, options).map(({ start, end }) => `${start.line}-${end.line}`);
}

const explainer = [
  '夜间门诊下周开始',
  '来源：新华社',
  '2020-07-10',
  '',
  '记者来到医院。',
  '',
  '## 为什么开',
  '',
  '【关键词一：便民】',
  '',
  '晚上来。',
  '',
  '【关键词二：人手】',
  '',
  '够了。',
  '',
  '## 怎么开',
  '',
  '分三步走。',
].join('\n');

describe('folds', () => {
  test.each([
    ['a section and its markers', '开始了\n\n来了。\n\n## 怎么开‹\n\n【一】‹\n\n晚上来。›\n\n【二】‹\n\n够了。››\n\n'],
    ['nothing on one line', '开始了\n\n来了。\n\n## 怎么开'],
    ['metadata on both sides of the headline', '新闻 > 社会‹\n2020-07-10›\n\n开始了\n来源：新华社‹\n分享:›\n\n来了。'],
    [
      'front matter from fence to fence',
      '---‹\ntitle: 夜间门诊下周开始\ndate: 2020-07-10\n---›\n\n# 夜间门诊下周开始\n\n市民们都来了，门诊里很热闹。\n\n## 怎么开‹\n\n分三步走。›',
    ],
    ['no front matter that is never closed', '---\n夜间门诊下周开始\n\n市民们都来了，门诊里很热闹。'],
    [
      'a turn of several paragraphs',
      '開始了\n\n來了。\n\n記者：何時？\n\n李明：下週一。‹\r\n\r\n　　到九點。›\n\n記者：好。',
    ],
    ['a footer of several lines', '开始了\n\n来了。\n\n关键词：门诊‹\n责任编辑：张三›\n\n'],
    ['up to white space at the end', '开始了\n\n来了。\n\n## 怎么开‹\n\n分三步走👍。›  \n　　\n'],
    ['nothing in an empty text', ''],
  ])('%s', (_what, marked) => {
    const { text, ranges } = readMarks(marked);
    expect(folded(text)).toEqual(ranges);
  });
});

describe('a client', () => {
  test('that folds lines gets no characters', () => {
    expect(foldingRanges(parseArticle(explainer), { ...precise, lineFoldingOnly: true })[0]).toEqual({
      startLine: 1,
      endLine: 2,
      kind: FoldingRangeKind.Region,
    });
  });

  test('with a limit keeps the outermost', () => {
    expect(lines(explainer)).toEqual(['1-2', '6-14', '8-10', '12-14', '16-18']);
    expect(lines(explainer, { rangeLimit: 4 })).toEqual(['1-2', '6-14', '8-10', '16-18']);
    expect(lines(explainer, { rangeLimit: 2 })).toEqual(['1-2', '6-14']);
    expect(lines(explainer, { rangeLimit: 0 })).toEqual([]);
  });

  test('that shows it gets a summary of what is folded', () => {
    speakChinese();
    const folds = foldingRanges(parseArticle(explainer), { ...precise, collapsedText: true });
    expect(folds.map((fold) => fold.collapsedText)).toEqual([
      '新华社 · 2020-07-10',
      '2 个关键词 · 2 段',
      '1 段',
      '1 段',
      '1 段',
    ]);
  });
});
