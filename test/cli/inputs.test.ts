import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { simplified } from './articles.ts';
import { encode } from './encode.ts';
import { folderWith, newsmark } from './newsmark.ts';

/** The inputs that `newsmark parse` has read, by path, and those that it has not, with the reason. */
async function inputsOf(cwd: string, ...paths: string[]) {
  const { status, stdout } = await newsmark(['parse', ...paths], { cwd });
  const lines: { file: string; error: { code: string } | null }[] = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { status, inputs: lines.map(({ file, error }) => (error === null ? file : `${file}: ${error.code}`)) };
}

describe('a folder', () => {
  test('stands for the articles in it and below, in the order of their paths', async () => {
    const cwd = folderWith({
      'archive/b.txt': simplified,
      'archive/a.news': 'anything',
      'archive/2024/c.news.txt': 'anything',
      'archive/UPPER.TXT': simplified,
      'archive/readme.txt': 'This is no article.',
      'archive/d.md': simplified,
      'archive/.hidden/e.txt': simplified,
      'archive/node_modules/f.txt': simplified,
    });
    const files = ['2024/c.news.txt', 'UPPER.TXT', 'a.news', 'b.txt'];
    expect(await inputsOf(cwd, 'archive')).toEqual({ status: 0, inputs: files.map((file) => `archive/${file}`) });
    expect(await inputsOf(cwd, './archive/')).toEqual({ status: 0, inputs: files.map((file) => `./archive/${file}`) });
  });

  test('may have any name', async () => {
    const cwd = folderWith({ '稿件 [旧]/{1}.txt': simplified });
    expect(await inputsOf(cwd, '稿件 [旧]')).toEqual({ status: 0, inputs: ['稿件 [旧]/{1}.txt'] });
  });

  test('without articles is an error', async () => {
    const cwd = folderWith({ 'code/main.txt': 'int main() {}', 'code/x.json': '{}' });
    mkdirSync(join(cwd, 'empty'));
    expect(await inputsOf(cwd, 'code', 'empty')).toEqual({
      status: 2,
      inputs: ['code: no-articles', 'empty: no-articles'],
    });
  });

  test.skipIf(process.platform === 'win32')('has no part in devices that links in it lead to', async () => {
    const cwd = folderWith({ 'archive/a.txt': simplified });
    symlinkSync('/dev/null', join(cwd, 'archive/device.news'));
    expect(await inputsOf(cwd, 'archive')).toEqual({ status: 0, inputs: ['archive/a.txt'] });
    expect(await inputsOf(cwd, 'archive/*')).toEqual({ status: 0, inputs: ['archive/a.txt'] });
  });

  test.skipIf(process.platform === 'win32')(
    'tells of articles whose links lead nowhere, and of no other links',
    async () => {
      const cwd = folderWith({ 'archive/a.txt': simplified });
      for (const link of ['b.txt', 'c.bin', '.#a.txt']) symlinkSync('gone', join(cwd, 'archive', link));
      const { status, stderr } = await newsmark(['outline', 'archive'], { cwd });
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: 'newsmark: archive/b.txt: The link leads to no file. Remove it, or have it lead to one.\n',
      });
    },
  );

  test('gives each article once, however many links and paths lead to it', async () => {
    const cwd = folderWith({ 'archive/a.txt': simplified });
    symlinkSync('a.txt', join(cwd, 'archive/link.txt'));
    symlinkSync('.', join(cwd, 'archive/loop'));
    expect(await inputsOf(cwd, 'archive', '.', 'archive/*.txt')).toEqual({ status: 0, inputs: ['archive/a.txt'] });
  });
});

describe('an article that links lead to, too', () => {
  test('is called by the place where it lies, whatever the links are called', async () => {
    const cwd = folderWith({ 'archive/2020/x.txt': simplified, 'archive/y.txt': simplified });
    symlinkSync('.', join(cwd, 'archive/0'));
    symlinkSync('2020', join(cwd, 'archive/1-latest'));
    symlinkSync('y.txt', join(cwd, 'archive/a.txt'));
    const inputs = ['archive/2020/x.txt', 'archive/y.txt'];
    expect(await inputsOf(cwd, 'archive')).toEqual({ status: 0, inputs });
    expect(await inputsOf(cwd, 'archive/**/*.txt')).toEqual({ status: 0, inputs });
  });

  test('is called by the link if it lies elsewhere, or if only the name of the link makes it an article', async () => {
    const cwd = folderWith({ 'archive/b.txt': 'no article', 'archive/d.txt': simplified, 'z.txt': simplified });
    symlinkSync('b.txt', join(cwd, 'archive/a.news'));
    symlinkSync('../z.txt', join(cwd, 'archive/c.txt'));
    const inputs = ['archive/c.txt', 'archive/d.txt', 'archive/a.news'];
    expect(await inputsOf(cwd, 'archive')).toEqual({ status: 0, inputs });
  });
});

