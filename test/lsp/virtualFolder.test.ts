import { expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type DocumentSymbol,
  type SymbolInformation,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, modern } from './client.ts';

const folder = 'memfs:/articles';
const uriOf = (name: string) => `${folder}/${name}`;
const text = '夜间门诊下周开始\n分享：\n\n院长李明：可以晚上来，大家不用再请假排队了。\n';
const capabilities = {
  ...modern,
  workspace: {
    ...modern.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
} satisfies ClientCapabilities;

/** A client whose folder is not on this machine, with these files in it. */
async function start(files: Record<string, string>, abilities: ClientCapabilities = capabilities): Promise<Client> {
  const client = await Client.connect();
  for (const [name, content] of Object.entries(files)) client.files.set(uriOf(name), Buffer.from(content));
  await client.initialize({
    capabilities: abilities,
    workspaceFolders: [{ uri: folder, name: 'articles' }],
    initializationOptions: { findsFiles: true },
  });
  return client;
}

/** Saves a file, and tells the server so. */
function save(client: Client, name: string, content: string): void {
  client.files.set(uriOf(name), Buffer.from(content));
  void client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type: 2 }] });
}

async function rules(client: Client) {
  return (await client.diagnostics()).map(({ code }) => code);
}

/** The rules of what the client was sent last. */
function published(client: Client) {
  return client.published.at(-1)?.diagnostics.map(({ code }) => code) ?? [];
}

async function names(client: Client): Promise<string[]> {
  const namesIn = (symbols: readonly DocumentSymbol[]): string[] =>
    symbols.flatMap(({ name, children }) => [name, ...namesIn(children ?? [])]);
  return namesIn((await client.symbols()) as DocumentSymbol[]);
}

test('in a folder that only the client can read, the configuration decides from the first answer on', async () => {
  const client = await start({
    'newsmark.config.json': '{ "rules": { "page-chrome": "off" }, "lexicon": { "notSpeakers": ["院长李明"] } }',
  });
  client.open(text, uriOf('2020/night.txt'));
  expect(await names(client)).not.toContain('李明');
  expect(await rules(client)).not.toContain('page-chrome');
});

test('and so it does when it changes, and what is wrong in it is shown', async () => {
  const client = await start({ 'newsmark.config.json': '{ "lexicon": { "notSpeakers": ["院长李明"] } }' });
  client.open(text, uriOf('night.txt'));
  expect(await rules(client)).toContain('page-chrome');
  save(client, 'newsmark.config.json', '{ "rules": { "page-chrome": "off", "page-crome": "off" } }');
  expect(await rules(client)).not.toContain('page-chrome');
  expect(await names(client)).toContain('李明');
  expect(client.refreshes).toBe(1);
  expect(client.published).toMatchObject([
    { uri: uriOf('newsmark.config.json'), diagnostics: [{ message: expect.stringContaining('page-crome') }] },
  ]);
});

test('and for a client that is sent diagnostics', async () => {
  const files = { 'newsmark.config.json': '{ "rules": { "page-chrome": "off" } }' };
  const { diagnostic, ...textDocument } = modern.textDocument;
  const client = await start(files, { ...capabilities, textDocument });
  client.open(text, uriOf('night.txt'));
  await expect.poll(() => published(client)).toEqual(expect.arrayContaining(['source-missing']));
  await expect.poll(() => published(client)).not.toContain('page-chrome');
});

test('what is ignored is not reported, and quick fixes write it to where the article is', async () => {
  const client = await start({
    '.newsmark/ignored.json': '{ "version": 1, "ignored": [{ "rule": "page-chrome", "file": "night.txt" }] }',
  });
  client.open(text, uriOf('night.txt'));
  const found = await rules(client);
  expect(found).not.toContain('page-chrome');
  expect(found).toContain('source-missing');
  const denial = (await client.codeActions(client.range('院长李明'), ['quickfix'])).find(({ title }) =>
    title.includes('not a speaker'),
  );
  const uri = uriOf('newsmark.config.json');
  const [create, edit] = denial?.edit?.documentChanges ?? [];
  expect(create).toEqual({ kind: 'create', uri });
  const edits = TextDocumentEdit.is(edit) ? edit.edits.filter(TextEdit.is) : [];
  const content = TextDocument.applyEdits(TextDocument.create(uri, 'json', 0, ''), edits);
  expect(JSON.parse(content)).toEqual({ lexicon: { notSpeakers: ['院长李明'] } });
});

test('its articles are indexed by the configuration beside them', async () => {
  const interview = '周末书市\n\n市长龚远山：书市设在河堤旁，市民走路就能到。\n\n市长龚远山：四月第一个周末开门。\n';
  const client = await start({
    'newsmark.config.json': '{ "files": ["*.md", "!drafts/**"] }',
    'a.md': interview,
    'drafts/b.txt': interview,
    'notes/c.news': interview,
    'notes/newsmark.config.json': '{ "lexicon": { "notSpeakers": ["龚远山"] } }',
  });
  await expect.poll(() => found(client)).toEqual([uriOf('a.md')]);
});

async function found(client: Client): Promise<string[]> {
  const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query: '龚远山' });
  return symbols.map(({ location: { uri } }) => uri);
}
