import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FileChangeType, type SymbolInformation, type WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import type { FolderTreePage, FolderTreeParams } from '../../server/src/lsp/protocol.ts';
import { Client, modern } from './client.ts';

const speech = '书市设在河堤旁，市民走路就能到，四月第一个周末开门。';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-folder-'));
  write('2020/spring.txt', article('2020', ['市长龚远山', '作家段青禾', '龚远山']));
  write('2021/spring.txt', article('2021', ['市长龚远山', '作家单霁川']));
  write('notes.txt', '牛奶\n鸡蛋');
  write('node_modules/package/readme.txt', article('2019', ['市长宋知味', '作家段青禾']));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('workspace symbols', () => {
  test('find what articles of the folder have under a name, by pinyin too', async () => {
    const client = await start();
    await eventually(client, 'gys', ['龚远山 (gongyuanshan) 2021/spring.txt', '龚远山 (gongyuanshan) 2020/spring.txt']);
    expect(await found(client, '单霁川')).toEqual(['单霁川 2021/spring.txt']);
    expect(await found(client, '宋知味')).toEqual([]);
  });

  test('have what is open in the editor as it stands there', async () => {
    const client = await start();
    client.open(article('2021', ['市长宋知味', '作家段青禾']), uriOf('2021/spring.txt'));
    await eventually(client, 'dqh', ['段青禾 (duanqinghe) 2021/spring.txt', '段青禾 (duanqinghe) 2020/spring.txt']);
    expect(await found(client, '单霁川')).toEqual([]);
    client.close();
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
  });

  test('follow the files', async () => {
    const client = await start();
    await eventually(client, '宋知味', []);
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    expect(client.registered).toContain('workspace/didChangeWatchedFiles');
    write('2022/spring.txt', article('2022', ['市长宋知味', '作家段青禾']));
    write('2020/spring.txt', article('2020', ['市长单霁川', '作家段青禾']));
    renameSync(join(folder, '2021'), join(folder, '.2021'));
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: uriOf('2022/spring.txt'), type: FileChangeType.Created },
        { uri: uriOf('2020/spring.txt'), type: FileChangeType.Changed },
        { uri: uriOf('2021'), type: FileChangeType.Deleted },
      ],
    });
    await eventually(client, '宋知味', ['宋知味 2022/spring.txt']);
    await eventually(client, '单霁川', ['单霁川 2020/spring.txt']);
  });

  test('follow a folder that comes under another name', async () => {
    const client = await start();
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    renameSync(join(folder, '2021'), join(folder, '2022'));
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: uriOf('2021'), type: FileChangeType.Deleted },
        { uri: uriOf('2022'), type: FileChangeType.Created },
      ],
    });
    await eventually(client, '单霁川', ['单霁川 2022/spring.txt']);
    expect(client.watched).toContain('**');
  });

  test('follow the files of a client that does not tell of them, when they are closed', async () => {
    const client = await Client.connect();
    await client.initialize({ capabilities: modern, rootUri: uriOf('') });
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    client.open(article('2021', ['市长宋知味', '作家段青禾']), uriOf('2021/spring.txt'));
    write('2021/spring.txt', client.document.getText());
    client.close();
    await eventually(client, '宋知味', ['宋知味 2021/spring.txt']);
  });

  test('leave out the other version of an article that is shown beside it', async () => {
    const client = await start();
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    client.open(article('2021', ['作家单霁川']), `${uriOf('2021/spring.txt').replace('file:', 'git:')}?HEAD`);
    expect(await found(client, '单霁川')).toEqual(['单霁川 2021/spring.txt']);
    expect(await client.symbols()).not.toEqual([]);
  });

  test('follow the folders that are open', async () => {
    const client = await start();
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    const event = { added: [], removed: [{ uri: uriOf(''), name: 'articles' }] };
    await client.notify('workspace/didChangeWorkspaceFolders', { event });
    await eventually(client, '单霁川', []);
  });

  test('have articles whose ending is in capitals', async () => {
    write('OLD.TXT', article('1999', ['市长宋知味', '作家段青禾']));
    await eventually(await start(), '宋知味', ['宋知味 OLD.TXT']);
  });

  test('are found beside a folder that only the client can read', async () => {
    const client = await Client.connect();
    const elsewhere = ['memfs:/articles', 'file://elsewhere/articles'].map((uri) => ({ uri, name: uri }));
    await client.initialize({ workspaceFolders: [...elsewhere, { uri: uriOf(''), name: 'articles' }] });
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    expect(client.log).toEqual([]);
  });

  test('name files as the client names their folder', async () => {
    write('选登 (二)/spring.txt', article('2022', ['市长宋知味', '作家段青禾']));
    const uri = uriOf('选登 (二)').replace('(', '%28').replace(')', '%29');
    const client = await Client.connect();
    await client.initialize({ rootUri: uri });
    await vi.waitFor(async () => {
      const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query: '宋知味' });
      expect(symbols.map(({ location }) => location.uri)).toEqual([`${uri}/spring.txt`]);
    }, 10_000);
  });

  test('are none where the settings say that no folder is read', async () => {
    const client = await start({ settings: { index: { enabled: false } } });
    client.open(article('2021', ['市长宋知味', '作家段青禾']), uriOf('draft.txt'));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await found(client, '单霁川')).toEqual([]);
    expect(await found(client, '宋知味')).toEqual(['宋知味 draft.txt']);
  });

  test('heed the settings of a client that only sends them', async () => {
    const client = await Client.connect();
    const workspaceFolders = [{ uri: uriOf(''), name: 'articles' }];
    await client.initialize({ capabilities: {}, workspaceFolders });
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    const settings = { newsmark: { index: { enabled: false } } };
    await client.notify('workspace/didChangeConfiguration', { settings });
    await eventually(client, '单霁川', []);
  });

  test('are asked for in vain before the start', async () => {
    const client = await Client.connect();
    await expect(client.request('workspace/symbol', { query: '' })).rejects.toThrow('initialize comes first');
  });
});

