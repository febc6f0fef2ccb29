import { describe, expect, test } from 'vitest';
import { FileChangeType, type WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { article, eventually, start, uriOf, write } from './articlesFolder.ts';
import type { Client } from './client.ts';

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
