import { describe, expect, test } from 'vitest';
import type { ClientCapabilities, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, draft, modern } from './client.ts';
import { seed } from './seed.ts';

const { textDocument } = modern;
const capabilities: ClientCapabilities = {
  ...modern,
  textDocument: { ...textDocument, formatting: {}, rangeFormatting: { rangesSupport: true }, onTypeFormatting: {} },
};
const options = { tabSize: 4, insertSpaces: true, insertFinalNewline: true };

async function open(text: string, settings: unknown = null): Promise<Client> {
  const client = await Client.start({ capabilities });
  client.settings = settings;
  client.open(text);
  return client;
}

/** The document after the answer to a request. */
async function formatted(client: Client, method: string, params: object = {}): Promise<string> {
  const edits = await client.request<TextEdit[]>(`textDocument/${method}`, { ...draft, options, ...params });
  return TextDocument.applyEdits(client.document, edits);
}

describe('a document is formatted', () => {
  test('in the style that it has, its final line end aside', async () => {
    expect(await formatted(await open(seed), 'formatting')).toBe(seed.replace('人民网  ', '人民网'));
  });

  test('by the house style, and then needs nothing more', async () => {
    const client = await open(seed, { style: 'ours', styles: { ours: { extends: 'gbt15834', indent: 'none' } } });
    const text = await formatted(client, 'formatting');
    expect(text).toContain('\n国家主席习近平7月8日同俄罗斯总统普京通电话。疫情发生以来，中俄两国');
    expect(text.replace(/[^\p{L}\p{N}]/gu, '')).toBe(seed.replace(/[^\p{L}\p{N}]/gu, ''));
    client.edit({ text });
    expect(await client.request('textDocument/formatting', { ...draft, options })).toEqual([]);
  });

  test('in parts', async () => {
    const client = await open(`${seed} \n好。 `);
    const lines = seed.split('\n').length;
    const range = { start: { line: lines, character: 0 }, end: { line: lines, character: 1 } };
    expect(await formatted(client, 'rangeFormatting', { range })).toBe(`${seed} \n好。`);
    expect(await formatted(client, 'rangesFormatting', { ranges: [client.range('人民网'), range] })).toBe(
      `${seed.replace('人民网  ', '人民网')} \n好。`,
    );
  });

  test('while somebody types', async () => {
    const client = await open(seed.replace('疫情发生以来,', '疫情发生以来，'));
    const { end } = client.range('疫情发生以来，');
    const typed = { position: end, ch: '，' };
    expect(await formatted(client, 'onTypeFormatting', typed)).toBe(seed);
    const enter = { position: { line: 5, character: 0 }, ch: '\n' };
    expect(await formatted(client, 'onTypeFormatting', enter)).toBe(
      client.document.getText().replace('人民网  ', '人民网'),
    );
  });
});

test('a document that is not open has nothing to format', async () => {
  const client = await Client.start({ capabilities });
  expect(await client.request('textDocument/formatting', { ...draft, options })).toEqual([]);
});

test('a request that is taken back is answered as such', async () => {
  const client = await open(seed);
  await expect(client.requestAndCancel('textDocument/formatting', { ...draft, options })).rejects.toMatchObject({
    code: -32800,
  });
});

test('formatting is announced to clients that can use it, in the form that they know', async () => {
  const announced = async (of: NonNullable<ClientCapabilities['textDocument']>) => {
    const { capabilities: all } = await (await Client.connect()).initialize({ capabilities: { textDocument: of } });
    return Object.entries(all).filter(([name]) => name.includes('Formatting'));
  };
  expect(await announced({})).toEqual([]);
  expect(await announced({ formatting: {}, rangeFormatting: {} })).toEqual([
    ['documentFormattingProvider', true],
    ['documentRangeFormattingProvider', true],
  ]);
  expect(await announced({ rangeFormatting: { rangesSupport: true }, onTypeFormatting: {} })).toEqual([
    ['documentRangeFormattingProvider', { rangesSupport: true }],
    [
      'documentOnTypeFormattingProvider',
      { firstTriggerCharacter: '\n', moreTriggerCharacter: expect.arrayContaining(['，', ',', '）']) },
    ],
  ]);
});

test('source.fixAll leaves alone what is excluded', async () => {
  const client = await open(seed, { fixAll: { exclude: ['speaker-delimiter-missing', 'trailing-space'] } });
  const [action] = await client.codeActions(client.range('新闻频道'), ['source.fixAll.newsmark']);
  client.apply(action);
  const codes = (await client.diagnostics()).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['speaker-delimiter-missing', 'trailing-space']));
  expect(codes).not.toContain('turn-unterminated');
});
