import { describe, expect, test, vi } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { Client, draft, modern } from './client.ts';
import { seed } from './seed.ts';

const { diagnostic: _, ...withoutPull } = modern.textDocument;
const pushed = { capabilities: { ...modern, textDocument: withoutPull } };
const clean = '标题\n\n来源：新华社\n2020年7月10日 15:03\n\n　　正文。\n';
/** A text with one finding. */
const spaced = clean.replace('标题', '标题 ');

describe('a client that asks', () => {
  test('gets the findings of the seed', async () => {
    const client = await Client.start();
    client.open(seed);
    expect(countByRule(await client.diagnostics())).toEqual({
      'footer-run-together': 1,
      'page-chrome': 1,
      'speaker-delimiter-missing': 14,
      'trailing-space': 1,
      'turn-unterminated': 2,
    });
  });

  test('hears “unchanged” until the text changes', async () => {
    const client = await Client.start();
    client.open(spaced);
    const { resultId } = await client.report();
    expect(await client.report(resultId)).toEqual({ kind: 'unchanged', resultId });

    client.edit({ range: client.range(' \n'), text: '\n' });
    expect(await client.report(resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('hears “unchanged” after an edit that changes nothing of what is found', async () => {
    const client = await Client.start();
    client.open(spaced);
    const { resultId } = await client.report();
    client.edit({ range: client.range('正文'), text: '夜间门诊' });
    expect(await client.report(resultId)).toEqual({ kind: 'unchanged', resultId });
  });

  test('hears no “unchanged” of a document that it has closed and opened with another text', async () => {
    const client = await Client.start();
    client.open(spaced);
    const { resultId } = await client.report();
    client.close();
    client.open(clean);
    expect(await client.report(resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('is told nothing unasked', async () => {
    const client = await Client.start();
    client.open(spaced);
    await client.diagnostics();
    expect(client.published).toEqual([]);
  });

  test('gets links to the rules’ pages if it knows where they are', async () => {
    const client = await Client.start({ initializationOptions: { rulePages: 'file:///docs/rules' } });
    client.open(spaced);
    expect(await client.diagnostics()).toMatchObject([
      { codeDescription: { href: 'file:///docs/rules/trailing-space.md' } },
    ]);
  });
});

describe('a client that does not ask', () => {
  test('is told, with the version', async () => {
    const client = await Client.start(pushed);
    client.open(spaced);
    await vi.waitFor(() => expect(client.published).toHaveLength(1));
    expect(client.published).toMatchObject([{ version: 1, diagnostics: [{ code: 'trailing-space' }] }]);
  });

  test('is told once for several quick edits', async () => {
    const client = await Client.start(pushed);
    client.open(clean);
    await vi.waitFor(() => expect(client.published).toHaveLength(1));
    for (const character of '四次 ') client.edit({ range: end(client), text: character });
    await vi.waitFor(() => expect(client.published).toHaveLength(2));
    expect(client.published[1]).toMatchObject({ version: 4, diagnostics: [{ code: 'trailing-space' }] });
  });

  test('is told nothing after an edit that changes nothing of what is found', async () => {
    const client = await Client.start(pushed);
    client.open(spaced);
    await vi.waitFor(() => expect(client.published).toHaveLength(1));
    client.edit({ range: client.range('正文'), text: '夜间门诊' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    client.edit({ range: client.range(' \n'), text: '\n' });
    await vi.waitFor(() => expect(client.published.at(-1)).toMatchObject({ diagnostics: [] }));
    expect(client.published.map(({ version }) => version)).toEqual([1, 3]);
  });

  test('is told that nothing is left when it closes the document', async () => {
    const client = await Client.start(pushed);
    client.open(spaced);
    client.close();
    await vi.waitFor(() => expect(client.published.at(-1)).toEqual({ uri: draft.textDocument.uri, diagnostics: [] }));
  });
});

describe('the setting newsmark.rules', () => {
  test('sets severities and turns rules off', async () => {
    const client = await Client.start();
    client.settings = {
      rules: { 'page-chrome': 'error', 'speaker-delimiter-missing': 'off', 'turn-unterminated': 'off' },
    };
    client.open(seed);
    const found = await client.diagnostics();
    expect(countByRule(found)).toEqual({ 'footer-run-together': 1, 'page-chrome': 1, 'trailing-space': 1 });
    expect(found.find(({ code }) => code === 'page-chrome')?.severity).toBe(1);
  });

  test('takes effect at once where the client asks', async () => {
    const client = await Client.start();
    client.open(spaced);
    const { resultId } = await client.report();
    client.settings = { rules: { 'trailing-space': 'off' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await vi.waitFor(() => expect(client.refreshes).toBe(1));
    expect(await client.report(resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('takes effect at once where the client is told', async () => {
    const client = await Client.start(pushed);
    client.open(spaced);
    await vi.waitFor(() => expect(client.published).toHaveLength(1));
    client.settings = { rules: { 'trailing-space': 'off' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await vi.waitFor(() => expect(client.published[1]).toMatchObject({ diagnostics: [] }));
  });

  test('is taken from the news where the client cannot be asked', async () => {
    const client = await Client.start({ capabilities: { ...modern, workspace: {} } });
    client.open(spaced);
    expect(await client.diagnostics()).toHaveLength(1);
    await client.notify('workspace/didChangeConfiguration', {
      settings: { newsmark: { rules: { 'trailing-space': 'off' } } },
    });
    expect(await client.diagnostics()).toHaveLength(0);
  });

  test('is warned about once, not for each document and request', async () => {
    const client = await Client.start();
    client.settings = { rules: { 'trailing-spaces': 'off' } };
    client.open(spaced);
    await client.diagnostics();
    client.close();
    client.open(spaced);
    expect(await client.diagnostics()).toHaveLength(1);
    expect(client.log).toEqual([expect.stringContaining('The nearest is “trailing-space”.')]);
  });
});

function countByRule(found: readonly Diagnostic[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of found) counts[String(code)] = (counts[String(code)] ?? 0) + 1;
  return counts;
}

function end({ document }: Client) {
  const position = document.positionAt(document.getText().length);
  return { start: position, end: position };
}
