import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CodeAction, CreateFile, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, modern } from './client.ts';
import { seed } from './seed.ts';

const kind = 'source.adoptStyle.newsmark';
const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const capabilities = {
  ...modern,
  workspace: { ...modern.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-style-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

async function open(text: string, abilities: object = capabilities): Promise<Client> {
  const client = await Client.start({
    capabilities: abilities,
    initializationOptions: { commands: ['newsmark.save'] },
  });
  client.open(text, uriOf('a.news'));
  return client;
}

/** The configuration file after the action, from what it holds now. */
function applied(action: CodeAction | undefined, before: string): string {
  const changes = action?.edit?.documentChanges ?? [];
  expect(changes.some(CreateFile.is)).toBe(before === '');
  const [change] = changes.filter(TextDocumentEdit.is);
  expect(change?.textDocument.uri).toBe(uriOf('newsmark.config.json'));
  return TextDocument.applyEdits(TextDocument.create('', 'json', 0, before), (change?.edits ?? []).filter(TextEdit.is));
}

test.each([[kind], ['source']])('an article’s style is made the house style by an action of kind %s', async (only) => {
  const client = await open(seed);
  const actions = await client.codeActions(nowhere, [only]);
  const action = actions.find((candidate) => candidate.kind === kind);
  expect(action).toMatchObject({
    title: 'Adopt this article’s style as the house style',
    command: { command: 'newsmark.save', arguments: [uriOf('newsmark.config.json')] },
  });
  expect(applied(action, '')).toBe('{\n  "style": "people-daily-online"\n}\n');
});

test('a file that is there keeps its comments, and one that names the style is left alone', async () => {
  const file = '{\n  // ours\n  "style": "gbt15834"\n}\n';
  writeFileSync(join(folder, 'newsmark.config.json'), file);
  const client = await open(seed);
  const [action] = await client.codeActions(nowhere, [kind]);
  const after = applied(action, file);
  expect(after).toBe(file.replace('gbt15834', 'people-daily-online'));
  writeFileSync(join(folder, 'newsmark.config.json'), after);
  const other = await open(seed);
  expect(await other.codeActions(nowhere, [kind])).toEqual([]);
});

test.each<[what: string, text: string, config: string | null, abilities: object]>([
  ['an article that follows no style', '夜间门诊\n', null, capabilities],
  ['a configuration with errors', seed, '{ "style": ', capabilities],
  ['a client that makes no files', seed, null, modern],
])('there is no such action for %s', async (_what, text, config, abilities) => {
  if (config !== null) writeFileSync(join(folder, 'newsmark.config.json'), config);
  const client = await open(text, abilities);
  expect(await client.codeActions(nowhere, [kind])).toEqual([]);
});

test('nobody is offered it without asking', async () => {
  const client = await open(seed);
  expect((await client.codeActions(nowhere)).map((action) => action.kind)).not.toContain(kind);
});
