import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { simplified, warned } from './articles.ts';
import { encode } from './encode.ts';
import { folderWith, newsmark } from './newsmark.ts';

const half = simplified.replaceAll('，', ',').replaceAll('：', ':');
const spaced = simplified.replace('日报\n', '日报 \n');
const ours = JSON.stringify({ style: 'ours', styles: { ours: { extends: 'gbt15834', indent: 'none' } } });

describe('newsmark format', () => {
  test('sets the layout, in the style of the article, and makes no other fix', async () => {
    const cwd = folderWith({ 'a.txt': spaced, 'warned.txt': warned });
    const { status, stdout, stderr } = await newsmark(['format', 'a.txt', 'warned.txt'], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe('a.txt: fixes: 1\nArticles: 2 · changed: 1 · fixes: 1\n');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(simplified);
    expect(readFileSync(join(cwd, 'warned.txt'), 'utf8')).toBe(warned);
  });

  test('sets it by the house style that is named, and then has nothing to do', async () => {
    const cwd = folderWith({ 'a.txt': encode(half, 'gb18030') });
    await newsmark(['format', '--style', 'gbt15834', 'a.txt'], { cwd });
    expect(readFileSync(join(cwd, 'a.txt'))).toEqual(Buffer.from(encode(simplified, 'gb18030')));
    const { stderr } = await newsmark(['format', '--style', 'gbt15834', 'a.txt'], { cwd });
    expect(stderr).toBe('Articles: 1 · changed: 0 · fixes: 0\n');
  });

  test('sets it by the configuration file', async () => {
    const cwd = folderWith({ 'a.txt': half, 'newsmark.config.json': ours });
    const { stdout } = await newsmark(['format', '-'], { cwd, input: half });
    expect(stdout).toBe(simplified.replaceAll('　　', ''));
  });

  test('--dry-run prints what would change', async () => {
    const cwd = folderWith({ 'a.txt': spaced });
    const { status, stdout } = await newsmark(['format', '--dry-run', 'a.txt'], { cwd });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('\n-来源：新城日报 \n+来源：新城日报\n'),
    });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(spaced);
  });

  test.each([
    ['would change', spaced, 1, 'a.txt: fixes: 1\nArticles: 1 · would change: 1 · fixes: 1\n'],
    ['would not', simplified, 0, 'Articles: 1 · would change: 0 · fixes: 0\n'],
  ])('--check tells an article that %s, and writes nothing', async (_what, text, status, stderr) => {
    const cwd = folderWith({ 'a.txt': text });
    expect(await newsmark(['format', '--check', 'a.txt'], { cwd })).toEqual({ status, stdout: '', stderr });
    expect(await newsmark(['format', '--check', '-'], { cwd, input: text })).toMatchObject({ status, stdout: '' });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(text);
  });
});

describe('--style', () => {
  test('comes before the configuration file', async () => {
    const cwd = folderWith({ 'a.txt': simplified, 'newsmark.config.json': ours });
    const check = (...args: string[]) => newsmark(['check', '--rule', 'indent', ...args, 'a.txt'], { cwd });
    expect((await check()).stdout).toContain('indented as the house style asks');
    expect((await check('--style', 'consistent')).stdout).not.toContain('[indent]');
  });

  test('takes a name from the configuration file', async () => {
    const cwd = folderWith({ 'a.txt': simplified, 'newsmark.config.json': ours.replace('"style":"ours",', '') });
    const { stdout } = await newsmark(['check', '--style', 'ours', 'a.txt'], { cwd });
    expect(stdout).toContain('[indent]');
  });

  test('refuses a name that is unknown', async () => {
    const { status, stderr } = await newsmark(['check', '--style', 'gbt15843', '-'], { input: simplified });
    expect(status).toBe(2);
    expect(stderr).toBe(
      'newsmark: There is no house style “gbt15843”. Use one of: consistent, gbt15834, people-daily-online.\n',
    );
  });
});

describe('rules that are excluded', () => {
  const config = '{ "fixAll": { "exclude": ["trailing-space"] } }';

  test('by the configuration file are not fixed, unless they are named', async () => {
    const cwd = folderWith({ 'a.txt': spaced, 'newsmark.config.json': config });
    const { stderr } = await newsmark(['fix', 'a.txt'], { cwd });
    expect(stderr).toBe('Articles: 1 · changed: 0 · fixes: 0 · left: errors 0, warnings 0, information 1, hints 0\n');
    await newsmark(['fix', '--rule', 'trailing-space', 'a.txt'], { cwd });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(simplified);
  });

  test('on the command line are not fixed', async () => {
    const cwd = folderWith({ 'a.txt': spaced });
    await newsmark(['fix', '--exclude', 'trailing-space,indent', 'a.txt'], { cwd });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(spaced);
    expect((await newsmark(['fix', '--exclude', 'indents', 'a.txt'], { cwd })).stderr).toContain('nearest is “indent”');
  });
});