describe('reading the folder', () => {
  test('is shown as progress', async () => {
    for (let number = 0; number < 80; number++)
      write(`many/${number}.txt`, article('2021', ['市长龚远山', '作家段青禾']));
    const client = await start();
    await vi.waitFor(() => expect(client.progress.at(-1)).toEqual({ kind: 'end' }), 10_000);
    expect(client.progress[0]).toEqual({
      kind: 'begin',
      title: 'Newsmark is reading the folder’s articles',
      percentage: 0,
      cancellable: true,
    });
  });

  test('is told to a client that shows it by itself', async () => {
    const client = await start({ initializationOptions: { showsIndex: true } });
    await vi.waitFor(() => expect(client.indexStates.at(-1)).toMatchObject({ phase: 'ready', articles: 2 }), 10_000);
    expect(client.indexStates[0]).toMatchObject({ phase: 'finding' });
  });

  test('says what it leaves out', async () => {
    const client = await start({
      initializationOptions: { showsIndex: true },
      settings: { index: { maximumFiles: 1 } },
    });
    await vi.waitFor(() => expect(client.indexStates.at(-1)).toMatchObject({ phase: 'ready', leftOut: 2 }), 10_000);
  });

  test('can be asked for again', async () => {
    const client = await start();
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    write('2022/spring.txt', article('2022', ['市长宋知味', '作家段青禾']));
    await client.request('newsmark/rebuildIndex', {});
    await eventually(client, '宋知味', ['宋知味 2022/spring.txt']);
  });

  test('goes by way of a client that finds and reads files, wherever they are', async () => {
    const client = await Client.connect();
    const text = article('2021', ['市长宋知味', '作家段青禾']);
    client.files.set('memfs:/articles/spring.txt', Buffer.from(text));
    await client.initialize({
      capabilities: capabilities,
      workspaceFolders: [{ uri: 'memfs:/articles', name: 'articles' }],
      initializationOptions: { findsFiles: true },
    });
    await vi.waitFor(async () => {
      const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query: '宋知味' });
      expect(symbols.map(({ location: { uri } }) => uri)).toEqual(['memfs:/articles/spring.txt']);
    }, 10_000);
    expect(client.patterns).toEqual([['**/*.{news,txt,NEWS,TXT}']]);
  });
});

