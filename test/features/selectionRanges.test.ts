import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { parseArticle } from '../../server/src/article/parse.ts';
import { selectionRanges } from '../../server/src/features/selectionRanges.ts';
import { joinLines, type Line, type Position, type Range } from '../../server/src/text/lines.ts';
import { comparePositions } from '../../server/src/text/ranges.ts';
import { readMarks } from './marks.ts';

/** What is selected at | step by step, from the inside out. Line breaks are shown as ⏎. */
function selected(marked: string): string[] {
  const { text, cursor } = readMarks(marked);
  const { lines } = parseArticle(text);
  const [innermost] = selectionRanges(parseArticle(text), [cursor]);
  return rangesOf(innermost).map((range) => textOf(lines, range));
}

function rangesOf(selection: SelectionRange | undefined): Range[] {
  return selection ? [selection.range, ...rangesOf(selection.parent)] : [];
}

function textOf(lines: readonly Line[], { start, end }: Range): string {
  if (start.line === end.line) return lines[start.line]?.text.slice(start.character, end.character) ?? '';
  const middle = lines.slice(start.line + 1, end.line);
  const first = lines[start.line];
  const last = lines[end.line]?.text.slice(0, end.character) ?? '';
  return ((first?.text.slice(start.character) ?? '') + (first?.end ?? '') + joinLines(middle) + last).replaceAll(
    /\r?\n/g,
    '⏎',
  );
}

describe('selection grows', () => {
  test('from word to clause, sentence, speech, turn, marker, section and article', () => {
    const turn = '院长李明：居民都来，我们加人。大家放|心。';
    const marker = `【关键词一：便民】\n\n${turn}`;
    const section = `## 怎么开\n\n${marker}`;
    const article = `夜间门诊下周开始\n\n记者来了。\n\n${section}\n\n【关键词二：人手】\n\n够了。`;
    const plain = (text: string) => text.replace('|', '').replaceAll('\n', '⏎');
    expect(selected(article)).toEqual([
      '放心',
      '大家放心',
      '大家放心。',
      plain('居民都来，我们加人。大家放|心。'),
      plain(turn),
      plain(`${marker}\n`),
      plain(`${section}\n\n【关键词二：人手】\n\n够了。`),
      plain(article),
    ]);
  });

  test.each([
    [
      'quotations and brackets',
      '他说：“我|们（三人）去，你留下。”他走了。',
      [
        '我们',
        '我们（三人）去',
        '我们（三人）去，你留下。',
        '“我们（三人）去，你留下。”',
        '他说：“我们（三人）去，你留下。”',
        '他说：“我们（三人）去，你留下。”他走了。',
      ],
    ],
    [
      'brackets in brackets',
      '他（来自《夜|航》报）到了。',
      [
        '夜航',
        '《夜航》',
        '来自《夜航》报',
        '（来自《夜航》报）',
        '他（来自《夜航》报）到了',
        '他（来自《夜航》报）到了。',
      ],
    ],
    ['brackets without partner as text', '他）来（了|，我没有。', ['了', '他）来（了', '他）来（了，我没有。']],
    ['numbers with commas', '共有1,0|00人，都到了。', ['1,000', '共有1,000人', '共有1,000人，都到了。']],
    [
      'full-width and Traditional text',
      '　　記者問：「醫|院何時開？」',
      ['醫院', '醫院何時開', '醫院何時開？', '「醫院何時開？」', '記者問：「醫院何時開？」'],
    ],
    ['whole emoji', '👨‍👩‍👧|来了。', ['来', '👨‍👩‍👧来了', '👨‍👩‍👧来了。']],
  ])('%s', (_what, paragraph, steps) => {
    const all = selected(`夜间门诊下周开始\r\n\r\n${paragraph}\r\n`);
    expect(all.slice(0, steps.length)).toEqual(steps);
  });

  test.each([
    ['a speaker', '院长李|明：居民都来，我们加人。', ['李明', '院长李明', '院长李明：居民都来，我们加人。']],
    [
      'a marker',
      '【关键词一：便|民】\n\n够了。\n\n【关键词二：人手】\n\n够了。',
      ['便民', '关键词一：便民', '【关键词一：便民】'],
    ],
    ['a heading', '## 怎|么开\n\n够了，大家都来吧。', ['怎么', '怎么开', '## 怎么开']],
    ['the footer', '够了，大家都来吧。\n\n关键词：门诊,便|民', ['便民', '门诊,便民', '关键词：门诊,便民']],
    [
      'further paragraphs of a speech',
      '记者：何时开？\n\n李明：下周。\n\n大家|放心。\n\n记者：好。',
      ['放心', '大家放心', '大家放心。', '下周。⏎⏎大家放心。', '李明：下周。⏎⏎大家放心。'],
    ],
  ])('in %s', (_where, body, steps) => {
    const all = selected(`夜间门诊下周开始\n\n记者来了。\n\n${body}`);
    expect(all.slice(0, steps.length)).toEqual(steps);
  });

  test('in running text from the name of a speaker', () => {
    const all = selected('夜间门诊下周开始\n\n我们见到阮|宗泽先生。\n\n记者：何时开？\n\n院长阮宗泽：下周。');
    expect(all.slice(0, 2)).toEqual(['阮宗泽', '我们见到阮宗泽先生']);
  });

  test('in the metadata, by value, line and block', () => {
    expect(selected('夜间门诊下周开始\n来源：新|华社\n2020-07-10\n\n记者来了。')).toEqual([
      '新华社',
      '来源：新华社',
      '来源：新华社⏎2020-07-10',
      '夜间门诊下周开始⏎来源：新华社⏎2020-07-10⏎⏎记者来了。',
    ]);
  });
});

test('every position of any text has ranges around it, each within the next', () => {
  const piece = fc.constantFrom(
    '夜航',
    '“',
    '”',
    '（',
    '）',
    '，',
    '。',
    '！',
    '👍',
    '\n\n',
    '\r\n',
    '李明：',
    '【一】',
    '## ',
    ' ',
    '关键词：',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.nat(12), fc.nat(20), (pieces, line, character) => {
      const article = parseArticle(pieces.join(''));
      const [innermost] = selectionRanges(article, [{ line, character }]);
      const ranges = rangesOf(innermost);
      ranges.forEach((range, index) => {
        const inner = ranges[index - 1] ?? { start: range.start, end: range.start };
        expect(comparePositions(range.start, inner.start)).toBeLessThanOrEqual(0);
        expect(comparePositions(inner.end, range.end)).toBeLessThanOrEqual(0);
      });
      expect(ranges.length).toBeGreaterThan(0);
    }),
  );
});

test('many places in one long line are quick to look up', () => {
  const article = parseArticle(`开始了\n\n${'他说：“夜航（远）很好。”'.repeat(100_000)}`);
  const positions: Position[] = Array.from({ length: 1000 }, (_, index) => ({ line: 2, character: index * 1000 + 5 }));
  const start = performance.now();
  const found = selectionRanges(article, positions);
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(found).toHaveLength(1000);
}, 40_000);
