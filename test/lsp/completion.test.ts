import { describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver/node';
import { Client, modern } from './client.ts';
import { seed } from './seed.ts';
import { complete, openArticle, writer } from './writing.ts';

/** Inserts a text behind the first place with another. */
function type(client: Client, after: string, text: string): void {
  const { end } = client.range(after);
  client.edit({ range: { start: end, end }, text });
}

test('completion is announced to editors that have it', async () => {
  const { capabilities } = await (await Client.connect()).initialize({ capabilities: writer });
  expect(capabilities.completionProvider).toEqual({
    triggerCharacters: ['【', '〖', '：', ':', '\n'],
    resolveProvider: true,
  });
});

test('and to no others', async () => {
  const { capabilities } = await (await Client.connect()).initialize();
  expect(capabilities).not.toHaveProperty('completionProvider');
});

describe('while somebody writes', () => {
  test('【 brings the next marker, a name in pinyin its speaker', async () => {
    const client = await openArticle(seed);
    type(client, '再次印证了这点。', '\n\n  【');
    expect((await complete(client, '这点。\n\n  【', '【'))[0]?.label).toBe('【关键词二:】');
    type(client, '香港长期繁荣和稳定。', '\n\n  pj');
    const [speaker] = await complete(client, '稳定。\n\n  pj');
    expect(speaker).toMatchObject({ label: '俄罗斯总统普京:', textEdit: { newText: '俄罗斯总统普京:$0' } });
  });

  test('Enter after a turn brings the next speaker, elsewhere nothing', async () => {
    const client = await openArticle(seed);
    type(client, '再次印证了这点。', '\n\n');
    expect((await complete(client, '这点。\n\n', '\n'))[0]?.label).toBe('中国国家主席习近平:');
    expect(await complete(client, '本网记者专访多位专家深入解读。\n', '\n')).toEqual([]);
  });

  test('running text brings nothing', async () => {
    const client = await openArticle(seed);
    expect(await complete(client, '疫情发生以来')).toEqual([]);
  });
});

test('an item gets its documentation when it is shown', async () => {
  const client = await openArticle(seed);
  type(client, '再次印证了这点。', '\n\n  pj');
  const [item] = await complete(client, '这点。\n\n  pj');
  expect(item?.documentation).toBeUndefined();
  const resolved = await client.request<CompletionItem>('completionItem/resolve', item);
  expect(resolved.documentation).toMatchObject({ kind: 'markdown', value: expect.stringContaining('俄罗斯总统') });
});

test('an item that is not the server’s own comes back as it is', async () => {
  const client = await openArticle(seed);
  expect(await client.request('completionItem/resolve', { label: '某' })).toEqual({ label: '某' });
});

test('editors without snippets get plain text', async () => {
  const client = await openArticle('', { ...modern, textDocument: { ...modern.textDocument, completion: {} } });
  const [skeleton] = await complete(client, '');
  expect(skeleton).toMatchObject({ insertTextFormat: 1, textEdit: { newText: expect.stringMatching(/^主标题\n/) } });
});

test('a request that is taken back is answered as cancelled', async () => {
  const client = await openArticle(seed);
  const params = { textDocument: { uri: client.document.uri }, position: { line: 15, character: 0 } };
  await expect(client.requestAndCancel('textDocument/completion', params)).rejects.toMatchObject({ code: -32800 });
});

test('in an article of 10 MB, an answer takes at most 50 ms', async () => {
  const body = seed.slice(seed.indexOf('  中俄两国元首通话'), seed.indexOf('关键词:习近平,普京责任'));
  const client = await openArticle(`${seed.slice(0, 300)}\n\n${body.repeat(2000)}\n\n  rzz`);
  expect(Buffer.byteLength(client.document.getText())).toBeGreaterThan(10_000_000);
  await client.symbols();
  const { length: last } = client.document.getText();
  const times: number[] = [];
  for (let attempt = 0; attempt < 5; attempt++) {
    const start = performance.now();
    const list = await client.request<{ items: CompletionItem[] }>('textDocument/completion', {
      textDocument: { uri: client.document.uri },
      position: client.document.positionAt(last),
    });
    times.push(performance.now() - start);
    expect(list.items[0]?.label).toContain('阮宗泽');
  }
  expect(Math.min(...times)).toBeLessThan(50);
}, 60_000);