describe('workspace diagnostics', () => {
  const everything = { diagnostics: { scope: 'folder' } };
  const diagnose = (client: Client, previousResultIds: object[] = []) =>
    client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });

  test('are the findings of the articles that are not open', async () => {
    write('2022/spring.txt', `${article('2022', ['市长龚远山', '作家段青禾'])} `);
    const client = await start({ settings: everything });
    client.open(article('2020', ['市长龚远山', '作家段青禾']), uriOf('2020/spring.txt'));
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    const { items } = await diagnose(client);
    expect(items.map(({ uri }) => uri).sort()).toEqual([uriOf('2021/spring.txt'), uriOf('2022/spring.txt')]);
    const report = items.find(({ uri }) => uri === uriOf('2022/spring.txt'));
    expect(report).toMatchObject({ kind: 'full', version: null });
    expect(JSON.stringify(report)).toContain('"code":"trailing-space"');
  });

  test('are told again only where something has changed', async () => {
    const client = await start({ settings: everything });
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    const { items } = await diagnose(client);
    const known = items.map(({ uri, ...report }) => ({ uri, value: 'resultId' in report ? report.resultId : '' }));
    expect(await diagnose(client, known)).toEqual({ items: [] });
    write('2021/spring.txt', `${article('2021', ['市长宋知味', '作家段青禾'])} `);
    const changes = [{ uri: uriOf('2021/spring.txt'), type: FileChangeType.Changed }];
    await client.notify('workspace/didChangeWatchedFiles', { changes });
    await eventually(client, '宋知味', ['宋知味 2021/spring.txt']);
    expect((await diagnose(client, known)).items.map(({ uri }) => uri)).toEqual([uriOf('2021/spring.txt')]);
  });

  test('leave an open article to its own request', async () => {
    const client = await start({ settings: everything });
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    client.open(article('2020', ['市长龚远山', '作家段青禾']), uriOf('2020/spring.txt'));
    const { items } = await diagnose(client, [{ uri: uriOf('2020/spring.txt'), value: '1.1' }]);
    expect(items.map(({ uri }) => uri)).toEqual([uriOf('2021/spring.txt')]);
  });

  test('are the file’s once it is closed, and none of a file that is not diagnosed', async () => {
    const client = await start({ settings: everything });
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    for (const uri of [uriOf('2020/spring.txt'), 'untitled:draft']) {
      client.open(`${article('2020', ['市长龚远山', '作家段青禾'])} `, uri);
      client.close();
    }
    const { items } = await diagnose(client);
    expect(items.map(({ uri, ...report }) => [uri, 'resultId' in report])).toEqual(
      expect.arrayContaining([
        [uriOf('2020/spring.txt'), true],
        ['untitled:draft', false],
      ]),
    );
  });

  test.each([
    ['an article is closed', (client: Client) => client.close()],
    [
      'something else is ignored',
      (client: Client) =>
        client.notify('workspace/didChangeWatchedFiles', {
          changes: [{ uri: uriOf('.newsmark/ignored.json'), type: FileChangeType.Created }],
        }),
    ],
  ])('wait until %s where nothing is new', async (_, change) => {
    const client = await start();
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    client.open('牛奶', uriOf('notes.txt'));
    let isAnswered = false;
    const answer = client
      .request('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'token' })
      .then(() => {
        isAnswered = true;
      });
    await client.diagnostics();
    expect(isAnswered).toBe(false);
    change(client);
    await answer;
  });

  test('ask for the settings of a folder’s files once', async () => {
    write('2021/autumn.txt', article('2021', ['市长宋知味', '作家段青禾']));
    const client = await start({ settings: everything });
    await eventually(client, '宋知味', ['宋知味 2021/autumn.txt']);
    const before = client.askedSettings.length;
    expect((await diagnose(client)).items).toHaveLength(3);
    expect(client.askedSettings.slice(before).filter((uri) => uri?.includes('/2021/'))).toHaveLength(1);
  });

  test('are none unless the user wants them, and taken back', async () => {
    const client = await start();
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    expect(await diagnose(client)).toEqual({ items: [] });
    const gone = { uri: uriOf('2021/spring.txt'), value: 'folder.1' };
    expect(await diagnose(client, [gone])).toEqual({
      items: [{ kind: 'full', uri: gone.uri, version: null, items: [] }],
    });
  });
});

describe('files that the user takes for articles or leaves out', () => {
  test('count so by the settings', async () => {
    write('memo.md', '龚远山来信');
    const client = await start({ settings: { files: ['memo.md', '!2021/**'] } });
    await eventually(client, '单霁川', []);
    await eventually(client, '龚远山', ['龚远山 2020/spring.txt', '龚远山来信 memo.md']);
  });

  test('count so by the settings of each folder', async () => {
    write('2021/memo.md', '单霁川来信');
    const client = await Client.connect();
    client.folderSettings.set(uriOf('2021'), { files: ['memo.md', '!spring.txt'] });
    const workspaceFolders = ['', '2021'].map((path) => ({ uri: uriOf(path), name: path }));
    await client.initialize({ capabilities, workspaceFolders });
    await eventually(client, '单霁川', ['单霁川来信 2021/memo.md']);
    await eventually(client, '龚远山', ['龚远山 2020/spring.txt']);
    expect(client.watched).toContain('**/memo.md');
  });

  test('count so by the configuration file', async () => {
    write('newsmark.config.json', '{ "files": ["!2020/**"] }');
    const client = await start();
    await eventually(client, '龚远山', ['龚远山 2021/spring.txt']);
  });
});

