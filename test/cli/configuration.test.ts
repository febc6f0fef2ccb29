import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { warned } from './articles.ts';
import { folderWith, newsmark } from './newsmark.ts';

const article =
  '夜间门诊下周开始\n\n院长李明：可以晚上来，大家不用再请假排队了。\n数据：去年来看病的人有三万多，其中一半是上班族。';
const lexicon = JSON.stringify({ lexicon: { speakers: ['数据'], notSpeakers: ['院长李明'] } });

describe('newsmark.config.json', () => {
  const cwd = folderWith({
    'a.news': warned,
    'archive/newsmark.config.json': '\uFEFF{ "rules": { "page-chrome": "error" } }',
    'archive/2020/a.news': warned,
    'odd/newsmark.config.json': '{\n  "rules": { "page-crome": "off" }\n}',
    'odd/a.news': warned,
    'broken/newsmark.config.json': '{ "rules": ["page-chrome"] }',
    'broken/a.news': warned,
    'lexicon/newsmark.config.json': lexicon,
    'lexicon/a.news': article,
  });

  test('counts for the articles in its folder and below', async () => {
    const { status, stdout } = await newsmark(['check', 'a.news', 'archive'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^a\.news:\d+:\d+: warning: .*\[page-chrome\]$/m);
    expect(stdout).toMatch(/^archive\/2020\/a\.news:\d+:\d+: error: .*\[page-chrome\]$/m);
  });

  test('counts for standard input in the working folder', async () => {
    const { status } = await newsmark(['check', '-'], { cwd: `${cwd}/archive`, input: warned });
    expect(status).toBe(1);
  });

  test('decides who speaks, in every command', async () => {
    const { stdout: outline } = await newsmark(['outline', 'lexicon/a.news'], { cwd });
    expect(outline).toContain('数据');
    expect(outline).not.toContain('李明');
    const { stdout: json } = await newsmark(['parse', 'lexicon/a.news'], { cwd });
    expect(json).toContain('"数据"');
    const { stdout: why } = await newsmark(['explain', 'lexicon/a.news:4'], { cwd });
    expect(why).toContain('+2.00 your lexicon says that this is a speaker');
  });

  test('is told of once where a name is unknown, which changes nothing', async () => {
    const { status, stderr } = await newsmark(['check', 'odd/a.news', 'odd/a.news'], { cwd });
    expect(status).toBe(0);
    expect(stderr).toBe(
      'newsmark: odd/newsmark.config.json:2:14: There is no rule “page-crome”. The nearest is “page-chrome”.\n',
    );
  });

  test('is told of once, by its own place, where a link leads to its folder', async () => {
    symlinkSync('odd', join(cwd, 'linked'));
    symlinkSync('odd', join(cwd, 'a-link'));
    const { stderr } = await newsmark(['check', 'a-link', 'linked', 'odd', 'linked/a.news'], { cwd });
    expect(stderr).toMatch(/^newsmark: odd\/newsmark\.config\.json:2:14: .*\n$/);
  });

  test('is told of if it is a folder', async () => {
    const odd = folderWith({ 'newsmark.config.json/x': '', 'a.news': warned });
    const { status, stderr } = await newsmark(['outline', 'a.news', '--locale', 'zh-cn'], { cwd: odd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'newsmark: newsmark.config.json:1:1: 此处应为文件，实为文件夹。\n',
    });
  });

  test('with an error makes the exit status 2', async () => {
    const { status, stdout, stderr } = await newsmark(['check', 'broken/a.news', '--locale', 'zh-cn'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toBe('newsmark: broken/newsmark.config.json:1:12: 此处应为对象：{ … }。\n');
    expect(stdout).toContain('[page-chrome]');
  });
});
