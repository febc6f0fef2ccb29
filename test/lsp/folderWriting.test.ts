import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { Client } from './client.ts';
import { complete, writer } from './writing.ts';

const marked = '\n【看点一：河堤】\n\n书市设在河堤旁。\n\n【看点二：交通】\n\n走路就能到。\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-writing-'));
  writeFileSync(
    join(folder, 'spring.news'),
    `河堤书市\n\n书市四月开门，市民走路就能到。\n${marked}\n市长龚远山：欢迎大家。\n`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

async function start(text: string): Promise<Client> {
  const client = await Client.start({ rootUri: pathToFileURL(folder).href, capabilities: writer });
  client.open(text, uriOf('draft.news'));
  return client;
}

test('speakers of other articles in the folder are completed with their titles', async () => {
  const client = await start('河堤书市\n\n书市明年再办，市民走路就能到。\n\n作家段青禾：好。\n\ngys');
  await vi.waitFor(async () => {
    expect((await complete(client, '\ngys')).map(({ label }) => label)).toEqual(['市长龚远山：']);
  }, 10_000);
});

test.each([
  ['a speaker', '龚远', '龚远川', 1],
  ['a speaker’s title', '\n市', '镇长', 1],
  ['a label', '【看', '焦点', 2],
])('%s is renamed in other articles of the folder where that is confirmed', async (_, place, newName, count) => {
  const client = await start(`河堤书市\n\n明年再办，走路就能到。\n${marked}\n市长龚远山：好。\n`);
  const params = { textDocument: { uri: uriOf('draft.news') }, position: client.range(place).end, newName };
  await vi.waitFor(async () => {
    const { documentChanges } = await client.request<WorkspaceEdit>('textDocument/rename', params);
    const changes = documentChanges?.filter(TextDocumentEdit.is) ?? [];
    expect(changes.map(({ textDocument: { uri, version }, edits }) => [uri, version, edits.length])).toEqual([
      [uriOf('draft.news'), 1, count],
      [uriOf('spring.news'), null, count],
    ]);
    expect(changes[1]?.edits[0]).toHaveProperty('annotationId');
  }, 10_000);
});
