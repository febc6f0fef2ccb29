import { expect, test } from 'vitest';
import { editArticle } from '../../server/src/article/edit.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { Linter } from '../../server/src/rules/linter.ts';
import { legacyBytes } from '../workspace/index/legacyBytes.ts';

const article = '春季书市开幕\n来源：新华社\n\n　　记者：市民如何前往？\n\n　　张三：走路就能到，，\n';
const asUtf8 = new TextDecoder().decode(legacyBytes('gb18030', article));
const names = (text: string, severities = {}) => lint(parseArticle(text), { severities }).map(({ rule }) => rule.name);

test('a text that is garbled throughout has one finding, on the first line that shows it', () => {
  const [finding, ...others] = lint(parseArticle(`\n${asUtf8}`));
  expect([finding?.rule.name, finding?.span.line.number, others]).toEqual(['mojibake', 1, []]);
  expect(finding?.message['zh-cn']).toContain('改用正确的编码重新打开');
});

test('a text with some damaged characters is checked as any other', () => {
  expect(names(article.replace('走路', '\ufffd\ufffd'))).toEqual(['date-missing', 'mojibake', 'punctuation-repeated']);
});

test('whoever turns the rule off has a garbled text checked, too', () => {
  expect(names(asUtf8, { mojibake: 'off' })).not.toEqual([]);
});

test('reopening the text in its encoding brings its own findings', () => {
  const garbled = parseArticle(asUtf8);
  const linter = new Linter().update(garbled);
  const { revision } = linter;
  const [start, end] = [
    { line: 0, character: 0 },
    { line: garbled.lines.length, character: 0 },
  ] as const;
  const reopened = editArticle(garbled, [{ range: { start, end }, text: article }]);
  expect(linter.update(reopened).findings).toEqual(lint(reopened));
  expect(linter.revision).toBeGreaterThan(revision);
  const again = editArticle(reopened, [{ range: { start, end }, text: asUtf8 }]);
  expect(linter.update(again).findings).toEqual(lint(again));
});
