import { expect, test } from 'vitest';
import { erroneous, simplified, warned } from '../articles.ts';
import { folderWith, newsmark } from '../newsmark.ts';

test('newsmark check --format github prints a workflow command for each finding, and a summary', async () => {
  const cwd = folderWith({ 'a/warned.txt': warned, 'a/spaced.txt': simplified.replace('\n\n', ' \n\n') });
  const { status, stdout } = await newsmark(['check', '--format', 'github', './a'], { cwd });
  expect(status).toBe(0);
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(
      /^::notice file=a\/spaced\.txt,line=1,col=14,endLine=1,endColumn=15,title=newsmark%3A trailing-space::White space/,
    ),
    expect.stringMatching(
      /^::warning file=a\/warned\.txt,line=5,col=1,endLine=5,endColumn=4,title=newsmark%3A page-chrome::“分享：”/,
    ),
    'Articles checked: 2 · errors: 0, warnings: 1, information: 1, hints: 0 · safe fixes: 1',
    '',
  ]);
});

test('it escapes what would end a command, in messages and in paths', async () => {
  const text = simplified.replace('\n\n　', '\n上一篇：100%，\u2028\n\n　');
  const cwd = folderWith({ '50%,a:b.txt': text });
  const { stdout } = await newsmark(['check', '--format', 'github', '--rule', 'page-chrome', '50%,a:b.txt'], { cwd });
  expect(stdout).toMatch(/^::warning file=50%25%2Ca%3Ab\.txt,line=5,/);
});

test('it reports errors and what could not be read, in the language of the locale', async () => {
  const cwd = folderWith({ 'a.txt': erroneous });
  const { status, stdout } = await newsmark(['check', '--format=github', '--locale=zh-cn', 'a.txt', 'b.txt'], { cwd });
  expect(status).toBe(2);
  expect(stdout).toMatch(/^::error file=a\.txt,line=9,.*,title=newsmark%3A marker-empty::/);
  expect(stdout).toContain('\n::error file=b.txt,title=newsmark%3A 未读取::没有这个文件或文件夹。\n');
});
