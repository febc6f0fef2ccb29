import { describe, expect, test } from 'vitest';
import { Client, draft } from './client.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('a server', () => {
  test('names itself and what it can do', async () => {
    const client = await Client.connect();
    const { capabilities, serverInfo } = await client.initialize();
    expect(serverInfo).toEqual({ name: 'newsmark', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(capabilities).toEqual({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      hoverProvider: true,
      foldingRangeProvider: true,
      diagnosticProvider: { identifier: 'newsmark', interFileDependencies: false, workspaceDiagnostics: true },
      codeActionProvider: {
        codeActionKinds: expect.arrayContaining(['quickfix', 'source.fixAll.newsmark']),
        resolveProvider: false,
      },
    });
  });

  test('announces neither pull diagnostics nor code actions to a client that has no use for them', async () => {
    const client = await Client.connect();
    const { capabilities } = await client.initialize({ capabilities: {} });
    expect(capabilities).not.toHaveProperty('diagnosticProvider');
    expect(capabilities).not.toHaveProperty('codeActionProvider');
  });

  test('is not there before it is initialised', async () => {
    const client = await Client.connect();
    await expect(client.symbols()).rejects.toMatchObject({ code: -32002 });
    const command = client.request('workspace/executeCommand', { command: 'newsmark.showRulePage' });
    await expect(command).rejects.toMatchObject({ code: -32002 });
    await client.initialize();
    await expect(client.symbols()).resolves.toBeNull();
  });

  test.each(['completionItem/resolve', 'codeAction/resolve', 'codeLens/resolve'])(
    'answers %s neither before nor after its life, and gives back what is not its own',
    async (method) => {
      const item = { label: '王五', title: '王五', range, data: { uri: 5, subject: null, ignore: [], about: 'x' } };
      const client = await Client.connect();
      await expect(client.request(method, item)).rejects.toMatchObject({ code: -32002 });
      await client.initialize();
      await expect(client.request(method, item)).resolves.toEqual(item);
      await client.request('shutdown');
      await expect(client.request(method, item)).rejects.toMatchObject({ code: -32600 });
    },
  );

  test('is initialised once', async () => {
    const client = await Client.start();
    await expect(client.initialize()).rejects.toMatchObject({ code: -32600 });
  });

  test('answers no more after shutdown, and ends with status 0 on exit', async () => {
    const client = await Client.start();
    client.open('标题');
    await expect(client.request('shutdown')).resolves.toBeNull();
    await expect(client.symbols()).rejects.toMatchObject({ code: -32600 });
    await client.notify('exit');
    await expect(client.exited).resolves.toBe(0);
  });

  test('ends with status 1 on exit without shutdown', async () => {
    const client = await Client.start();
    await client.notify('exit');
    await expect(client.exited).resolves.toBe(1);
  });

  test('ends when the editor is gone', async () => {
    const client = await Client.start();
    client.server.stdin.end();
    await expect(client.exited).resolves.toBe(1);
  });
});

describe('a request', () => {
  test('that is taken back is answered as cancelled', async () => {
    const client = await Client.start();
    client.open('标题');
    const symbols = client.requestAndCancel('textDocument/documentSymbol', draft);
    await expect(symbols).rejects.toMatchObject({ code: -32800 });
  });

  test('that fails is answered with an error and logged, and the next one is answered', async () => {
    const client = await Client.start();
    client.open('标题');
    const broken = client.request('textDocument/codeAction', { ...draft, range, context: null });
    await expect(broken).rejects.toMatchObject({ code: -32603 });
    expect(client.log).toEqual([expect.stringContaining('A request failed: TypeError')]);
    await expect(client.symbols()).resolves.not.toHaveLength(0);
  });

  test.each([{}, { textDocument: null }, { textDocument: { uri: 1 } }])(
    'that names no document is refused as wrong itself: %j',
    async (params) => {
      const client = await Client.start();
      await expect(client.request('textDocument/hover', params)).rejects.toMatchObject({ code: -32602 });
      expect(client.log).toEqual([]);
    },
  );

  test('about a document that is not open has an empty answer', async () => {
    const client = await Client.start();
    const nowhere = { textDocument: { uri: 'file:///nowhere.txt' } };
    const position = range.start;
    await expect(client.request('textDocument/documentSymbol', nowhere)).resolves.toBeNull();
    await expect(client.request('textDocument/foldingRange', nowhere)).resolves.toBeNull();
    await expect(client.request('textDocument/hover', { ...nowhere, position })).resolves.toBeNull();
    await expect(client.request('textDocument/codeAction', { ...nowhere, range, context: {} })).resolves.toEqual([]);
    await expect(client.request('textDocument/diagnostic', nowhere)).resolves.toEqual({ kind: 'full', items: [] });
  });

  test('of an unknown method is refused', async () => {
    const client = await Client.start();
    await expect(client.request('textDocument/nonsense', {})).rejects.toMatchObject({ code: -32601 });
  });
});

describe('what users read', () => {
  const warning = async (params: Parameters<typeof Client.start>[0]) => {
    const client = await Client.start(params);
    client.settings = { rules: { 'page-crome': 'off' } };
    client.open('标题');
    await client.diagnostics();
    return client.log;
  };

  test('is English, or Chinese in a Chinese editor', async () => {
    expect(await warning({})).toEqual(['newsmark.rules: There is no rule “page-crome”. The nearest is “page-chrome”.']);
    expect(await warning({ locale: 'zh-cn' })).toEqual([
      'newsmark.rules: 没有规则“page-crome”，最接近的是“page-chrome”。',
    ]);
  });

  test('is in the language that the user has configured, where the editor cannot tell', async () => {
    expect(await warning({ locale: 'en', initializationOptions: { locale: 'zh_CN.UTF-8' } })).toEqual([
      expect.stringContaining('没有规则'),
    ]);
  });

  test('is what the client has translated, if it has', async () => {
    const messages = { 'There is no rule “{0}”. The nearest is “{1}”.': '{0} → {1}' };
    expect(await warning({ initializationOptions: { messages } })).toEqual([
      'newsmark.rules: page-crome → page-chrome',
    ]);
  });

  test.each([null, 1, 'x', { locale: 1, messages: 2, rulePages: 3 }])(
    'is English with the odd options %j',
    async (odd) => {
      expect(await warning({ initializationOptions: odd })).toEqual([expect.stringContaining('There is no rule')]);
    },
  );
});
