import { describe, expect, test } from 'vitest';
import type { SemanticTokens } from 'vscode-languageserver/node';
import { Client, draft, modern } from './client.ts';
import { seed } from './seed.ts';

const colouring = {
  ...modern,
  textDocument: {
    ...modern.textDocument,
    semanticTokens: {
      requests: { full: true, range: true },
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

  test('are not announced to a client that does not ask for them', async () => {
    const client = await Client.connect();
    const { capabilities } = await client.initialize();
    expect(capabilities).not.toHaveProperty('semanticTokensProvider');
  });
});
