import { describe, expect, test, vi } from 'vitest';
import type { SymbolInformation } from 'vscode-languageserver/node';
import { article, capabilities, eventually, start, write } from './articlesFolder.ts';
import { Client } from './client.ts';

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

  test('that the settings end is off and nothing else', async () => {
    for (let number = 0; number < 300; number++) write(`many/${number}.txt`, article('2021', ['市长龚远山']));
    const client = await start({ initializationOptions: { showsIndex: true } });
    await vi.waitFor(() => expect(client.indexStates.at(-1)).toMatchObject({ phase: 'reading' }), 10_000);
    client.settings = { index: { enabled: false } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await vi.waitFor(() => expect(client.indexStates.at(-1)).toMatchObject({ phase: 'off' }), 10_000);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(client.indexStates.at(-1)).toMatchObject({ phase: 'off' });
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
