import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { semanticTokens, tokenEdits, tokenTypes } from '../../server/src/features/semanticTokens.ts';

/** The tokens of a text as `type:words`, read back from the protocol's numbers. */
function tokensOf(text: string, range?: Parameters<typeof semanticTokens>[1]): string[] {
  const article = parseArticle(text);
  const data = semanticTokens(article, range);
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, on = 0, length = 0, type = 0] = data.slice(at, at + 5);
    character = down === 0 ? character + on : on;
    line += down;
    tokens.push(`${tokenTypes[type]}:${article.lines[line]?.text.slice(character, character + length)}`);
  }
  return tokens;
}

const article = `夜航船上的对话
来源：云川晚报
2021-05-06

  他们为什么守夜？

  【关键词一:灯】

  云川港总调度员沈一禾:灯亮着我就放心。
  云川港总调度员沈一禾我们一晚上要看六次水位。

关键词:夜航,灯责任编辑:白露`;

describe('semantic tokens', () => {
  test('name what only the article as a whole tells: headings, speakers without a delimiter', () => {
    expect(tokensOf(article)).toEqual([
      'headline:夜航船上的对话',
      'source:云川晚报',
      'date:2021-05-06',
      'heading:他们为什么守夜？',
      'markerLabel:关键词',
      'ordinal:一',
      'delimiter::',
      'markerTitle:灯',
      'speakerTitle:云川港总调度员',
      'speakerName:沈一禾',
      'delimiter::',
      'speakerTitle:云川港总调度员',
      'speakerName:沈一禾',
      'footerLabel:关键词',
      'footerValue:夜航',
      'footerValue:灯',
      'footerLabel:责任编辑',
      'footerValue:白露',
    ]);
  });

  test('are given for the lines of a range alone', () => {
    expect(tokensOf(article, { start: { line: 4, character: 0 }, end: { line: 6, character: 0 } })).toEqual([
      'heading:他们为什么守夜？',
      'markerLabel:关键词',
      'ordinal:一',
      'delimiter::',
      'markerTitle:灯',
    ]);
  });

  test('of an empty article are none', () => {
    expect(tokensOf('')).toEqual([]);
  });

  test('never overlap and never go back, whatever the text', () => {
    const piece = fc.constantFrom(
      '新闻 > 国内',
      '来源：',
      '2020-07-10',
      '【一】',
      '问：',
      '研究员王小明',
      '责任编辑：',
      '\n',
      '1',
      '。',
      '吗？',
      '🎏',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const data = semanticTokens(parseArticle(pieces.join('')));
        for (let at = 5; at < data.length; at += 5) {
          const previousLength = data[at - 3] ?? 0;
          expect(data[at]).toBeGreaterThanOrEqual(0);
          if (data[at] === 0) expect(data[at + 1]).toBeGreaterThanOrEqual(previousLength);
        }
      }),
    );
  });
});

describe('the edits between two lists of tokens', () => {
  const list = (...lengths: number[]) => Uint32Array.from(lengths.flatMap((length) => [1, 0, length, 2, 0]));

  test.each([
    ['one is another', list(1, 2, 3), list(1, 4, 3), [{ start: 5, deleteCount: 5, data: [1, 0, 4, 2, 0] }]],
    ['one is new', list(1, 2), list(1, 3, 2), [{ start: 5, deleteCount: 0, data: [1, 0, 3, 2, 0] }]],
    ['one of several alike is gone', list(1, 1, 1), list(1, 1), [{ start: 10, deleteCount: 5, data: [] }]],
    ['all are gone', list(1), list(), [{ start: 0, deleteCount: 5, data: [] }]],
    ['nothing has changed', list(1, 2), list(1, 2), []],
    ['there are none', list(), list(), []],
  ])('where %s', (_what, before, after, edits) => {
    expect(tokenEdits(before, after)).toEqual(edits);
  });

  test('make the second of the first, whatever they are', () => {
    const lists = fc.array(fc.nat({ max: 2 }), { maxLength: 6 }).map((lengths) => list(...lengths));
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const numbers = Array.from(before);
        for (const { start, deleteCount, data = [] } of tokenEdits(before, after))
          numbers.splice(start, deleteCount, ...data);
        expect(numbers).toEqual(Array.from(after));
      }),
    );
  });
});
