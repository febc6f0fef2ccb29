import { describe, expect, test } from 'vitest';
import { erroneous, simplified, traditional, warned } from './articles.ts';
import { encode } from './encode.ts';
import { folderWith, newsmark } from './newsmark.ts';

describe('newsmark check', () => {
  test('reports the findings in text order', async () => {
    const { status, stdout } = await newsmark(['check', '000_7213e1fea3ab3801.txt'], { cwd: 'seeds' });
    const heads = [...stdout.matchAll(/^000_7213e1fea3ab3801\.txt:(\d+):\d+: (\w+): .* \[([\w-]+)\]$/gm)];
    expect(status).toBe(0);
    expect(heads.map(([, line, severity, rule]) => `${line} ${severity} ${rule}`)).toEqual([
      '5 information trailing-space',
      '7 warning page-chrome',
      '15 warning speaker-delimiter-missing',
      '17 warning speaker-delimiter-missing',
      '21 warning speaker-delimiter-missing',
      '27 warning speaker-delimiter-missing',
      '27 warning turn-unterminated',
      '29 warning turn-unterminated',
      '33 warning speaker-delimiter-missing',
      '37 warning speaker-delimiter-missing',
      '43 warning speaker-delimiter-missing',
      '45 warning speaker-delimiter-missing',
      '49 warning speaker-delimiter-missing',
      '53 warning speaker-delimiter-missing',
      '59 warning speaker-delimiter-missing',
      '63 warning speaker-delimiter-missing',
      '67 warning speaker-delimiter-missing',
      '71 warning speaker-delimiter-missing',
      '73 warning footer-run-together',
    ]);
    expect(stdout).toMatch(/\nArticles checked: 1 · errors: 0, warnings: 18, information: 1, hints: 0 · .*\n$/);
  });

  test('shows the text that a finding is about, in the language of the locale', async () => {
    const cwd = folderWith({ 'a.txt': warned });
    const { stdout } = await newsmark(['check', 'a.txt'], { cwd, env: { LC_ALL: '', LANG: 'zh_CN.UTF-8' } });
    expect(stdout).toMatch(/^a\.txt:5:1: 警告: .*“分享：”.* \[page-chrome\]$/m);
    expect(stdout).toContain(`
   5 │ 分享：
     │ ^^^^^^
     = 建议：`);
    expect(stdout).toMatch(/\n已检查稿件 1 篇 · 错误 0 个，警告 1 个，信息 0 条，提示 0 条\n$/);
  });

  test('says which encodings it found', async () => {
    const cwd = folderWith({
      'a.txt': simplified,
      'b.txt': encode(simplified, 'gb18030'),
      'c.txt': encode(traditional, 'big5'),
    });
    const { status, stdout } = await newsmark(['check', 'a.txt', 'b.txt', 'c.txt'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toBe(
      'Articles checked: 3 · errors: 0, warnings: 0, information: 0, hints: 0 · not in UTF-8: gb18030 1, big5 1\n',
    );
  });
});

describe('the exit status of newsmark check', () => {
  const cwd = folderWith({ 'good.txt': simplified, 'warned.txt': warned, 'erroneous.txt': erroneous });
  const check = async (...args: string[]) => (await newsmark(['check', ...args], { cwd })).status;

  test('is 0 without findings', async () => expect(await check('good.txt')).toBe(0));
  test('is 0 with warnings', async () => expect(await check('warned.txt')).toBe(0));
  test('is 0 with as many warnings as are allowed', async () =>
    expect(await check('warned.txt', '--max-warnings', '1')).toBe(0));
  test('is 1 with more', async () => expect(await check('warned.txt', '--max-warnings', '0')).toBe(1));
  test('is 1 with an error', async () => expect(await check('good.txt', 'erroneous.txt')).toBe(1));
  test('is 2 if an input could not be read', async () => expect(await check('erroneous.txt', 'missing.txt')).toBe(2));

  test('is explained when there are too many warnings', async () => {
    const { stderr } = await newsmark(['check', 'warned.txt', '--max-warnings=0'], { cwd });
    expect(stderr).toBe('newsmark: Warnings: 1, but --max-warnings allows 0.\n');
  });
});
