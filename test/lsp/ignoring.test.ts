import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ClientCapabilities, type CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, modern } from './client.ts';

const article = '夜间门诊下周开始\n分享：\n\n院长李明：可以晚上来，大家不用再请假排队了。\n';
const chrome = { rule: 'page-chrome', file: 'a.news', fingerprint: '分享#c706b567f21dae91' };
const able = {
  ...modern,
  workspace: {
    ...modern.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
} satisfies ClientCapabilities;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-ignoring-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
const ignoredFile = () => uriOf('.newsmark/ignored.json');

/** Writes a file, and tells the server so as a client does that watches files. */
async function save(client: Client | null, uri: string, content: string): Promise<void> {
  mkdirSync(dirname(fileURLToPath(uri)), { recursive: true });
  writeFileSync(fileURLToPath(uri), content);
  await client?.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
}

const ignore = (client: Client | null, ...ignored: object[]) =>
  save(client, ignoredFile(), JSON.stringify({ ignored }));

async function open(capabilities: ClientCapabilities = able, initializationOptions?: object): Promise<Client> {
  const client = await Client.start({ capabilities, initializationOptions });
  client.open(article, uriOf('a.news'));
  return client;
}

async function rules(client: Client) {
  return (await client.diagnostics()).map(({ code }) => code);
}

/** The quick fixes on 分享. */
async function actions(client: Client): Promise<CodeAction[]> {
  return client.codeActions(client.range('分享'), ['quickfix']);
}

async function action(client: Client, title: string): Promise<CodeAction> {
  const found = (await actions(client)).find((candidate) => candidate.title === title);
  if (!found) throw new Error(`no action “${title}”`);
  return found;
}

/** Makes the edits of an action to files, and saves them. */
async function make(client: Client, { edit }: CodeAction): Promise<void> {
  for (const change of edit?.documentChanges ?? []) {
    if (!TextDocumentEdit.is(change)) await save(null, 'uri' in change ? change.uri : '', '');
    else {
      const { uri } = change.textDocument;
      const before = TextDocument.create(uri, 'json', 0, readFileSync(fileURLToPath(uri), 'utf8'));
      await save(client, uri, TextDocument.applyEdits(before, change.edits.filter(TextEdit.is)));
    }
  }
}

const readJson = (uri: string) => JSON.parse(readFileSync(fileURLToPath(uri), 'utf8'));

describe('.newsmark/ignored.json', () => {
  test('keeps findings from being reported, and no longer when it changes', async () => {
    await ignore(null, chrome);
    const client = await open();
    expect(await rules(client)).not.toContain('page-chrome');
    await ignore(client);
    expect(await rules(client)).toContain('page-chrome');
    expect(client.refreshes).toBe(1);
  });

  test('keeps none from being reported when its folder is deleted, of which alone clients tell', async () => {
    await ignore(null, chrome);
    const client = await open();
    expect(await rules(client)).not.toContain('page-chrome');
    rmSync(join(folder, '.newsmark'), { recursive: true });
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('.newsmark'), type: 3 }] });
    expect(await rules(client)).toContain('page-chrome');
  });

  test('is read again with the next article that is opened, for a client that does not watch files', async () => {
    const client = await open(modern);
    expect(await rules(client)).toContain('page-chrome');
    await ignore(null, chrome);
    client.close();
    client.open(article, uriOf('a.news'));
    expect(await rules(client)).not.toContain('page-chrome');
  });

  test('changes the id of a report that it changes', async () => {
    const client = await open();
    const { resultId } = await client.report();
    expect(await client.report(resultId)).toMatchObject({ kind: 'unchanged' });
    await ignore(client, chrome);
    expect(await client.report(resultId)).toMatchObject({ kind: 'full' });
  });

  test('shows what is wrong in it and what ignores nothing any more, until the article is closed', async () => {
    const stale = { ...chrome, fingerprint: '转发#0' };
    await ignore(null, { rule: 'page-crome', file: 'a.news' }, chrome, stale);
    const client = await open();
    await rules(client);
    const { diagnostics } = client.published.at(-1) ?? {};
    const text = readFileSync(fileURLToPath(ignoredFile()), 'utf8');
    const document = TextDocument.create('', 'json', 0, text);
    expect(diagnostics?.map(({ range, severity, message }) => [document.getText(range), severity, message])).toEqual([
      ['"page-crome"', 2, 'There is no rule “page-crome”. The nearest is “page-chrome”.'],
      [
        JSON.stringify(stale),
        2,
        'This entry no longer ignores any finding of “page-chrome” in “a.news”. It can be removed.',
      ],
    ]);
    client.close();
    await client.symbols();
    expect(client.published.at(-1)).toEqual({ uri: ignoredFile(), diagnostics: [] });
  });

  test('says so as soon as the sentence has changed', async () => {
    await ignore(null, chrome);
    const client = await open();
    await rules(client);
    expect(client.published).toEqual([]);
    client.edit({ range: client.range('分享'), text: '分享到' });
    expect(await rules(client)).toContain('page-chrome');
    expect(client.published).toMatchObject([{ uri: ignoredFile(), diagnostics: [{ severity: 2 }] }]);
  });
});

