import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseArticle } from '../../server/src/article/parse.ts';
import { formatDocument, formatRanges, type LintedArticle } from '../../server/src/features/format.ts';
import { articleWith } from '../../server/src/rules/examples.ts';
import { type HouseStyle, houseStyles } from '../../server/src/rules/houseStyle.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { scraps } from '../fuzz/pieces.ts';
import { anyText, articleText } from '../fuzz/texts.ts';
import { readMarks } from './marks.ts';

const seed = readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8');

function linted(text: string, style: Partial<HouseStyle>): LintedArticle {
  const article = parseArticle(text);
  return { article, findings: lint(article, { style }) };
}

function edits(text: string, style: Partial<HouseStyle> = {}) {
  return formatDocument(linted(text, style), (changed) => linted(changed, style));
}

function formatted(text: string, style: Partial<HouseStyle> = {}): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits(text, style));
}

describe('formatting', () => {
  const body = [
    '社区卫生服务中心主任李明:门诊下周开始,平日到九点(周末到五点).  ',
    '费用会增加吗',
    '',
    '关键词:社区,门诊',
  ];
  const text = articleWith(...body).replaceAll('\n', '\r\n');

  test('by a house style sets indents, blank lines, trailing space and widths, and nothing else', () => {
    const style = { ...houseStyles.gbt15834, indent: 'two-full-width-spaces', blankLines: 'one' } as const;
    const lead = '社区卫生服务中心从下周起开设夜间门诊，居民可以提前预约。';
    const result = articleWith(
      '　　社区卫生服务中心主任李明：门诊下周开始，平日到九点（周末到五点）。',
      '',
      '　　费用会增加吗',
      '',
      '关键词：社区，门诊',
    ).replace(lead, `　　${lead}`);
    expect(formatted(text, style)).toBe(result.replaceAll('\n', '\r\n'));
  });

  test('an article by itself removes the space at the ends of its lines', () => {
    expect(formatted(`${articleWith('好。 ')}　`)).toBe(articleWith('好。'));
  });

  test('the seed in the style that it has does nothing but that', () => {
    const result = seed.replace('人民网  ', '人民网');
    expect([formatted(seed), formatted(seed, houseStyles['people-daily-online'])]).toEqual([result, result]);
  });

  test('edits no more than it has to', () => {
    expect(edits(articleWith('门诊，好,不贵，方便。'))).toEqual([
      { range: { start: { line: 6, character: 4 }, end: { line: 6, character: 5 } }, newText: '，' },
    ]);
  });

  test('makes no suggestion and no other safe fix', () => {
    const faulty = articleWith('分享:', '', '【关键词一：便民】', '李明主任说……，，', '关键词：社区责任编辑：李明');
    expect(edits(faulty)).toEqual([]);
  });

  test('leaves alone what a rule that is off would say', () => {
    const article = parseArticle('四次通话 \n');
    expect(formatRanges(lint(article, { severities: { 'trailing-space': 'off' } }), [line(0)])).toEqual([]);
    expect(formatRanges(lint(article), [line(0)])).toHaveLength(1);
  });

  test.each(['', '\n', '\u3000', '👩‍⚕️'])('%j needs nothing but its white space', (only) => {
    expect(formatted(only)).toBe(only.trim() === '' ? only.replace('\u3000', '') : only);
  });

  test.each(Object.entries(houseStyles))(
    'twice by %s is formatting once, and changes no word or line end',
    (_name, style) => {
      const scrap = fc.array(fc.constantFrom(...scraps, '，', '. ', '()', '居民可以预约'), { maxLength: 12 });
      const texts = fc.oneof(
        articleText,
        fc.tuple(articleText, scrap).map(([article, parts]) => article + parts.join('')),
        anyText,
      );
      fc.assert(
        fc.property(texts, (before) => {
          // Without what cannot be seen between them, these two become one line end.
          fc.pre(!/\r[\s\p{C}]+\n/u.test(before));
          const once = formatted(before, style);
          expect(formatted(once, style)).toBe(once);
          expect(words(once)).toBe(words(before));
          expect(lastLine(once)).toBe(lastLine(before));
          expect(kindsOfLineEnd(before)).toEqual(expect.arrayContaining(kindsOfLineEnd(once)));
        }),
        { numRuns: 200 },
      );
    },
    30_000,
  );
});

describe('formatting a range', () => {
  test.each<[what: string, marked: string, result: string]>([
    ['a line', '好 \n‹好› \n好 ', '好 \n好\n好 '],
    ['lines that it touches', '好 \n好‹ \n好› \n好 ', '好 \n好\n好\n好 '],
    ['not the line at whose start it ends', '‹好 \n›好 ', '好\n好 '],
    ['the line that it is empty in', '好 \n好‹› ', '好 \n好'],
  ])('formats %s', (_what, marked, result) => {
    const { text, ranges } = readMarks(marked);
    const [range = line(0)] = ranges;
    const document = TextDocument.create('', '', 0, text);
    expect(TextDocument.applyEdits(document, formatRanges(lint(parseArticle(text)), [range]))).toBe(result);
  });

  test('takes the article for its norm', () => {
    const text = articleWith('门诊，好，不贵。', '费用,不会增加。', '时间,不会变。');
    const found = formatRanges(lint(parseArticle(text)), [line(7)]);
    expect(found).toEqual([
      { range: { start: { line: 7, character: 2 }, end: { line: 7, character: 3 } }, newText: '，' },
    ]);
  });
});

function line(number: number) {
  return { start: { line: number, character: 0 }, end: { line: number, character: 0 } };
}

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of the last line; there are none in one that follows a final line end. */
function lastLine(text: string): string {
  return words(text.split(/\r\n|\r|\n/).at(-1) ?? '');
}

function kindsOfLineEnd(text: string): string[] {
  return [...new Set(text.match(/\r\n|\r|\n/g))];
}
