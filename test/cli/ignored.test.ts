import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chrome, file, read, spaced, withEntries } from './ignoredFile.ts';
import { folderWith, newsmark } from './newsmark.ts';

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