describe('the quick fixes on a finding', () => {
  test('come in this order: mend it, ignore it, set its severity', async () => {
    expect((await actions(await open())).map(({ title }) => title)).toEqual([
      'Remove “分享：”',
      'Ignore “page-chrome” in this sentence',
      'Ignore “page-chrome” in this article',
      'Set “page-chrome” to “off” in the configuration',
      'Set “page-chrome” to “hint” in the configuration',
      'Set “page-chrome” to “information” in the configuration',
      'Set “page-chrome” to “error” in the configuration',
    ]);
  });

  test('are only the fixes for a selection over several lines, and for other kinds', async () => {
    const client = await open();
    const all = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    expect((await client.codeActions(all, ['quickfix'])).filter(({ title }) => /^(Ignore|Set)/.test(title))).toEqual(
      [],
    );
    expect(await client.codeActions(client.range('分享'), ['refactor'])).toEqual([]);
  });

  test('ignore it in its sentence, in a file that they make', async () => {
    const client = await open();
    const picked = await action(client, 'Ignore “page-chrome” in this sentence');
    expect(picked.edit?.documentChanges?.[0]).toEqual({ kind: 'create', uri: ignoredFile() });
    await make(client, picked);
    expect(readJson(ignoredFile())).toEqual({ version: 1, ignored: [chrome] });
    expect(await rules(client)).not.toContain('page-chrome');
  });

  test('ignore its rule in the article, beside what is ignored already', async () => {
    await ignore(null, { rule: 'dash', file: 'b.news', reason: '原文如此' });
    const client = await open();
    await make(client, await action(client, 'Ignore “page-chrome” in this article'));
    expect(readJson(ignoredFile()).ignored).toEqual([
      { rule: 'page-chrome', file: 'a.news' },
      { rule: 'dash', file: 'b.news', reason: '原文如此' },
    ]);
    expect(await rules(client)).not.toContain('page-chrome');
  });

  test('set its severity in the configuration', async () => {
    await save(null, uriOf('newsmark.config.json'), '{\n\t"rules": { "dash": "off" }\n}\n');
    const client = await open();
    await make(client, await action(client, 'Set “page-chrome” to “error” in the configuration'));
    expect(readJson(uriOf('newsmark.config.json'))).toEqual({ rules: { dash: 'off', 'page-chrome': 'error' } });
    const found = (await client.diagnostics()).find(({ code }) => code === 'page-chrome');
    expect(found?.severity).toBe(1);
  });

  test('write nothing for a client that cannot make files, or where the files have errors', async () => {
    const client = await open(modern);
    expect((await actions(client)).map(({ title }) => title)).toEqual(['Remove “分享：”']);
    await save(client, uriOf('newsmark.config.json'), '{ "rules": [] }');
    await save(client, ignoredFile(), '{');
    client.close();
    client.open(article, uriOf('a.news'));
    expect((await actions(client)).map(({ title }) => title)).toEqual(['Remove “分享：”']);
  });

  test('have no versions for a client that does not know them', async () => {
    await ignore(null);
    const client = await open({ ...able, workspace: {} });
    const { edit } = await action(client, 'Ignore “page-chrome” in this article');
    expect(Object.keys(edit?.changes ?? {})).toEqual([ignoredFile()]);
  });

  test('get their edits when they are picked, from a client that asks then', async () => {
    const codeAction = {
      ...able.textDocument.codeAction,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    };
    const client = await open({ ...able, textDocument: { ...able.textDocument, codeAction } });
    const offered = await action(client, 'Ignore “page-chrome” in this sentence');
    expect(offered).not.toHaveProperty('edit');
    await ignore(client, { rule: 'dash', file: 'b.news' });
    const picked: CodeAction = await client.request('codeAction/resolve', offered);
    await make(client, picked);
    expect(readJson(ignoredFile()).ignored).toEqual([chrome, { rule: 'dash', file: 'b.news' }]);
  });
});