describe('a file', () => {
  test('is read whatever its name and content, as often as it is named', async () => {
    const cwd = folderWith({ 'notes.md': 'no article', 'a[1].txt': 'no article' });
    const paths = ['notes.md', 'a[1].txt', './notes.md', 'notes.md'];
    expect(await inputsOf(cwd, ...paths)).toEqual({ status: 0, inputs: paths });
  });

  test('that is not there is an error', async () => {
    expect(await inputsOf(folderWith({}), 'missing.txt')).toEqual({ status: 2, inputs: ['missing.txt: not-found'] });
  });

  test.skipIf(process.platform === 'win32')('that links lead in a circle to is an error that says so', async () => {
    const cwd = folderWith({});
    symlinkSync('b.txt', join(cwd, 'a.txt'));
    symlinkSync('a.txt', join(cwd, 'b.txt'));
    const { status, stderr } = await newsmark(['outline', 'a.txt'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'newsmark: a.txt: The links lead in a circle. Name the file that they should lead to.\n',
    });
  });

  test('below a file, or of a name longer than any, is not there', async () => {
    const cwd = folderWith({ 'a.txt': simplified });
    const paths = ['a.txt/b.txt', 'x'.repeat(300)];
    const inputs = paths.map((path) => `${path}: not-found`);
    expect(await inputsOf(cwd, ...paths)).toEqual({ status: 2, inputs });
  });

  test.runIf(process.platform === 'linux')('with a name that is not in UTF-8 is an error that says so', async () => {
    const cwd = folderWith({ 'archive/a.news': simplified });
    const name = Buffer.concat([Buffer.from(join(cwd, 'archive/')), encode('稿件.news', 'gb18030')]);
    writeFileSync(name, simplified);
    const { status, stderr } = await newsmark(['outline', 'archive'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^newsmark: archive\/\ufffd+.*\.news: Its name is not in UTF-8, .* Rename it\.\n$/);
  });

  test.skipIf(process.platform === 'win32')(
    'or folder that may not be read is an error, also in a folder',
    async () => {
      const cwd = folderWith({
        'archive/locked.txt': simplified,
        'archive/locked/a.txt': simplified,
        'archive/open.txt': simplified,
      });
      for (const path of ['archive/locked.txt', 'archive/locked']) chmodSync(join(cwd, path), 0);
      // To the superuser nothing is locked.
      const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
      const { status, stderr, stdout } = await newsmark(['check', 'archive'], { cwd, ...uid });
      chmodSync(join(cwd, 'archive/locked'), 0o755);
      expect(status).toBe(2);
      expect(stderr).toBe(`\
newsmark: archive/locked: You have no permission to read it.
newsmark: archive/locked.txt: You have no permission to read it.
`);
      expect(stdout).toMatch(/^Articles checked: 1 .* not read: 2\n$/);
    },
  );
});

describe('a pattern', () => {
  const cwd = folderWith({ '2023/a.txt': 'x', '2024/b.txt': 'x', '2024/c.md': 'x', '2024/5/d.txt': 'x' });

  test('stands for the files that it matches', async () => {
    expect(await inputsOf(cwd, '*/*.txt')).toEqual({ status: 0, inputs: ['2023/a.txt', '2024/b.txt'] });
    expect(await inputsOf(cwd, '2024/**')).toEqual({ status: 0, inputs: ['2024/5/d.txt', '2024/b.txt', '2024/c.md'] });
  });

  test('may be absolute', async () => {
    const pattern = `${cwd.replaceAll('\\', '/')}/2023/?.txt`;
    expect((await inputsOf(cwd, pattern)).inputs).toEqual([expect.stringMatching(/^(\/|\w:).*\/2023\/a\.txt$/)]);
  });

  test('may lead out of the working folder', async () => {
    const inputs = ['../2024/b.txt', '../2024/5/../b.txt'];
    expect(await inputsOf(join(cwd, '2023'), '../2024/?.txt')).toEqual({ status: 0, inputs: inputs.slice(0, 1) });
    expect(await inputsOf(join(cwd, '2023'), '../2024/5/../?.txt')).toEqual({ status: 0, inputs: inputs.slice(1) });
  });

  test('that matches nothing is an error', async () => {
    expect(await inputsOf(cwd, '*.news')).toEqual({ status: 2, inputs: ['*.news: not-found'] });
  });
});

describe('standard input', () => {
  test('is read for -', async () => {
    const { stdout } = await newsmark(['parse', '-'], { input: simplified });
    expect(JSON.parse(stdout)).toMatchObject({ file: '-', error: null, source: { name: '新城日报' } });
  });

  test('is read once', async () => {
    const { stdout } = await newsmark(['parse', '-', '-'], { input: simplified });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('a path after -- may start with a hyphen', async () => {
  const cwd = folderWith({});
  writeFileSync(join(cwd, '--help'), simplified);
  expect(await inputsOf(cwd, '--', '--help')).toEqual({ status: 0, inputs: ['--help'] });
});
