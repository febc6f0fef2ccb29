import { describe, expect, test } from 'vitest';
import type { FolderTreePage, FolderTreeParams } from '../../server/src/lsp/protocol.ts';
import { eventually, speech, start, uriOf } from './articlesFolder.ts';
import type { Client } from './client.ts';

describe('the trees of the folder', () => {
  test('have who speaks, in which articles, and what is said', async () => {
    const client = await start();
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    const speakers = await tree(client, { view: 'speakers' });
    expect(rows(speakers)).toEqual([
      '龚远山 · 市长 · 3 turns · 2 articles',
      '单霁川 · 作家 · 1 turn',
      '段青禾 · 作家 · 1 turn',
    ]);
    const articles = await tree(client, { view: 'speakers', parent: speakers.nodes[0]?.id ?? '' });
    expect(rows(articles)).toEqual([
      '2021年的书市 · 1 turn · 云川日报 · 2021-03-04',
      '2020年的书市 · 2 turns · 云川日报 · 2020-03-04',
    ]);
    const quotes = await tree(client, { view: 'speakers', parent: articles.nodes[1]?.id ?? '' });
    expect(rows(quotes)).toEqual([speech, speech]);
    expect(quotes.nodes[1]?.location).toMatchObject({ uri: uriOf('2020/spring.txt'), range: { start: { line: 5 } } });
  });

  test('have keywords and the articles that state them', async () => {
    const client = await start();
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    const keywords = await tree(client, { view: 'keywords' });
    expect(rows(keywords)).toEqual(['书市 · 2 articles']);
    const articles = await tree(client, { view: 'keywords', parent: keywords.nodes[0]?.id ?? '' });
    expect(articles.nodes.map(({ location }) => location?.uri)).toEqual([
      uriOf('2021/spring.txt'),
      uriOf('2020/spring.txt'),
    ]);
  });

  test('show what a filter lets through, page by page', async () => {
    const client = await start();
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    expect(rows(await tree(client, { view: 'speakers', filter: 'shan' }))).toEqual([
      '龚远山 · 市长 · 3 turns · 2 articles',
      '单霁川 · 作家 · 1 turn',
    ]);
    const second = await tree(client, { view: 'speakers', offset: 1, limit: 1 });
    expect([rows(second), second.total]).toEqual([['单霁川 · 作家 · 1 turn'], 3]);
  });
});

function tree(client: Client, params: Partial<FolderTreeParams>): Promise<FolderTreePage> {
  return client.request('newsmark/folderTree', { offset: 0, limit: 100, ...params });
}

function rows({ nodes }: FolderTreePage): string[] {
  return nodes.map(({ label, description }) => [label, description].filter((part) => part).join(' · '));
}