describe('a client with commands of its own', () => {
  const commands = ['newsmark.save', 'newsmark.chooseSeverity', 'newsmark.openRulePage'];
  const options = { commands, rulePages: 'file:///docs/rules' };

  test('asks for the severity, saves what was changed, and shows the page', async () => {
    const client = await open(able, options);
    expect((await actions(client)).map(({ title }) => title)).toEqual([
      'Remove “分享：”',
      'Ignore “page-chrome” in this sentence',
      'Ignore “page-chrome” in this article',
      'Change the severity of “page-chrome”…',
      'Open the documentation of “page-chrome”',
    ]);
    const ignoring = await action(client, 'Ignore “page-chrome” in this article');
    expect(ignoring.command).toMatchObject({ command: 'newsmark.save', arguments: [ignoredFile()] });
    const change = await action(client, 'Change the severity of “page-chrome”…');
    const choice = change.command?.arguments?.[0];
    expect(choice).toMatchObject({ rule: 'page-chrome', severity: 'warning', file: uriOf('newsmark.config.json') });
    expect(Object.keys(choice.edits)).toEqual(['off', 'hint', 'information', 'error']);
    const page = (await action(client, 'Open the documentation of “page-chrome”')).command;
    expect(page).toMatchObject({ command: 'newsmark.openRulePage', arguments: ['file:///docs/rules/page-chrome.md'] });
  });
});

describe('the page of a rule', () => {
  const pages = { rulePages: 'file:///docs/rules' };

  test('is shown by a client that can show documents, when the server asks it to', async () => {
    const client = await Client.connect();
    const capabilities: ClientCapabilities = { ...able, window: { showDocument: { support: true } } };
    const { capabilities: server } = await client.initialize({ capabilities, initializationOptions: pages });
    expect(server.executeCommandProvider).toEqual({ commands: ['newsmark.showRulePage'] });
    client.open(article, uriOf('a.news'));
    const { command } = await action(client, 'Open the documentation of “page-chrome”');
    await client.request('workspace/executeCommand', { command: command?.command, arguments: command?.arguments });
    expect(client.shown).toEqual(['file:///docs/rules/page-chrome.md']);
  });

  test('is offered neither without pages nor to a client that cannot show documents', async () => {
    const client = await Client.connect();
    const { capabilities } = await client.initialize({ capabilities: able, initializationOptions: pages });
    expect(capabilities.executeCommandProvider).toBeUndefined();
    client.open(article, uriOf('a.news'));
    expect((await actions(client)).filter(({ title }) => title.startsWith('Open'))).toEqual([]);
  });
});
