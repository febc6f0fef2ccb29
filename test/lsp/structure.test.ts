import { describe, expect, test } from 'vitest';
import { DocumentSymbol, type SymbolInformation } from 'vscode-languageserver/node';
import { Client, modern } from './client.ts';
import { seed } from './seed.ts';

type Symbols = readonly (DocumentSymbol | SymbolInformation)[];

describe('the outline of the seed', () => {
  test('is a tree', async () => {
    const client = await Client.start({ locale: 'zh-cn' });
    client.open(seed);
    const lines = tree(await client.symbols());
    expect(lines.slice(0, 8)).toEqual([
      '疫情以来第四次通话 习近平与普京传递了哪些重要信息?',
      '  导语',
      '  中俄两国元首通话商谈了哪些大事?',
      '    关键词一:支持',
      '      习近平',
      '      普京',
      '    关键词二:反对',
      '      习近平',
    ]);
    expect(lines).toHaveLength(1 + 1 + 3 + 12 + 16 + 1);
  });

  test('is flat for a client that knows no tree', async () => {
    const client = await Client.start({ capabilities: { ...modern, textDocument: {} }, locale: 'zh-cn' });
    client.open(seed);
    const symbols = await client.symbols();
    expect(symbols).toHaveLength(34);
    expect(symbols[3]).toMatchObject({
      name: '关键词一:支持',
      containerName: '中俄两国元首通话商谈了哪些大事?',
      location: { uri: client.document.uri, range: { start: { line: 12 } } },
    });
  });
});

test('the outline of a long article is after each edit what it is when the article is opened', {
  timeout: 20_000,
}, async () => {
  const [client, other] = await Promise.all([Client.start(), Client.start()]);
  client.open(`${seed}\n`.repeat(60));
  const before = await client.symbols();
  const heading = client.range('中俄两国元首通话商谈了哪些大事?');
  for (const text of ['一、', '\n', '😀']) {
    client.edit({ range: { start: heading.start, end: heading.start }, text });
    other.open(client.document.getText());
    expect(await client.symbols()).toEqual(await other.symbols());
    other.close();
  }
  expect(await client.symbols()).not.toEqual(before);
});

describe('a hover', () => {
  test('is Markdown, over what it describes', async () => {
    const client = await Client.start();
    client.open(seed);
    const hover = await client.hover('【关键词二');
    expect(hover?.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('2/5') });
    expect(hover?.range).toEqual(client.range('【关键词二:反对】'));
  });

  test('is plain text for a client that does not render Markdown', async () => {
    const client = await Client.start({
      capabilities: { ...modern, textDocument: { hover: { contentFormat: ['plaintext'] } } },
    });
    client.open(seed);
    const hover = await client.hover('【关键词二');
    expect(hover?.contents).toMatchObject({ kind: 'plaintext', value: expect.not.stringContaining('**') });
  });

  test('is not there where there is nothing to say', async () => {
    const client = await Client.start();
    client.open(seed);
    expect(await client.hover('\n疫情以来')).toBeNull();
  });
});

describe('folding', () => {
  test('begins behind the heading', async () => {
    const client = await Client.start();
    client.open(seed);
    const heading = client.range('中俄两国元首通话商谈了哪些大事?');
    expect(await client.folding()).toContainEqual(
      expect.objectContaining({ startLine: heading.end.line, startCharacter: heading.end.character, endLine: 36 }),
    );
  });

  test('is by whole lines, no more than the client wants', async () => {
    const foldingRange = { lineFoldingOnly: true, rangeLimit: 4 };
    const client = await Client.start({ capabilities: { ...modern, textDocument: { foldingRange } } });
    client.open(seed);
    const ranges = await client.folding();
    expect(ranges).toHaveLength(4);
    for (const range of ranges) expect(range).not.toHaveProperty('startCharacter');
  });
});

/** Names, indented as they are nested. */
function tree(symbols: Symbols, indent = ''): string[] {
  return symbols.flatMap((symbol) => [
    indent + symbol.name,
    ...(DocumentSymbol.is(symbol) ? tree(symbol.children ?? [], `${indent}  `) : []),
  ]);
}
