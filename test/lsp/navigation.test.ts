import { describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  DocumentHighlight,
  DocumentLink,
  Location,
  LocationLink,
  SelectionRange,
} from 'vscode-languageserver/node';
import { Client, draft, modern } from './client.ts';
import { seed } from './seed.ts';

const navigating = {
  ...modern,
  textDocument: {
    ...modern.textDocument,
    selectionRange: {},
    definition: { linkSupport: true },
    declaration: { linkSupport: true },
    references: {},
    documentHighlight: {},
    documentLink: {},
  },
} satisfies ClientCapabilities;

async function opened(text: string, capabilities: ClientCapabilities = navigating): Promise<Client> {
  const client = await Client.start({ capabilities });
  client.open(text);
  return client;
}

/** The place of a text in the document, as the params of a request. */
function at(client: Client, text: string) {
  return { ...draft, position: client.range(text).start };
}

describe('from a speaker in the lead of the seed', () => {
  const lead = '普京通电话';

  test('definition and declaration lead to the first turn and the headline', async () => {
    const client = await opened(seed);
    const turn = await client.request<LocationLink[]>('textDocument/definition', at(client, lead));
    expect(turn).toMatchObject([
      {
        originSelectionRange: { start: client.range(lead).start },
        targetUri: client.document.uri,
        targetSelectionRange: { start: client.range('普京俄中均珍视').start },
      },
    ]);
    const first = await client.request<LocationLink[]>('textDocument/declaration', at(client, lead));
    expect(first).toMatchObject([{ targetSelectionRange: { start: client.range('普京传递').start } }]);
  });

  test('a client that knows no links gets locations', async () => {
    const { definition: _definition, ...rest } = navigating.textDocument;
    const client = await opened(seed, { ...navigating, textDocument: { ...rest, definition: {} } });
    const places = await client.request<Location[]>('textDocument/definition', at(client, lead));
    expect(places).toMatchObject([
      { uri: client.document.uri, range: { start: client.range('普京俄中均珍视').start } },
    ]);
  });

  test('references and highlights are all places, before an edit and after it', async () => {
    const client = await opened(seed);
    const count = async (includeDeclaration: boolean) => {
      const context = { includeDeclaration };
      const places = await client.request<Location[]>('textDocument/references', { ...at(client, lead), context });
      return places.length;
    };
    expect([await count(true), await count(false)]).toEqual([10, 9]);
    const start = { line: 0, character: 0 };
    client.edit({ range: { start, end: start }, text: '普京\n\n' });
    expect([await count(true), await count(false)]).toEqual([11, 10]);
    const highlights = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', at(client, lead));
    expect(highlights.map(({ kind }) => kind)).toEqual([...Array(3).fill(3), ...Array(8).fill(1)]);
  });
});

test('a selection grows from word to article', async () => {
  const client = await opened(seed);
  const { start } = client.range('主权安全');
  const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
    ...draft,
    positions: [start],
  });
  const texts: string[] = [];
  for (let step = selection; step; step = step.parent) texts.push(client.document.getText(step.range));
  expect(texts.slice(0, 2)).toEqual(['主权', '俄中均珍视本国主权安全']);
  expect(texts.at(-1)).toBe(seed);
});

test('addresses are links', async () => {
  const client = await opened('夜间门诊下周开始\n\n原文链接：https://example.com/a。');
  const links = await client.request<DocumentLink[]>('textDocument/documentLink', draft);
  expect(links).toEqual(
    ['原文链接', 'https://example.com/a'].map((text) => ({
      range: client.range(text),
      target: 'https://example.com/a',
    })),
  );
});

const methods = ['definition', 'declaration', 'references', 'documentHighlight', 'documentLink', 'selectionRange'];

test('nothing is found in a document that is not open, or behind its end', async () => {
  const client = await Client.start({ capabilities: navigating });
  const nowhere = { line: 99, character: 99 };
  const params = { ...draft, position: nowhere, positions: [nowhere], context: { includeDeclaration: true } };
  for (const method of methods) expect(await client.request(`textDocument/${method}`, params)).toBeNull();
  client.open('');
  for (const method of methods.slice(0, 5)) expect(await client.request(`textDocument/${method}`, params)).toEqual([]);
});

test.each([
  [navigating, true],
  [modern, false],
])('is announced to clients that ask for it alone', async (capabilities, expected) => {
  const client = await Client.connect();
  const { capabilities: announced } = await client.initialize({ capabilities });
  const providers = methods.map((method) => `${method}Provider`);
  expect(providers.map((provider) => provider in announced)).toEqual(providers.map(() => expected));
});