describe('the trees of the folder', () => {
  test('have who speaks, in which articles, and what is said', async () => {
    const client = await start();
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    const speakers = await tree(client, { view: 'speakers' });
    expect(rows(speakers)).toEqual([
      '龚远山 · 市长 · 3 turns · 2 articles',
      '单霁川 · 作家 · 1 turn',
      '段青禾 · 作家 · 1 turn',
    ]);
    const articles = await tree(client, { view: 'speakers', parent: speakers.nodes[0]?.id ?? '' });
    expect(rows(articles)).toEqual([
      '2021年的书市 · 1 turn · 云川日报 · 2021-03-04',
      '2020年的书市 · 2 turns · 云川日报 · 2020-03-04',
    ]);
    const quotes = await tree(client, { view: 'speakers', parent: articles.nodes[1]?.id ?? '' });
    expect(rows(quotes)).toEqual([speech, speech]);
    expect(quotes.nodes[1]?.location).toMatchObject({ uri: uriOf('2020/spring.txt'), range: { start: { line: 5 } } });
  });

  test('have keywords and the articles that state them', async () => {
    const client = await start();
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    const keywords = await tree(client, { view: 'keywords' });
    expect(rows(keywords)).toEqual(['书市 · 2 articles']);
    const articles = await tree(client, { view: 'keywords', parent: keywords.nodes[0]?.id ?? '' });
    expect(articles.nodes.map(({ location }) => location?.uri)).toEqual([
      uriOf('2021/spring.txt'),
      uriOf('2020/spring.txt'),
    ]);
  });

  test('show what a filter lets through, page by page', async () => {
    const client = await start();
    await eventually(client, '单霁川', ['单霁川 2021/spring.txt']);
    expect(rows(await tree(client, { view: 'speakers', filter: 'shan' }))).toEqual([
      '龚远山 · 市长 · 3 turns · 2 articles',
      '单霁川 · 作家 · 1 turn',
    ]);
    const second = await tree(client, { view: 'speakers', offset: 1, limit: 1 });
    expect([rows(second), second.total]).toEqual([['单霁川 · 作家 · 1 turn'], 3]);
  });
});

const capabilities = {
  ...modern,
  window: { workDoneProgress: true },
  workspace: {
    ...modern.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

async function start({ settings = null, initializationOptions = {} }: Options = {}): Promise<Client> {
  const client = await Client.connect();
  client.settings = settings;
  const workspaceFolders = [{ uri: uriOf(''), name: 'articles' }];
  await client.initialize({ capabilities, workspaceFolders, initializationOptions });
  return client;
}

interface Options {
  readonly settings?: object | null;
  readonly initializationOptions?: object;
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** An article of that year in which these speak, one after the other. */
function article(year: string, speakers: readonly string[]): string {
  const turns = speakers.map((speaker) => `　　${speaker}：${speech}`);
  return [`${year}年的书市`, '来源：云川日报', `${year}-03-04`, ...turns, '关键词：书市 责任编辑：白露'].join('\n');
}

function uriOf(path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

async function found(client: Client, query: string): Promise<string[]> {
  const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query });
  return symbols.map(({ name, location: { uri } }) => `${name} ${uri.slice(uriOf('').length).replace(/^\//, '')}`);
}

/** Waits until a query finds this, since the folder is read meanwhile. */
function eventually(client: Client, query: string, expected: readonly string[]): Promise<void> {
  return vi.waitFor(async () => expect(await found(client, query)).toEqual(expected), 10_000);
}

function tree(client: Client, params: Partial<FolderTreeParams>): Promise<FolderTreePage> {
  return client.request('newsmark/folderTree', { offset: 0, limit: 100, ...params });
}

function rows({ nodes }: FolderTreePage): string[] {
  return nodes.map(({ label, description }) => [label, description].filter((part) => part).join(' · '));
}
