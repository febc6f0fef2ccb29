import { describe, expect, test } from 'vitest';
import { version } from '../../server/package.json';
import { warned } from './articles.ts';
import { folderWith, newsmark } from './newsmark.ts';

describe('help', () => {
  test('is printed in English', async () => {
    const { status, stdout } = await newsmark(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: newsmark \[options\] \[command\]\n/);
    expect(stdout).toMatch(/^ {2}check {2,}report what is wrong with articles$/m);
    expect(stdout).toMatch(/^Exit status:\n {2}0 {2}/m);
  });

  test('is printed in Chinese, in columns that line up', async () => {
    const { stdout } = await newsmark(['help', 'check'], { env: { LC_ALL: 'zh_CN.UTF-8' } });
    expect(stdout).toMatch(/^用法：newsmark check \[选项\] <path...>\n/);
    expect(stdout).toContain(`
  文件        一律读取，不论文件名
  文件夹      读取其中及各级子文件夹中的 .news 和 .news.txt 文件、内容像稿件的
              .txt 文件，以及配置文件的 files 所列的文件
  "通配模式"  读取`);
    expect(stdout).not.toMatch(/default|Options/);
  });

  test('is an error if no command is named', async () => {
    const { status, stdout, stderr } = await newsmark([]);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^Usage:/) });
  });
});

test('the version is that of the package', async () => {
  expect(await newsmark(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

describe('the language', () => {
  const refusal = async (env: NodeJS.ProcessEnv, ...args: string[]) =>
    (await newsmark(['check', 'missing.txt', ...args], { env })).stderr;
  const english = 'newsmark: missing.txt: There is no such file or folder.\n';
  const chinese = 'newsmark: missing.txt: 没有这个文件或文件夹。\n';

  test('is that of LC_ALL before LC_MESSAGES before LANG', async () => {
    expect(await refusal({ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' })).toBe(chinese);
    expect(await refusal({ LC_ALL: '', LC_MESSAGES: 'C', LANG: 'zh_CN.UTF-8' })).toBe(english);
    expect(await refusal({ LC_ALL: '', LANG: 'zh_TW.UTF-8' })).toBe(chinese);
    expect(await refusal({ LC_ALL: 'fr_FR.UTF-8' })).toBe(english);
  });

  test('is that of --locale before all of these', async () => {
    expect(await refusal({ LC_ALL: 'en_GB.UTF-8' }, '--locale', 'zh-cn')).toBe(chinese);
    expect(await refusal({ LC_ALL: 'zh_CN.UTF-8' }, '--locale=en')).toBe(english);
  });
});

describe('colours', () => {
  const cwd = folderWith({ 'a.txt': warned });
  const isColored = async (env: NodeJS.ProcessEnv, ...args: string[]) =>
    (await newsmark(['check', 'a.txt', ...args], { cwd, env })).stdout.includes('\u001b[33mwarning:');

  test('are not for pipes', async () => expect(await isColored({})).toBe(false));
  test('are for those who force them', async () => {
    expect(await isColored({ FORCE_COLOR: '1' })).toBe(true);
    expect(await isColored({}, '--color')).toBe(true);
  });
  test('are not for those who refuse them', async () => {
    expect(await isColored({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await isColored({ FORCE_COLOR: '1' }, '--no-color')).toBe(false);
  });
});

test.each([
  [['chek', 'a.txt'], 'There is no command “chek”.\nDid you mean check?', '没有命令“chek”。\n您要找的是不是 check？'],
  [
    ['help', 'chek'],
    'There is no command “chek”.\nSee “newsmark --help”.',
    '没有命令“chek”。\n用法见“newsmark --help”。',
  ],
  [['check', 'a.txt', '--max-warning=1'], 'There is no option “--max-warning=1”.\nDid you mean --max-warnings?', ''],
  [
    ['check', '--bogus', 'a.txt'],
    'There is no option “--bogus”.\nSee “newsmark --help”.',
    '没有选项“--bogus”。\n用法见“newsmark --help”。',
  ],
  [['check'], 'Name a file, a folder or a pattern, or - for standard input.\nSee “newsmark --help”.', ''],
  [['check', 'a.txt', '--max-warnings'], 'A value is missing after “--max-warnings <n>”.\nSee “newsmark --help”.', ''],
  [['check', 'a.txt', '--max-warnings', '-1'], '--max-warnings takes a whole number, not “-1”.', ''],
  [
    ['check', 'a.txt', '--format', 'html'],
    '--format cannot be “html”. Choices: pretty, json, sarif, github, junit, rdjson.',
    '--format 不能为“html”。可选值：pretty、json、sarif、github、junit、rdjson。',
  ],
  [['parse', 'a.txt', '--encoding', 'x'], 'There is no encoding “x”. Common ones: utf-8, utf-16le, gb18030, big5.', ''],
  [['parse', 'a.txt', '--locale', 'fr'], 'Newsmark does not speak “fr”. Use --locale en or --locale zh-cn.', ''],
])('newsmark %j is refused', async (args, english, chinese) => {
  expect(await newsmark(args)).toEqual({ status: 2, stdout: '', stderr: `newsmark: ${english}\n` });
  if (chinese === '') return;
  const { stderr } = await newsmark(args, { env: { LC_ALL: 'zh_CN.UTF-8' } });
  expect(stderr).toBe(`newsmark: ${chinese}\n`);
});
