import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ClientCapabilities, type DocumentSymbol, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, modern } from './client.ts';

const article = '夜间门诊下周开始\n分享：\n\n院长李明：可以晚上来，大家不用再请假排队了。\n';
const watching: ClientCapabilities = {
  ...modern,
  workspace: { ...modern.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-configuration-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const configure = (content: string) => writeFileSync(join(folder, 'newsmark.config.json'), content);
const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

async function open(capabilities: ClientCapabilities): Promise<Client> {
  const client = await Client.start({ capabilities });
  client.open(article, uriOf('a.news'));
  return client;
}

/** Saves a configuration, and tells the server so as a client does that watches files. */
function change(client: Client, content: string): void {
  configure(content);
  void client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf('newsmark.config.json'), type: 2 }],
  });
}

async function rules(client: Client) {
  return (await client.diagnostics()).map(({ code }) => code);
}

async function speakers(client: Client): Promise<string[]> {
  const namesIn = (symbols: readonly DocumentSymbol[]): string[] =>
    symbols.flatMap(({ name, children }) => [name, ...namesIn(children ?? [])]);
  return namesIn((await client.symbols()) as DocumentSymbol[]).filter((name) => name === '李明');
}

describe('newsmark.config.json', () => {
  test('comes before the settings of the client', async () => {
    configure('{ "rules": { "page-chrome": "off" } }');
    const client = await open(watching);
    client.settings = { rules: { 'page-chrome': 'error', 'source-missing': 'off' } };
    const found = await rules(client);
    expect(found).not.toContain('page-chrome');
    expect(found).not.toContain('source-missing');
    expect(found).toContain('date-missing');
  });

  test('decides who speaks, and again when it changes', async () => {
    configure('{ "lexicon": { "notSpeakers": ["院长李明"] } }');
    const client = await open(watching);
    expect(await speakers(client)).toEqual([]);
    change(client, '{}');
    expect(await speakers(client)).toEqual(['李明']);
    client.edit({ text: '。', range: client.range('。') });
    change(client, '{ "lexicon": { "notSpeakers": ["李明"] } }');
    expect(await speakers(client)).toEqual([]);
  });

  test('sets other severities when it changes', async () => {
    const client = await open(watching);
    expect(await rules(client)).toContain('page-chrome');
    change(client, '{ "rules": { "page-chrome": "off" } }');
    expect(await rules(client)).not.toContain('page-chrome');
    expect(client.refreshes).toBe(1);
    expect(client.registered).toContain('workspace/didChangeWatchedFiles');
  });

  test('is read again with the next article that is opened, for a client that does not watch files', async () => {
    const client = await open(modern);
    expect(await speakers(client)).toEqual(['李明']);
    configure('{ "lexicon": { "notSpeakers": ["李明"] } }');
    client.close();
    client.open(article, uriOf('a.news'));
    expect(await speakers(client)).toEqual([]);
    expect(client.registered).toEqual([]);
  });
});

test('what is wrong in it is shown in it, until it is right', async () => {
  configure('{ "rules": { "page-crome": "off" } }');
  const client = await open(watching);
  await rules(client);
  change(client, '{ "rules": { "page-chrome": "off" } }');
  await rules(client);
  const range = { start: { line: 0, character: 13 }, end: { line: 0, character: 25 } };
  const message = 'There is no rule “page-crome”. The nearest is “page-chrome”.';
  expect(client.published).toEqual([
    { uri: uriOf('newsmark.config.json'), diagnostics: [{ range, severity: 2, message, source: 'newsmark' }] },
    { uri: uriOf('newsmark.config.json'), diagnostics: [] },
  ]);
});

describe('a correction', () => {
  const creating = {
    ...watching,
    workspace: { ...watching.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  } satisfies ClientCapabilities;
  const denial = async (client: Client) =>
    (await client.codeActions(client.range('院长李明'), ['quickfix'])).find(({ title }) =>
      title.includes('not a speaker'),
    );

  test('makes a configuration file at the top of the open folder', async () => {
    const client = await Client.start({ capabilities: creating, workspaceFolders: [{ uri: uriOf(''), name: 'a' }] });
    client.open(article, uriOf('2020/07/a.news'));
    const uri = uriOf('newsmark.config.json');
    const [create, ...edits] = (await denial(client))?.edit?.documentChanges ?? [];
    expect(create).toEqual({ kind: 'create', uri });
    const text = edits.filter(TextDocumentEdit.is).reduce((before, change) => {
      expect(change.textDocument).toEqual({ uri, version: null });
      return TextDocument.applyEdits(TextDocument.create(uri, 'json', 0, before), change.edits.filter(TextEdit.is));
    }, '');
    expect(JSON.parse(text)).toEqual({ lexicon: { notSpeakers: ['院长李明'] } });
    change(client, text);
    expect(await speakers(client)).toEqual([]);
  });

  test('is added to the file that is there', async () => {
    configure('{ "rules": {} }');
    const client = await open(watching);
    const [edit] = (await denial(client))?.edit?.documentChanges ?? [];
    expect(edit).toMatchObject({ textDocument: { uri: uriOf('newsmark.config.json'), version: null } });
  });

  test('is not offered where the file has errors, or where the client can make none', async () => {
    const client = await open(watching);
    expect(await denial(client)).toBeUndefined();
    change(client, '{ "lexicon": 1 }');
    expect(await denial(client)).toBeUndefined();
    change(client, '{}');
    expect(await denial(client)).toBeDefined();
  });
});
