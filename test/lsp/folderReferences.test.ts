import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Location } from 'vscode-languageserver/node';
import { Client, modern } from './client.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-references-'));
  writeFileSync(
    join(folder, 'spring.news'),
    '河堤书市\r\n\r\n书市四月开门，龚远山市长到场。\r\n\r\n记者：谁来？\r\n\r\n市长龚远山：都来。\r\n\r\n关键词：书市\r\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
const draft = '河堤书市\n\n书市明年再办。\n\n记者：谁来？\n\n龚远山：都来。\n\n关键词：书市\n';

async function start(): Promise<Client> {
  const capabilities = { ...modern, textDocument: { ...modern.textDocument, references: {} } };
  const client = await Client.start({ rootUri: pathToFileURL(folder).href, capabilities });
  client.open(draft, uriOf('draft.news'));
  return client;
}

/** The references to what stands at the end of a text of the draft, as `file line:character`, counted from 0. */
async function referencesTo(client: Client, text: string, includeDeclaration: boolean): Promise<string[]> {
  const found = await client.request<Location[]>('textDocument/references', {
    textDocument: { uri: uriOf('draft.news') },
    position: client.range(text).end,
    context: { includeDeclaration },
  });
  return found.map(
    ({ uri, range: { start } }) => `${uri.slice(uri.lastIndexOf('/') + 1)} ${start.line}:${start.character}`,
  );
}

test.each([
  ['a speaker', '龚远', true, ['draft.news 6:0', 'spring.news 2:7', 'spring.news 6:2']],
  ['a speaker but the first turns', '龚远', false, ['spring.news 2:7']],
  [
    'a keyword',
    '关键词：书',
    true,
    ['draft.news 0:2', 'draft.news 2:0', 'draft.news 8:4', 'spring.news 0:2', 'spring.news 2:0', 'spring.news 8:4'],
  ],
])('references to %s reach the articles of the folder', async (_what, text, includeDeclaration, places) => {
  const client = await start();
  await vi.waitFor(async () => expect(await referencesTo(client, text, includeDeclaration)).toEqual(places), 10_000);
});

test('who has no name is found in the open article alone', async () => {
  const client = await start();
  await vi.waitFor(async () => expect(await referencesTo(client, '龚远', true)).toHaveLength(3), 10_000);
  expect(await referencesTo(client, '记', true)).toEqual(['draft.news 4:0']);
});
