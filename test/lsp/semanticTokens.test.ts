import { describe, expect, test } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import { Client, draft, modern } from './client.ts';
import { seed } from './seed.ts';

const colouring = {
  ...modern,
  textDocument: {
    ...modern.textDocument,
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative' as const],
    },
  },
};

describe('semantic tokens', () => {
  test('are given for all of the seed, and for the lines of a range', async () => {
    const client = await Client.start({ capabilities: colouring });
    client.open(seed);
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', draft);
    const headingLine = { start: { line: 10, character: 0 }, end: { line: 10, character: 5 } };
    const range = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      ...draft,
      range: headingLine,
    });
    expect(full.data.length / 5).toBe(74);
    expect(range.data).toEqual([10, 2, '中俄两国元首通话商谈了哪些大事?'.length, 1, 0]);
  });

  test('are told as changes to the last result, which give the whole', async () => {
    const client = await Client.start({ capabilities: colouring });
    client.open(seed);
    const before = await client.request<SemanticTokens>('textDocument/semanticTokens/full', draft);
    client.edit({ range: client.range('【关键词三:战略】'), text: '战略' });
    const since = { ...draft, previousResultId: before.resultId };
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', since);
    const after = await client.request<SemanticTokens>('textDocument/semanticTokens/full', draft);
    const data = [...before.data];
    for (const { start, deleteCount, data: inserted = [] } of delta.edits) data.splice(start, deleteCount, ...inserted);
    expect(data).toEqual(after.data);
    expect(delta.edits).toHaveLength(1);
    expect(delta.edits[0]?.data?.length).toBeLessThan(50);
  });

  test('are given in full where the last result is not known', async () => {
    const client = await Client.start({ capabilities: colouring });
    client.open(seed);
    const since = { ...draft, previousResultId: 'another server’s' };
    const { data, resultId } = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', since);
    expect(data.length / 5).toBe(74);
    expect(resultId).toEqual(expect.any(String));
  });

  test('are announced with changes only to a client that understands them', async () => {
    const whole = { ...colouring.textDocument.semanticTokens, requests: { full: true } };
    const capabilitiesFor = async (semanticTokens: typeof whole) => {
      const client = await Client.connect();
      const textDocument = { ...colouring.textDocument, semanticTokens };
      return (await client.initialize({ capabilities: { ...colouring, textDocument } })).capabilities;
    };
    expect((await capabilitiesFor(whole)).semanticTokensProvider).toMatchObject({ full: { delta: false } });
  });

  test('are not announced to a client that does not ask for them', async () => {
    const client = await Client.connect();
    const { capabilities } = await client.initialize();
    expect(capabilities).not.toHaveProperty('semanticTokensProvider');
  });
});
