import { beforeEach, describe, expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { summarise } from '../../../server/src/features/summary.ts';
import { ArticleIndex, type OpenArticle } from '../../../server/src/workspace/index/articleIndex.ts';

let open: OpenArticle[];
let index: ArticleIndex;

beforeEach(() => {
  open = [];
  index = new ArticleIndex(() => open);
  store('2020', ['市长龚远山', '作家段青禾', '龚远山'], '关键词：书市，阅读 责任编辑：白露');
  store('2021', ['省长龚远山', '作家段青禾'], '关键词：书市 责任编辑：白露');
});

test('who speaks most in the folder comes first, under the newest title', () => {
  expect(index.speakers()).toEqual([
    { name: '龚远山', titles: ['省长', '市长'], turns: 3, articles: 2 },
    { name: '段青禾', titles: ['作家'], turns: 2, articles: 2 },
  ]);
});

test('a speaker is found in each article, the newest first', () => {
  const found = index.articlesOfSpeaker('龚远山');
  expect(found.map(({ uri, speaker }) => [uri, speaker.turns])).toEqual([
    ['file:///2021.txt', 1],
    ['file:///2020.txt', 2],
  ]);
  expect(index.articlesOfSpeaker('宋知味')).toEqual([]);
});

test('keywords are counted by articles', () => {
  expect(index.keywords()).toEqual([
    { text: '书市', articles: 2 },
    { text: '阅读', articles: 1 },
  ]);
  expect(index.articlesWithKeyword('阅读')).toMatchObject([{ uri: 'file:///2020.txt', keyword: { line: 6 } }]);
});

test('of equally many, those stand first whom a dictionary has first', () => {
  store('2022', ['作家周一平', '作家安其生', '作家毛小满'], '关键词：中秋，阿里，灯会 责任编辑：白露');
  expect(index.speakers().map(({ name }) => name)).toEqual(['龚远山', '段青禾', '安其生', '毛小满', '周一平']);
  expect(index.keywords().map(({ text }) => text)).toEqual(['书市', '阿里', '灯会', '阅读', '中秋']);
});

describe('a file', () => {
  test('that has changed counts as it is now', () => {
    store('2021', ['作家段青禾', '作家宋知味', '段青禾']);
    expect(speakers()).toEqual(['段青禾 3', '龚远山 2', '宋知味 1']);
    expect(index.keywords()).toContainEqual({ text: '书市', articles: 1 });
  });

  test('that is gone, or no article any more, does not count', () => {
    index.forget('file:///2021.txt');
    index.store('file:///2020.txt', null);
    expect([index.size, speakers(), index.keywords(), [...index.articles()]]).toEqual([0, [], [], []]);
  });
});

test('a folder that is gone takes its files along, and no others', () => {
  index.store('file:///old/a.txt', summaryOf('2019', ['作家宋知味', '宋知味']));
  index.forget('file:///old');
  expect(speakers()).toEqual(['龚远山 3', '段青禾 2']);
});

test('has the articles with markers of a label, the newest first', () => {
  const marked = (year: string) =>
    [year, [], '【看点一：河堤】\n　　书市设在河堤旁。\n【看点二：交通】\n　　走路就能到。'] as const;
  store(...marked('2019'));
  store(...marked('2022'));
  expect(index.articlesWithLabel('看点').map(({ uri }) => uri)).toEqual(['file:///2022.txt', 'file:///2019.txt']);
  expect(index.articlesWithLabel('关键词')).toEqual([]);
});

test('files that were not found again are forgotten', () => {
  index.keepOnly(['file:///2021.txt', 'file:///new.txt']);
  expect([...index.articles()].map(({ uri }) => uri)).toEqual(['file:///2021.txt']);
});

describe('an open article', () => {
  const draft = ['作家段青禾', '作家宋知味', '宋知味'];

  test('counts as it is in the editor, until it is closed', () => {
    open = [{ uri: 'file:///2021.txt', article: parseArticle(textOf('2021', draft)) }];
    expect(speakers()).toEqual(['段青禾 2', '龚远山 2', '宋知味 2']);
    open = [{ uri: 'file:///2021.txt', article: parseArticle(textOf('2021', [])) }];
    expect(speakers()).toEqual(['龚远山 2', '段青禾 1']);
    open = [];
    expect(speakers()).toEqual(['龚远山 3', '段青禾 2']);
  });

  test('hides what its file says in the meantime', () => {
    open = [{ uri: 'file:///2021.txt', article: parseArticle(textOf('2021', draft)) }];
    expect([...index.articles()]).toHaveLength(2);
    store('2021', ['省长龚远山', '作家段青禾', '龚远山']);
    expect(speakers()).toEqual(['段青禾 2', '龚远山 2', '宋知味 2']);
    open = [];
    expect(speakers()).toEqual(['龚远山 4', '段青禾 2']);
  });

  test('is known by another form of its URI', () => {
    const uris = ['file:///d%3A/书市%282021%29.txt', 'file:///D:/%E4%B9%A6%E5%B8%82(2021).txt'] as const;
    index.store(uris[0], summaryOf('2021', ['作家宋知味', '作家段青禾']));
    open = [{ uri: uris[1], article: parseArticle(textOf('2021', ['作家宋知味', '作家段青禾'])) }];
    expect(index.articlesOfSpeaker('宋知味').map(({ uri }) => uri)).toEqual([uris[1]]);
  });

  test('counts without a file, too', () => {
    open = [{ uri: 'untitled:1', article: parseArticle(textOf('2022', draft)) }];
    expect([...index.articles()].map(({ uri }) => uri)).toContain('untitled:1');
    expect(index.articlesOfSpeaker('宋知味')).toHaveLength(1);
  });
});

/** An article of that year in which these speak, one after the other. */
function textOf(year: string, speakers: readonly string[], footer = ''): string {
  const turns = speakers.map((speaker) => `　　${speaker}：书市设在河堤旁，市民走路就能到，四月第一个周末开门。`);
  return [`${year}年的书市`, '来源：云川日报', `${year}-03-04`, ...turns, footer].join('\n');
}

function summaryOf(...parts: Parameters<typeof textOf>) {
  return summarise(parseArticle(textOf(...parts)));
}

function store(...parts: Parameters<typeof textOf>): void {
  index.store(`file:///${parts[0]}.txt`, summaryOf(...parts));
}

function speakers(): string[] {
  return index.speakers().map(({ name, turns }) => `${name} ${turns}`);
}
