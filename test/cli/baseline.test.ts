import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { simplified, warned } from './articles.ts';
import { chrome, entriesIn, file, read, spaced, withEntries } from './ignoredFile.ts';
import { folderWith, newsmark } from './newsmark.ts';

describe('newsmark check --update-baseline', () => {
  test('ignores what is found now, so that only what is new is shown', async () => {
    const cwd = folderWith({ 'a.txt': warned, 'b.txt': simplified });
    const update = await newsmark(['check', '--update-baseline', '--max-warnings=0', '.'], { cwd });
    expect(update).toEqual({
      status: 0,
      stdout: 'Articles checked: 2 · errors: 0, warnings: 0, information: 0, hints: 0 · ignored: 1\n',
      stderr: `newsmark: ${file}: entries added: 1, removed: 0\n`,
    });
    expect(entriesIn(cwd)).toEqual([chrome]);

    writeFileSync(join(cwd, 'a.txt'), `\n${spaced.replace('分享：', '  分享 :')}`);
    const { stdout } = await newsmark(['check', 'a.txt'], { cwd });
    expect(stdout).not.toContain('[page-chrome]');
    expect(stdout).toContain('[trailing-space]');
    expect(stdout).toContain('ignored: 1');
  });

  test('adds to what is there, which keeps its reasons', async () => {
    const reasoned = { rule: 'page-chrome', file: 'a.txt', fingerprint: chrome.fingerprint, reason: '页面要求保留' };
    const cwd = folderWith({ 'a.txt': spaced, [file]: withEntries(reasoned) });
    const { stderr } = await newsmark(['check', '--update-baseline', 'a.txt'], { cwd });
    expect(stderr).toContain('entries added: 1, removed: 0');
    expect(entriesIn(cwd)).toEqual([reasoned, expect.objectContaining({ rule: 'trailing-space' })]);
    const before = read(cwd);
    await newsmark(['check', '--update-baseline', 'a.txt'], { cwd });
    expect(read(cwd)).toBe(before);
  });

  test('takes a reason for what it adds', async () => {
    const cwd = folderWith({ 'a.txt': warned });
    await newsmark(['check', '--update-baseline', '--reason', '旧稿', 'a.txt'], { cwd });
    expect(entriesIn(cwd)).toEqual([{ ...chrome, reason: '旧稿' }]);
    const { status, stderr } = await newsmark(['check', '--update-baseline', '--reason', ' ', 'a.txt'], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'newsmark: --reason takes a text that is not empty.\n' });
  });

  test('is what a reason is for', async () => {
    const cwd = folderWith({ 'a.txt': warned });
    const { status, stderr } = await newsmark(['check', '--reason', '旧稿', 'a.txt'], { cwd });
    const refused = 'newsmark: --reason notes why findings are ignored; it needs --update-baseline.\n';
    expect({ status, stderr }).toEqual({ status: 2, stderr: refused });
  });

  test('takes only what would be shown', async () => {
    const cwd = folderWith({ 'a.txt': spaced });
    await newsmark(['check', '--update-baseline', '--severity=warning', 'a.txt'], { cwd });
    expect(entriesIn(cwd)).toEqual([chrome]);
    await newsmark(['check', '--update-baseline', '--rule=trailing-space', 'a.txt'], { cwd });
    expect(entriesIn(cwd).map(({ rule }: typeof chrome) => rule)).toEqual(['page-chrome', 'trailing-space']);
  });

  test('writes beside the configuration of each article', async () => {
    const cwd = folderWith({ 'archive/newsmark.config.json': '{}', 'archive/2020/a.txt': warned, 'b.txt': warned });
    await newsmark(['check', '--update-baseline', 'archive', 'b.txt'], { cwd });
    expect(entriesIn(cwd, `archive/${file}`)).toEqual([{ ...chrome, file: '2020/a.txt' }]);
    expect(entriesIn(cwd)).toEqual([{ ...chrome, file: 'b.txt' }]);
  });

  test('counts in formats for programs as ignored', async () => {
    const cwd = folderWith({ 'a.txt': warned });
    const { stdout } = await newsmark(['check', '--update-baseline', '--format=json', 'a.txt'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ articles: [{ findings: [] }], totals: { ignored: 1, stale: 0 } });
  });

  test('takes standard input by its name, and refuses it without', async () => {
    const cwd = folderWith({});
    const named = ['check', '--update-baseline', '--stdin-filename', '稿/a.txt', '-'];
    expect((await newsmark(named, { cwd, input: warned })).status).toBe(0);
    expect(entriesIn(cwd)).toEqual([{ ...chrome, file: '稿/a.txt' }]);
    const { status, stderr } = await newsmark(['check', '--update-baseline', '-'], { cwd, input: warned });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('--stdin-filename') });
  });

  test('loses nothing of a file with errors', async () => {
    const broken = '{ "ignored": [ { "rule": "page-chrome" ';
    const cwd = folderWith({ 'a.txt': warned, [file]: broken });
    const { status, stderr } = await newsmark(['check', '--update-baseline', 'a.txt'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(`${file}: The file has errors, so it was left unchanged.`);
    expect(stderr).toMatch(/ignored\.json:1:\d+: This is not valid JSON\.\n/);
    expect(read(cwd)).toBe(broken);
  });

  test.skipIf(process.getuid?.() !== 0)('says so when it may not write, and leaves nothing half-made', async () => {
    const cwd = folderWith({ 'a.txt': warned, [file]: withEntries() });
    for (const path of ['', 'a.txt', '.newsmark', file]) chmodSync(join(cwd, path), 0o555);
    const { status, stderr } = await newsmark(['check', '--update-baseline', 'a.txt'], { cwd, uid: 65534 });
    expect(status).toBe(2);
    expect(stderr).toContain(`newsmark: ${file}: You have no permission to write it`);
    expect(read(cwd)).toBe(withEntries());
    expect(readdirSync(join(cwd, '.newsmark'))).toEqual(['ignored.json']);
  });

  test.skipIf(process.getuid?.() !== 0)('does not overwrite what it may not read', async () => {
    const cwd = folderWith({ 'a.txt': warned, [file]: withEntries(chrome) });
    chmodSync(join(cwd, file), 0);
    chmodSync(join(cwd, '.newsmark'), 0o777);
    const { status, stderr } = await newsmark(['check', '--update-baseline', 'a.txt'], { cwd, uid: 65534 });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining(`${file}: You have no permission`),
    });
    expect(stderr).not.toContain('Newsmark itself');
    expect(entriesIn(cwd)).toEqual([chrome]);
  });

  test('lets runs at the same time write whole files, each in the same order', async () => {
    const articles = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`${index}.txt`, warned]));
    const cwd = folderWith(articles);
    await Promise.all(Object.keys(articles).map((name) => newsmark(['check', '--update-baseline', name], { cwd })));
    const files = entriesIn(cwd).map(({ file: name }: typeof chrome) => name);
    expect(files).toEqual([...files].sort());
    await newsmark(['check', '--update-baseline', '.'], { cwd });
    expect(entriesIn(cwd)).toHaveLength(5);
  });
});
