import { describe, expect, test } from 'vitest';
import { type ClientCapabilities, type CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import { Client, modern } from './client.ts';
import { seed } from './seed.ts';

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('a quick fix', () => {
  test('cures the finding under the cursor', async () => {
    const client = await openSeed();
    const [fix] = await client.codeActions(client.range('中国国家主席习近平中方'), ['quickfix']);
    client.apply(fix);
    expect(client.document.getText()).toBe(seed.replace('习近平中方将', '习近平:中方将'));
    expect((await client.diagnostics()).map(({ range }) => range.start.line)).not.toContain(14);
  });

  test('is offered at the title of a speaker as at the name', async () => {
    const client = await openSeed();
    const { start } = client.range('国家主席习近平中方');
    const [fix] = await client.codeActions({ start, end: start }, ['quickfix']);
    expect(fix?.title).toBe('Insert “:” after “习近平”');
  });

  test('for all of a rule leaves none of those that it promised', async () => {
    const client = await openSeed();
    const actions = await client.codeActions(client.range('中国国家主席习近平中方'), ['quickfix']);
    const ofRule = actions.find(({ title }) => title.includes('speaker-delimiter-missing'));
    const promised = Number(/\d+/.exec(ofRule?.title ?? '')?.[0]);
    const before = await count(client, 'speaker-delimiter-missing');
    client.apply(ofRule);
    expect(before - (await count(client, 'speaker-delimiter-missing'))).toBe(promised);
    expect(await count(client, 'turn-unterminated')).toBe(2);
  });

  test('for all in the article leaves nothing that source.fixAll.newsmark would fix', async () => {
    const client = await openSeed();
    const actions = await client.codeActions(client.range('人民网  '), ['quickfix']);
    client.apply(actions.at(-1));
    expect(await client.codeActions(start, ['source.fixAll'])).toEqual([]);
  });

  test('is not offered where nothing is wrong, but for fixing all', async () => {
    const client = await openSeed();
    expect(await client.codeActions(client.range('疫情发生以来'), ['quickfix'])).toEqual([]);
    expect(await client.codeActions(client.range('疫情发生以来'), ['refactor'])).toEqual([]);
    expect(kinds(await client.codeActions(client.range('疫情发生以来')))).toEqual(['source.fixAll.newsmark']);
  });
});

describe('source.fixAll.newsmark', () => {
  test.each(['source.fixAll.newsmark', 'source.fixAll', 'source'])('comes when %s is asked for', async (kind) => {
    const client = await openSeed();
    expect(kinds(await client.codeActions(start, [kind]))).toEqual(['source.fixAll.newsmark']);
  });

  test('changes no word, and has nothing to do the second time', async () => {
    const client = await openSeed();
    const [fixAll] = await client.codeActions(start, ['source.fixAll.newsmark']);
    client.apply(fixAll);
    expect(words(client.document.getText())).toBe(words(seed));
    expect(await client.codeActions(start, ['source.fixAll.newsmark'])).toEqual([]);
  });
});

describe('an edit', () => {
  test('is for the version that it was made from', async () => {
    const client = await openSeed();
    client.edit({ range: start, text: '首页 > ' });
    const [fixAll] = await client.codeActions(start, ['source.fixAll']);
    const change = fixAll?.edit?.documentChanges?.[0];
    expect(TextDocumentEdit.is(change) && change.textDocument.version).toBe(2);
    client.edit({ range: start, text: '要闻 > ' });
    expect(() => client.apply(fixAll)).toThrow('stale');
  });

  test('has no version for a client that does not know them', async () => {
    const client = await openSeed({ ...modern, workspace: {} });
    const [fixAll] = await client.codeActions(start, ['source.fixAll']);
    expect(Object.keys(fixAll?.edit?.changes ?? {})).toEqual([client.document.uri]);
  });
});

async function openSeed(capabilities: ClientCapabilities = modern): Promise<Client> {
  const client = await Client.start({ capabilities });
  client.open(seed);
  return client;
}

async function count(client: Client, rule: string): Promise<number> {
  return (await client.diagnostics()).filter(({ code }) => code === rule).length;
}

function kinds(actions: readonly CodeAction[]) {
  return actions.map(({ kind }) => kind);
}

/** The text without punctuation and white space. */
function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
