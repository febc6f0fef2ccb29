import { expect, test } from 'vitest';
import { erroneous, warned } from '../articles.ts';
import { folderWith, newsmark } from '../newsmark.ts';

const files = { 'a.txt': warned, 'b.txt': warned.replace('报\n', '报 \n'), 'c.txt': erroneous };

test('newsmark check --summary counts by rule, the most frequent first', async () => {
  const { status, stdout } = await newsmark(['check', '--summary', '.'], { cwd: folderWith(files) });
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^2 {2}warning {6}page-chrome {5}.*\n1 {2}error {8}marker-empty {4}.*\n1 {2}information {2}trailing-space {2}.*\n\nArticles checked: 3 ·/,
  );
});

test('its columns line up under Chinese text', async () => {
  const { stdout } = await newsmark(['check', '--summary', '--locale', 'zh-cn', '.'], { cwd: folderWith(files) });
  expect(stdout).toMatch(
    /^2 {2}警告 {2}page-chrome {5}网页.*\n1 {2}错误 {2}marker-empty {4}.*\n1 {2}信息 {2}trailing-space {2}.*\n\n已检查稿件 3 篇/,
  );
});

test('it is one line where nothing was found', async () => {
  const { stdout } = await newsmark(['check', '--summary', '--rule', 'turn-empty', 'a.txt'], {
    cwd: folderWith(files),
  });
  expect(stdout).toMatch(/^Articles checked: 1 .*\n$/);
});
