import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { simplified } from './articles.ts';
import { encode } from './encode.ts';
import { folderWith, newsmark } from './newsmark.ts';

const other = simplified.replace('。', '了。');

describe('newsmark export', () => {
  test('prints one article as Markdown if nothing else is said', async () => {
    const cwd = folderWith({ 'a.txt': encode(simplified, 'gb18030') });
    const { status, stdout } = await newsmark(['export', 'a.txt'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^---\ntitle: ".+"\n/);
    expect(stdout).toContain('\n# ');
  });

  test('prints several as JSON, one a line, and names each text by its bytes', async () => {
    const cwd = folderWith({ 'a.txt': simplified, 'b.txt': other, 'c.txt': simplified });
    const { stdout } = await newsmark(['export', '--format', 'ninjs', 'a.txt', 'b.txt', 'c.txt'], { cwd });
    const [a, b, c] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).uri);
    expect(a).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
    expect(c).toBe(a);
    expect(b).not.toBe(a);
  });

  test('prints nothing where several would need a file each, and says what to do', async () => {
    const cwd = folderWith({ 'a.txt': simplified, 'b.txt': other });
    expect(await newsmark(['export', '--format', 'html', 'a.txt', 'b.txt'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'newsmark: html takes a file for each article. Name a folder for them: --output FOLDER.\n',
    });
  });

  test('refuses a format that there is not', async () => {
    const { status, stderr } = await newsmark(['export', '--format', 'pdf', 'a.txt']);
    expect(status).toBe(2);
    expect(stderr).toContain('--format cannot be “pdf”. Choices: markdown, html, json-ld, ninjs, tei.');
  });

  test('writes a folder’s articles to the same folders of another', async () => {
    const cwd = folderWith({ 'in/2024/a.news.txt': simplified, 'in/b.txt': other, 'in/notes.txt': 'x\n' });
    const { status, stdout, stderr } = await newsmark(['export', '--format', 'tei', '--output', 'out', 'in'], { cwd });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: 'Articles exported: 2\n' });
    expect(readFileSync(join(cwd, 'out/2024/a.tei.xml'), 'utf8')).toMatch(/^<\?xml/);
    expect(existsSync(join(cwd, 'out/b.tei.xml'))).toBe(true);
  });

  test('replaces no file unasked, and goes on with the others', async () => {
    const cwd = folderWith({ 'a.txt': simplified, 'b.txt': other, 'out/a.md': 'mine' });
    const args = ['export', '--output', 'out', 'a.txt', 'b.txt'];
    const { status, stderr } = await newsmark(args, { cwd });
    expect(status).toBe(2);
    expect(stderr).toBe(
      `newsmark: a.txt: ${join('out', 'a.md')} is there already. To replace it, say --force.\nArticles exported: 1\n`,
    );
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toBe('mine');
    expect((await newsmark([...args, '--force'], { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toMatch(/^---\n/);
  });

  test.skipIf(process.platform === 'win32')(
    'writes no two articles to one file by different names either',
    async () => {
      const cwd = folderWith({ 'in/x/a.txt': simplified, 'in/y/a.txt': other, 'out/y/b.md': '' });
      symlinkSync('y', join(cwd, 'out/x'));
      const { status, stderr } = await newsmark(['export', '--force', '--output', 'out', 'in'], { cwd });
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: 'newsmark: in/y/a.txt: Another article was exported to out/y/a.md.\nArticles exported: 1\n',
      });
    },
  );

  test('writes nothing where a file has the name of the folder', async () => {
    const cwd = folderWith({ 'a.txt': simplified, out: 'mine' });
    expect(await newsmark(['export', '--output', 'out', 'a.txt'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'newsmark: --output takes a folder, but out is a file. Name another.\n',
    });
  });

  test.skipIf(process.getuid?.() !== 0)('tells of a folder that may not even be looked into', async () => {
    const cwd = folderWith({ 'a.txt': simplified, 'locked/x': '' });
    chmodSync(join(cwd, 'locked'), 0);
    const { status, stderr } = await newsmark(['export', '--output', 'locked/out', 'a.txt'], { cwd, uid: 65534 });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^newsmark: a\.txt: locked.out.a\.md: You have no permission to write it, /);
  });

  test('names the file that cannot be written', async () => {
    const cwd = folderWith({ 'in/x/a.txt': simplified, 'out/x': 'mine' });
    const { status, stderr } = await newsmark(['export', '--output', 'out', 'in'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^newsmark: in\/x\/a\.txt: out.x.a\.md: A file stands where a folder is needed, /);
  });

  test('writes no two articles to one file, and tells of those that cannot be read', async () => {
    const cwd = folderWith({ 'x/a.txt': simplified, 'y/a.txt': other });
    const { status, stderr } = await newsmark(
      ['export', '--force', '--output', 'out', 'x/a.txt', 'y/a.txt', 'none.txt'],
      { cwd },
    );
    expect(status).toBe(2);
    expect(stderr).toBe(
      `newsmark: y/a.txt: Another article was exported to ${join('out', 'a.md')}.\n` +
        'newsmark: none.txt: There is no such file or folder.\nArticles exported: 1\n',
    );
  });
});
