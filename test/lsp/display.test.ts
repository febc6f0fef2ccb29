import { describe, expect, test, vi } from 'vitest';
import type { CodeLens, InlayHint } from 'vscode-languageserver/node';
import { clientCommands, type WordCount, wordCountRequest } from '../../server/src/lsp/protocol.ts';
import { Client, draft, modern } from './client.ts';
import { seed } from './seed.ts';

const showing = {
  ...modern,
  textDocument: { ...modern.textDocument, inlayHint: {}, codeLens: {} },
  workspace: { ...modern.workspace, inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } },
};
const everywhere = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const article = '门诊下周开始\n来源：新华社\n2020-07-10\n\n昨日来了很多人。';

async function open(text: string, params: Parameters<typeof Client.start>[0] = {}): Promise<Client> {
  const client = await Client.start({ capabilities: showing, ...params });
  client.open(text);
  return client;
}

function hints(client: Client, range = everywhere): Promise<InlayHint[]> {
  return client.request('textDocument/inlayHint', { ...draft, range });
}

function lenses(client: Client): Promise<CodeLens[]> {
  return client.request('textDocument/codeLens', draft);
}

describe('inlay hints', () => {
  test('show each colon that the seed has lost, and put it in', async () => {
    const client = await open(seed);
    const found = await hints(client);
    expect(found.map(({ label }) => label)).toEqual(Array.from({ length: 14 }, () => ':'));
    client.edit(
      ...found
        .toReversed()
        .flatMap(({ textEdits }) => textEdits?.map(({ range, newText }) => ({ range, text: newText })) ?? []),
    );
    expect(await hints(client)).toEqual([]);
    expect((await client.diagnostics()).filter(({ code }) => code === 'speaker-delimiter-missing')).toEqual([]);
  });

  test('follow every edit, of the text and of its date', async () => {
    const client = await open(article);
    expect((await hints(client)).map(({ label }) => label)).toEqual(['9 July']);
    client.edit({ range: client.range('2020-07-10'), text: '2020-03-01' });
    expect((await hints(client)).map(({ label }) => label)).toEqual(['29 February']);
    client.edit({ range: client.range('昨日'), text: '' });
    expect(await hints(client)).toEqual([]);
  });

  test('follow the settings, of which the client hears', async () => {
    const client = await open(article, { locale: 'zh-CN' });
    expect((await hints(client)).map(({ label }) => label)).toEqual(['7月9日']);
    client.settings = { inlayHints: { dates: false } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await hints(client)).toEqual([]);
    await vi.waitFor(() =>
      expect(client.refreshed).toEqual(['workspace/inlayHint/refresh', 'workspace/codeLens/refresh']),
    );
  });
});

describe('code lenses', () => {
  test('say nothing before they are resolved, then what stands under them', async () => {
    const client = await open(seed);
    const found = await lenses(client);
    expect(found).toHaveLength(3 + 4);
    expect(found.every(({ command }) => command === undefined)).toBe(true);
    const resolved = await client.request<CodeLens>('codeLens/resolve', found[0]);
    expect(resolved).toMatchObject({ range: found[0]?.range, command: { command: '' } });
    expect(resolved.command?.title).toMatch(/^8 turns · 2 speakers · \d+ characters$/);
  });

  test('lead to the turns in a client that can show places', async () => {
    const client = await open(seed, { initializationOptions: { commands: [clientCommands.showPlaces] } });
    const [speaker] = (await lenses(client)).filter(({ data }) => data.about === 'speaker');
    const { command } = await client.request<CodeLens>('codeLens/resolve', speaker);
    const [uri, position, places = []] = command?.arguments ?? [];
    expect(command).toMatchObject({
      title: expect.stringMatching(/^习近平: 5 turns · /),
      command: clientCommands.showPlaces,
    });
    expect([uri, position]).toEqual([draft.textDocument.uri, client.range('中国国家主席习近平').start]);
    expect(places).toHaveLength(5);
  });

  test('count as the settings say, and can be switched off', async () => {
    const client = await open(seed);
    client.settings = { wordCount: { definition: 'without-punctuation' }, codeLens: { speakers: false } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    const found = await lenses(client);
    expect(found).toHaveLength(3);
    const { command } = await client.request<CodeLens>('codeLens/resolve', found[0]);
    expect(command?.title).toBe('8 turns · 2 speakers · 583 characters');
  });

  test('come back as they went if they are not the server’s or their article is closed', async () => {
    const client = await open(seed);
    const [first] = await lenses(client);
    const foreign = { range: everywhere, data: 1 };
    expect(await client.request('codeLens/resolve', foreign)).toEqual(foreign);
    client.close();
    expect(await client.request('codeLens/resolve', first)).toEqual(first);
  });
});

describe('字数', () => {
  const whole = { 'with-punctuation': 8, 'without-punctuation': 7, characters: 8 };
  const count = (client: Client, ...ranges: object[]) =>
    client.request<WordCount>(wordCountRequest, { ...draft, ranges });

  test('is told of an article and of what is selected in it, after every edit', async () => {
    const client = await open(article);
    expect(await count(client)).toMatchObject({ article: { body: whole }, selection: null });
    expect((await count(client, client.range('昨日'))).selection?.characters).toBe(2);
    client.edit({ range: client.range('很多'), text: '' });
    expect((await count(client)).article.body.characters).toBe(6);
  });

  test('of a document that is not open is not told', async () => {
    const client = await Client.start();
    expect(await count(client)).toBeNull();
  });

  test('does not end the server if it is asked for badly', async () => {
    const client = await open(article);
    await expect(client.request(wordCountRequest, draft)).rejects.toThrow();
    expect(await count(client)).toMatchObject({ selection: null });
  });
});

test('colours as well are asked for anew when a configuration file has changed', async () => {
  const workspace = { ...showing.workspace, semanticTokens: { refreshSupport: true } };
  const client = await open(seed, { capabilities: { ...showing, workspace } });
  const changes = [{ uri: 'file:///articles/newsmark.config.json', type: 2 }];
  await client.notify('workspace/didChangeWatchedFiles', { changes });
  await vi.waitFor(() => expect(client.refreshed).toContain('workspace/semanticTokens/refresh'));
  expect(client.refreshed).toContain('workspace/inlayHint/refresh');
});

test('neither hints nor lenses are announced to a client that does not show them', async () => {
  const client = await Client.connect();
  const { capabilities } = await client.initialize();
  expect(capabilities).not.toHaveProperty('inlayHintProvider');
  expect(capabilities).not.toHaveProperty('codeLensProvider');
});

test.each([
  ['textDocument/inlayHint', { ...draft, range: everywhere }],
  ['textDocument/codeLens', draft],
  [wordCountRequest, { ...draft, ranges: [] }],
])('%s can be cancelled', async (method, params) => {
  const client = await open(seed);
  await expect(client.requestAndCancel(method, params)).rejects.toMatchObject({ code: -32800 });
});
