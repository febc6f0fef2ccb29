import { expect, test } from 'vitest';
import { SymbolKind } from 'vscode-languageserver-types';
import { parseArticle } from '../../server/src/article/parse.ts';
import { summarise } from '../../server/src/features/summary.ts';
import { workspaceSymbols } from '../../server/src/features/workspaceSymbols.ts';

const older = article(
  'old',
  '龚远山谈书市',
  '2020-03-04',
  '　　【关键词一：地点】\n　　市长龚远山：书市设在河堤旁。\n　　【关键词二：时间】\n　　四月开门。',
);
const newer = article(
  'new',
  '书市开门',
  '2021-03-04',
  '　　一、龚远山的一天\n　　市长龚远山：欢迎。\n　　作家单青禾：好。',
);
const articles = [older, newer];

test('speakers come first, then headlines, headings and markers; of equal ones the newest', () => {
  expect(found('龚远山')).toEqual([
    'new#4 龚远山 < 书市开门',
    'old#4 龚远山 < 龚远山谈书市',
    'old#0 龚远山谈书市 < 云川日报 · 2020-03-04',
    'new#3 一、龚远山的一天 < 书市开门',
  ]);
});

test('pinyin and initials find Chinese names, and say how the name is read', () => {
  expect(found('gongyuanshan')[0]).toBe('new#4 龚远山 (gongyuanshan) < 书市开门');
  expect(found('gys')[0]).toBe('new#4 龚远山 (gongyuanshan) < 书市开门');
  expect(found('shanqing')).toEqual(['new#5 单青禾 (shanqing) < 书市开门']);
  expect(found('didian')).toEqual(['old#3 关键词一：地点 (didian) < 龚远山谈书市']);
});

test('an empty query gives the newest headlines', () => {
  expect(found('')).toEqual(['new#0 书市开门 < 云川日报 · 2021-03-04', 'old#0 龚远山谈书市 < 云川日报 · 2020-03-04']);
});

test('nothing is found where nothing matches', () => {
  expect(found('xyz')).toEqual([]);
});

test('a symbol has the range of the name in its article', () => {
  expect(workspaceSymbols(articles, '单青禾')).toEqual([
    {
      name: '单青禾',
      kind: SymbolKind.EnumMember,
      containerName: '书市开门',
      location: { uri: 'file:///new.txt', range: { start: { line: 5, character: 2 }, end: { line: 5, character: 7 } } },
    },
  ]);
});

test('there are no more than asked for, the best', () => {
  expect(workspaceSymbols(articles, '龚', 1)).toMatchObject([{ location: { uri: 'file:///new.txt' } }]);
});

test('an article without headline or date is found as well', () => {
  const bare = {
    uri: 'file:///bare.txt',
    summary: summarise(parseArticle('市长龚远山：书市设在河堤旁。\n龚远山：欢迎。')),
  };
  expect(workspaceSymbols([bare], 'gys')[0]).not.toHaveProperty('containerName');
});

function article(name: string, headline: string, date: string, body: string) {
  const text = `${headline}\n来源：云川日报\n${date}\n${body}`;
  return { uri: `file:///${name}.txt`, summary: summarise(parseArticle(text)) };
}

function found(query: string): string[] {
  return workspaceSymbols(articles, query).map(({ name, location: { uri, range }, containerName }) => {
    const file = uri.slice('file:///'.length, -'.txt'.length);
    return `${file}#${range.start.line} ${name} < ${containerName}`;
  });
}
