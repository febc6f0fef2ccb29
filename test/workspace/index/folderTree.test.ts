import { beforeEach, expect, test } from 'vitest';
import { type ParsedArticle, parseArticle } from '../../../server/src/article/parse.ts';
import { summarise } from '../../../server/src/features/summary.ts';
import { ArticleIndex } from '../../../server/src/workspace/index/articleIndex.ts';
import {
  type FolderTreeNode,
  keywordNodes,
  nodesUnder,
  speakerNodes,
} from '../../../server/src/workspace/index/folderTree.ts';

const uri = 'file:///%E4%B9%A6%E5%B8%82.txt';
const article = parseArticle(
  [
    '两地合办春季书市\r\n来源：云川日报\r\n2021-03-04\r\n',
    '　　市长龚远山：书市设在河堤旁，市民走路就能到。\r\n',
    '　　作家段青禾：我会带新书到河堤旁的书市来。\r\n',
    '　　龚远山：四月第一个周末开门，下雨就移到图书馆。\r\n',
    '关键词：书市，阅读 责任编辑：白露',
  ].join(''),
);
let index: ArticleIndex;
const articleAt = async (): Promise<ParsedArticle | null> => article;

beforeEach(() => {
  index = new ArticleIndex(() => []);
  index.store(uri, summarise(article));
});

test('speakers, their articles and what they say there', async () => {
  const [speaker] = speakerNodes(index, '');
  expect(speaker).toMatchObject({ label: '龚远山', description: '市长 · 2 turns', tooltip: '龚远山\n市长' });
  const [inArticle] = await nodesUnder(speaker?.id ?? '', index, articleAt);
  expect(inArticle).toMatchObject({
    label: '两地合办春季书市',
    description: '2 turns · 云川日报 · 2021-03-04',
    tooltip: '两地合办春季书市\n云川日报 · 2021-03-04\n书市.txt',
    location: { uri, range: { start: { line: 3, character: 2 }, end: { line: 3, character: 7 } } },
  });
  const quotes = await nodesUnder(inArticle?.id ?? '', index, articleAt);
  expect(quotes.map(({ label, location }) => [label, location?.range.start.line])).toEqual([
    ['书市设在河堤旁，市民走路就能到。', 3],
    ['四月第一个周末开门，下雨就移到图书馆。', 5],
  ]);
});

test('keywords and the articles that state them', async () => {
  const nodes = keywordNodes(index, '');
  expect(nodes.map(({ label, description }) => [label, description])).toEqual([
    ['书市', '1 article'],
    ['阅读', '1 article'],
  ]);
  expect(await nodesUnder(nodes[0]?.id ?? '', index, articleAt)).toMatchObject([
    { label: '两地合办春季书市', hasChildren: false, location: { range: { start: { line: 6, character: 4 } } } },
  ]);
});

test('a filter goes by name or title, by pinyin too', () => {
  const labels = (nodes: readonly FolderTreeNode[]) => nodes.map(({ label }) => label);
  expect(labels(speakerNodes(index, 'dqh'))).toEqual(['段青禾']);
  expect(labels(speakerNodes(index, 'shizhang'))).toEqual(['龚远山']);
  expect(labels(keywordNodes(index, 'yuedu'))).toEqual(['阅读']);
  expect(keywordNodes(index, 'xyz')).toEqual([]);
});

test('an article without headline is shown by its file, even if its name cannot be decoded', async () => {
  index.store('file:///%zz.txt', { ...summarise(article), headline: null });
  const nodes = await nodesUnder('keyword:书市', index, articleAt);
  expect(nodes.map(({ label }) => label)).toContain('%zz.txt');
});

test('nothing is under what is not there any more', async () => {
  expect(await nodesUnder('speaker:龚远山\nfile:///gone.txt', index, async () => null)).toEqual([]);
  expect(await nodesUnder('speaker:宋知味', index, articleAt)).toEqual([]);
  expect(await nodesUnder(`speaker:宋知味\n${uri}`, index, articleAt)).toEqual([]);
  expect(await nodesUnder('quote', index, articleAt)).toEqual([]);
});
