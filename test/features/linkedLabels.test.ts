import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { linkedLabels } from '../../server/src/features/linkedLabels.ts';
import { readMarks } from './marks.ts';

test('the labels of one run are edited together', () => {
  const { text, ranges, cursor } = readMarks(
    '夜间门诊\n\n【‹看|点›一：人手】\n\n新增四名护士。\n\n【背景】\n\n这是第三家。\n\n【‹看点›二：费用】\n\n不变。\n',
  );
  const linked = linkedLabels(parseArticle(text), cursor);
  expect(linked?.ranges).toEqual(ranges);
  const words = new RegExp(`^(?:${linked?.wordPattern})$`);
  expect(['焦点', '關鍵詞'].filter((label) => words.test(label))).toEqual(['焦点', '關鍵詞']);
  expect(words.test('看点一：')).toBe(false);
});

test.each([
  ['a title', '夜间门诊\n\n【看点一：人|手】\n\n新增四名护士。\n\n【看点二：费用】\n\n不变。\n'],
  ['a label that stands alone', '夜间门诊\n\n【看|点一：人手】\n\n新增四名护士。\n'],
  ['an empty article', '|'],
])('%s is not', (_, marked) => {
  const { text, cursor } = readMarks(marked);
  expect(linkedLabels(parseArticle(text), cursor)).toBe(null);
});
