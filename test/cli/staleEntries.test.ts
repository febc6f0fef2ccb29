import { describe, expect, test } from 'vitest';
import { warned } from './articles.ts';
import { chrome, entriesIn, file, withEntries } from './ignoredFile.ts';
import { folderWith, newsmark } from './newsmark.ts';

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
