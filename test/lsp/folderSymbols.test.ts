import { describe, expect, test, vi } from 'vitest';
import { FileChangeType, type SymbolInformation } from 'vscode-languageserver/node';
import { article, eventually, found, rename, start, uriOf, write } from './articlesFolder.ts';
import { Client, modern } from './client.ts';

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
    rename('2021', '.2021');
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
    rename('2021', '2022');
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
