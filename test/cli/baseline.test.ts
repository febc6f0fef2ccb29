import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { simplified, warned } from './articles.ts';
import { folderWith, newsmark } from './newsmark.ts';

const file = '.newsmark/ignored.json';
const chrome = { rule: 'page-chrome', file: 'a.txt', fingerprint: '分享#c706b567f21dae91' };

/** An article with a finding of its own besides that of `warned`. */
const spaced = warned.replace('报\n', '报 \n');

const read = (cwd: string, path = file) => readFileSync(join(cwd, path), 'utf8');
const entriesIn = (cwd: string, path = file) => JSON.parse(read(cwd, path)).ignored;
const withEntries = (...ignored: object[]) => JSON.stringify({ version: 1, ignored });

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

describe('an entry that ignores nothing any more', () => {
  const stale = { ...chrome, rule: 'trailing-space' };

  test('is told of, which changes no exit status', async () => {
    const cwd = folderWith({ 'a.txt': warned, [file]: `{ "ignored": [${JSON.stringify(stale)}] }` });
    const { status, stdout, stderr } = await newsmark(['check', '--max-warnings=1', 'a.txt'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('entries that ignore nothing: 1');
    expect(stderr).toBe(
      [
        `newsmark: ${file}:1:15: This entry no longer ignores any finding of “trailing-space” in “a.txt”. It can be removed.`,
        `newsmark: ${file}: --prune-baseline removes such entries.\n`,
      ].join('\n'),
    );
  });

  test('goes with --prune-baseline', async () => {
    const cwd = folderWith({ 'a.txt': warned, [file]: withEntries(chrome, stale) });
    const { stdout, stderr } = await newsmark(['check', '--prune-baseline', 'a.txt'], { cwd });
    expect(stdout).not.toContain('entries that ignore nothing');
    expect(stderr).toBe(`newsmark: ${file}: entries added: 0, removed: 1\n`);
    expect(entriesIn(cwd)).toEqual([chrome]);
  });

  test('leaves one that stands there twice, and still is of use', async () => {
    const cwd = folderWith({ 'a.txt': warned, [file]: withEntries(chrome, { ...chrome, reason: '页面要求保留' }) });
    const { stderr } = await newsmark(['check', '--prune-baseline', 'a.txt'], { cwd });
    expect(stderr).toContain('removed: 0');
    expect(entriesIn(cwd)).toHaveLength(2);
  });

  test('goes, however the name of its file is composed', async () => {
    const cwd = folderWith({ 'caf\u00e9.txt': warned, [file]: withEntries({ ...stale, file: 'cafe\u0301.txt' }) });
    expect((await newsmark(['check', '.'], { cwd })).stderr).toContain(`${file}:1:25: This entry no longer ignores`);
    await newsmark(['check', '--prune-baseline', '.'], { cwd });
    expect(entriesIn(cwd)).toEqual([]);
  });

  test('is replaced when a sentence changes and both options are given', async () => {
    const cwd = folderWith({
      'a.txt': warned,
      [file]: withEntries({ ...chrome, fingerprint: '分享到#0000000000000000' }),
    });
    const { stderr } = await newsmark(['check', '--prune-baseline', '--update-baseline', 'a.txt'], { cwd });
    expect(stderr).toBe(`newsmark: ${file}: entries added: 1, removed: 1\n`);
    expect(entriesIn(cwd)).toEqual([chrome]);
  });

  test.each<[why: string, entry: object, args: string[]]>([
    ['its article was not checked', { ...stale, file: 'b.txt' }, ['a.txt']],
    ['its rule did not run', stale, ['--rule=page-chrome', 'a.txt']],
    ['its rule is off', { ...stale, rule: 'editor-missing' }, ['a.txt']],
    ['it is for every article', { rule: 'trailing-space', fingerprint: '分享#1' }, ['.']],
    ['its article is gone, but its folder was not checked', { ...stale, file: 'gone.txt' }, ['a.txt']],
  ])('is not one whose use is not known: %s', async (_why, entry, args) => {
    const cwd = folderWith({ 'a.txt': warned, 'b.txt': warned, [file]: withEntries(entry) });
    const { stderr } = await newsmark(['check', '--prune-baseline', ...args], { cwd });
    expect(stderr).toContain('removed: 0');
    expect(entriesIn(cwd)).toEqual([entry]);
  });

  test('is one whose article is gone from a folder that was checked', async () => {
    const cwd = folderWith({ '2020/a.txt': warned, [file]: withEntries({ ...stale, file: '2020/gone.txt' }) });
    const check = (...args: string[]) => newsmark(['check', ...args], { cwd });
    expect((await check('2020')).stderr).toContain('in “2020/gone.txt”. It can be removed');
    expect((await check('2020', '--prune-baseline')).stderr).toContain('removed: 1');
    expect(entriesIn(cwd)).toEqual([]);
  });

  test('is told of one by one up to ten times', async () => {
    const many = Array.from({ length: 13 }, (_, index) => ({ ...stale, fingerprint: `分享#${index}` }));
    const cwd = folderWith({ 'a.txt': warned, [file]: withEntries(...many) });
    const { stderr } = await newsmark(['check', 'a.txt'], { cwd });
    expect(stderr.match(/This entry no longer ignores/g)).toHaveLength(10);
    expect(stderr).toContain('3 more entries no longer ignore anything.');
  });
});

describe('what is ignored', () => {
  const cwd = folderWith({ 'a.txt': spaced, [file]: withEntries({ ...chrome, reason: '页面要求保留' }) });

  test('is a suppressed result in SARIF, with its reason and the same fingerprint', async () => {
    const { stdout } = await newsmark(['check', '--format=sarif', 'a.txt'], { cwd });
    const results: object[] = JSON.parse(stdout).runs[0].results;
    expect(results).toMatchObject([
      { ruleId: 'trailing-space', suppressions: [] },
      {
        ruleId: 'page-chrome',
        suppressions: [{ kind: 'external', status: 'accepted', justification: '页面要求保留' }],
        partialFingerprints: { 'sentence/v1': chrome.fingerprint, 'occurrence/v1': '1' },
      },
    ]);
  });

  test.each(['pretty', 'github', 'junit', 'rdjson', 'json'])('is not in %s', async (format) => {
    const { stdout } = await newsmark(['check', `--format=${format}`, 'a.txt'], { cwd });
    expect(stdout).toContain('trailing-space');
    expect(stdout).not.toContain('page-chrome');
  });

  test('is neither fixed nor a problem of the article as JSON', async () => {
    const ignored = withEntries({ rule: 'trailing-space', file: 'a.txt' });
    const here = folderWith({ 'a.txt': spaced, [file]: ignored });
    const { stdout: parsed } = await newsmark(['parse', 'a.txt'], { cwd: here });
    expect(JSON.parse(parsed).problems.map(({ rule }: typeof chrome) => rule)).toEqual(['page-chrome']);
    await newsmark(['fix', 'a.txt'], { cwd: here });
    expect(read(here, 'a.txt')).toBe(spaced);
  });

  test('is all of a rule in an article that has an entry without a fingerprint', async () => {
    const here = folderWith({
      'a.txt': `${spaced}再说。 \n`,
      [file]: withEntries({ rule: 'trailing-space', file: 'a.txt' }),
    });
    expect((await newsmark(['check', 'a.txt'], { cwd: here })).stdout).toContain('ignored: 2');
  });

  test('is known by whatever path an article is named', async () => {
    for (const path of ['./a.txt', join(cwd, 'a.txt'), './././a.txt']) {
      expect((await newsmark(['check', path], { cwd })).stdout).toContain('ignored: 1');
    }
    mkdirSync(join(cwd, 'below'), { recursive: true });
    expect((await newsmark(['check', '../a.txt'], { cwd: join(cwd, 'below') })).stdout).toContain('ignored: 1');
    rmSync(join(cwd, 'below'), { recursive: true });
  });
});
