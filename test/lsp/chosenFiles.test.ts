import { describe, expect, test } from 'vitest';
import { capabilities, eventually, start, uriOf, write } from './articlesFolder.ts';
import { Client } from './client.ts';

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
