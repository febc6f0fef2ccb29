import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { Client, modern } from './client.ts';

const article = '夜间门诊下周开始\n分享：\n\n院长李明：可以晚上来，大家不用再请假排队了。\n';
const creating: ClientCapabilities = {
  ...modern,
  workspace: { ...modern.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

describe('a document with the URI', () => {
  test.each([
    'untitled:Untitled-1',
    'zipfile:///archive.zip::a.news',
    'file://server/share/a.news',
    'file:///C:/稿件/a.news',
    'file:///a%2Fb/%zz/a.news',
    'a.news',
  ])('%s is read as any other, and nothing is said of other files', async (uri) => {
    const client = await Client.start({ capabilities: creating });
    client.open(article, uri);
    const codes = (await client.diagnostics()).map(({ code }) => code);
    expect(codes).toContain('page-chrome');
    await expect(client.codeActions(client.range('分享'))).resolves.not.toEqual([]);
    expect({ published: client.published, log: client.log }).toEqual({ published: [], log: [] });
  });
});

test('fixes are offered beside a configuration file that cannot be read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-configuration-'));
  for (const name of ['newsmark.config.json', '.newsmark/ignored.json'])
    mkdirSync(join(folder, name), { recursive: true });
  const client = await Client.start({ capabilities: creating });
  client.open(article, pathToFileURL(join(folder, 'a.news')).href);
  const actions = await client.codeActions(client.range('分享'));
  rmSync(folder, { recursive: true });
  expect(actions.map(({ kind }) => kind)).toContain('quickfix');
  expect(client.log).toEqual([]);
});

describe('a client that says too little of what it can do', () => {
  test.each([
    ['nothing of semantic tokens but the format', { textDocument: { semanticTokens: { formats: ['relative'] } } }],
    ['no properties to resolve', { textDocument: { codeAction: { dataSupport: true, resolveSupport: {} } } }],
  ])('is served: %s', async (_what, capabilities) => {
    const client = await Client.connect();
    await client.initialize({ capabilities: capabilities as ClientCapabilities });
    client.open(article);
    expect(await client.symbols()).toContainEqual(expect.objectContaining({ name: '夜间门诊下周开始' }));
    await vi.waitFor(() => expect(client.published).not.toEqual([]));
  });
});
