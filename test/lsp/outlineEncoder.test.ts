import { describe, expect, test, vi } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { markOutline, outlineEncoder } from '../../server/src/lsp/outlineEncoder.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 9 } };
const symbol = (name: string, children?: DocumentSymbol[]): DocumentSymbol => ({
  name,
  kind: 1,
  range,
  selectionRange: range,
  ...(children && { children }),
});
const sections = (count: number) => Array.from({ length: count }, (_, index) => symbol(`第${index}部分😀"`));

async function decoded(message: object): Promise<unknown> {
  const bytes = await outlineEncoder.encode({ jsonrpc: '2.0', ...message }, { charset: 'utf-8' });
  return JSON.parse(new TextDecoder().decode(bytes));
}

describe('an encoded message', () => {
  test.each([
    ['an empty outline', []],
    ['parts side by side', sections(2)],
    ['few parts below a headline', [symbol('标题', sections(3))]],
    ['many parts below a headline', [symbol('标题', sections(200))]],
    ['many parts below each of many', [symbol('标题', [...sections(60), symbol('一', sections(60))])]],
  ])('is the outline that was made: %s', async (_name, result) => {
    expect(await decoded({ id: 1, result: markOutline(result) })).toEqual({ jsonrpc: '2.0', id: 1, result });
  });

  test.each([
    { id: 1, result: null },
    { id: 1, result: sections(2) },
    { method: 'window/logMessage', params: {} },
  ])('is plain JSON where there is no outline: %j', async (message) =>
    expect(await decoded(message)).toEqual({ jsonrpc: '2.0', ...message }),
  );

  test('takes from the last one what is still the same', async () => {
    const parts = sections(200);
    const written = vi.fn((part: DocumentSymbol) => ({ ...part }));
    const watched = parts.map((part) => ({ ...part, toJSON: () => written(part) }));
    await decoded({ id: 1, result: markOutline([symbol('标题', watched)]) });
    const changed = [...watched.slice(0, 100), symbol('新的部分'), ...watched.slice(101)];
    expect(await decoded({ id: 2, result: markOutline([symbol('新标题', changed)]) })).toMatchObject({
      result: [{ name: '新标题', children: [...parts.slice(0, 100), { name: '新的部分' }, ...parts.slice(101)] }],
    });
    expect(written).toHaveBeenCalledTimes(200);
  });
});
