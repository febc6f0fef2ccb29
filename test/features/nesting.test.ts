import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { parseArticle } from '../../server/src/article/parse.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { foldingRanges } from '../../server/src/features/foldingRanges.ts';
import type { Range } from '../../server/src/text/lines.ts';
import { comparePositions } from '../../server/src/text/ranges.ts';

const lines = [
  '',
  ' \u3000',
  '新闻 > 社会',
  '夜间门诊下周开始',
  '来源：新华社',
  '分享:',
  '新华社北京7月10日电 市民很高兴。',
  '一、为什么开',
  '## 怎么开',
  '### 分几步',
  '【关键词一:便民】',
  '【关键词二：】晚上来。',
  '【',
  '院长李明：可以晚上来。',
  '院长李明我们增加了护士。',
  '记者：',
  '每晚开到九点👍。',
  '图为门诊大厅。',
  '关键词:门诊,便民责任编辑:张三',
  '（完）',
];
const article = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '  ', '　　'),
      fc.oneof(fc.constantFrom(...lines), fc.string()),
      fc.constantFrom('\n', '\n\n', '\r\n'),
    ),
  )
  .map((parts) => parts.flat().join(''));

function holds(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}

function checkSymbol({ name, range, selectionRange, children = [] }: DocumentSymbol): void {
  expect(name.trim()).not.toBe('');
  expect(holds(range, selectionRange), `${name}: selection within range`).toBe(true);
  for (const child of children) {
    expect(holds(range, child.range), `${child.name} within ${name}`).toBe(true);
    checkSymbol(child);
  }
}

test('in the outline of any text, ranges nest and names are not empty', () => {
  fc.assert(
    fc.property(article, (text) => documentSymbols(parseArticle(text)).forEach(checkSymbol)),
    { numRuns: 500 },
  );
});

test('the folds of any text are within it, in order, and none crosses another', () => {
  const options = { lineFoldingOnly: true, rangeLimit: undefined, collapsedText: false };
  fc.assert(
    fc.property(article, (text) => {
      const parsed = parseArticle(text);
      const open: number[] = [];
      let last = 0;
      for (const { startLine, endLine } of foldingRanges(parsed, options)) {
        expect(startLine).toBeGreaterThanOrEqual(last);
        expect(endLine).toBeGreaterThan(startLine);
        expect(endLine).toBeLessThan(parsed.lines.length);
        while (open.length > 0 && (open.at(-1) ?? 0) < startLine) open.pop();
        expect(endLine).toBeLessThanOrEqual(open.at(-1) ?? endLine);
        open.push(endLine);
        last = startLine;
      }
    }),
    { numRuns: 500 },
  );
});
