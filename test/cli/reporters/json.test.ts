import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { simplified, warned } from '../articles.ts';
import { encode } from '../encode.ts';
import { folderWith, newsmark } from '../newsmark.ts';

test('newsmark check --format json prints one document with every article, readable or not', async () => {
  const cwd = folderWith({ 'good.txt': encode(simplified, 'gb18030'), 'warned.txt': warned });
  const { status, stdout } = await newsmark(['check', '--format', 'json', 'good.txt', 'none.txt', 'warned.txt'], {
    cwd,
  });
  const line5 = { start: { line: 4, character: 0 }, end: { line: 4, character: 3 } };
  const through5 = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    articles: [
      { file: 'good.txt', encoding: 'gb18030', error: null, findings: [] },
      {
        file: 'none.txt',
        encoding: null,
        error: { code: 'not-found', message: 'There is no such file or folder.' },
        findings: [],
      },
      {
        file: 'warned.txt',
        encoding: 'utf-8',
        error: null,
        findings: [
          {
            range: line5,
            rule: 'page-chrome',
            severity: 'warning',
            message: expect.stringContaining('“分享：”'),
            fix: { kind: 'suggestion', title: 'Remove “分享：”', edits: [{ range: through5, text: '' }] },
            related: [],
          },
        ],
      },
    ],
    totals: {
      articles: 2,
      unreadable: 1,
      findings: { error: 0, warning: 1, information: 0, hint: 0 },
      ignored: 0,
      stale: 0,
      notShown: 0,
      safelyFixable: 0,
    },
  });
});

test('it stands on one line an article, in the language of the locale', async () => {
  const cwd = folderWith({ 'a.txt': warned, 'b.txt': warned });
  const { stdout } = await newsmark(['check', '--format=json', '--locale=zh-cn', '.'], { cwd });
  expect(stdout.split('\n')).toHaveLength(5);
  expect(stdout).toContain('"title":"删除“分享：”"');
});

test('it is valid without any article', async () => {
  const { stdout } = await newsmark(['check', '--format', 'json', 'none.txt'], { cwd: folderWith({}) });
  expect(JSON.parse(stdout)).toMatchObject({
    articles: [{ file: 'none.txt' }],
    totals: { articles: 0, unreadable: 1 },
  });
});

test.each([
  ['en', 'docs/machine-readable.md'],
  ['zh-cn', 'docs/machine-readable.zh-cn.md'],
])('in %s it is as %s shows it', async (locale, page) => {
  const cwd = folderWith({ 'clinic.txt': warned.replace('分享：', '分享:') });
  const { stdout } = await newsmark(['check', '--format', 'json', '--locale', locale, 'clinic.txt'], { cwd });
  const [, example = ''] = /```json\n(.*?)```/s.exec(readFileSync(page, 'utf8')) ?? [];
  expect(JSON.parse(stdout)).toEqual(JSON.parse(example));
});
