import { describe, expect, test } from 'vitest';
import { widthOf } from '../../server/src/cli/terminal/columns.ts';
import { catalogue } from '../../server/src/rules/catalogue.ts';
import { newsmark } from './newsmark.ts';

const names = catalogue.map(({ metadata }) => metadata.name);

async function rules(...args: string[]) {
  const { status, stdout, stderr } = await newsmark(['rules', ...args]);
  return { status, stdout, stderr, lines: stdout.split('\n').slice(0, -1) };
}

describe('newsmark rules', () => {
  test('lists all rules with severity, fix and summary', async () => {
    const { status, lines } = await rules();
    expect(status).toBe(0);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(names);
    expect(lines).toContainEqual(expect.stringMatching(/^page-chrome +warning +suggestion +What the web page left/));
    expect(lines).toContainEqual(expect.stringMatching(/^trailing-space +information +safe fix +White space at/));
    expect(lines).toContainEqual(expect.stringMatching(/^marker-empty +error +no fix +A marker with nothing/));
  });

  test.each(['en', 'zh-cn'] as const)('lines its columns up in %s', async (locale) => {
    const { lines } = await rules('--locale', locale);
    const columns = lines.map((line, index) => {
      const summary = catalogue[index]?.metadata.summary[locale] ?? '';
      expect(line.endsWith(`  ${summary}`)).toBe(true);
      return widthOf(line.slice(0, -summary.length));
    });
    expect(new Set(columns).size).toBe(1);
  });

  test('lists them as JSON, in the language of the locale', async () => {
    const { stdout } = await rules('--format', 'json', '--locale', 'zh-cn');
    const json = JSON.parse(stdout);
    expect(json.version).toBe(1);
    expect(json.rules.map(({ name }: { name: string }) => name)).toEqual(names);
    expect(json.rules.find(({ name }: { name: string }) => name === 'page-chrome')).toMatchObject({
      element: 'metadata',
      severity: 'warning',
      fix: 'suggestion',
      summary: expect.stringContaining('网页残留文字'),
      wrong: [{ text: expect.stringContaining('‹分享:›'), fixed: expect.not.stringContaining('分享') }],
      page: 'docs/rules/page-chrome.zh-cn.md',
    });
  });
});

describe('newsmark rules NAME', () => {
  test('explains why, with examples and the page', async () => {
    const { stdout } = await rules('page-chrome');
    expect(stdout).toMatch(/^page-chrome · warning · suggestion · since version \d/);
    expect(stdout).toMatch(/\n\nWhy:\nButtons and prompts/);
    expect(stdout).toMatch(/\nReported \(between ‹ and ›\):\n(?: {2}│.*\n)+ {2}│ ‹分享:›\n/);
    expect(stdout).toMatch(/\nAfter the fix:\n(?: {2}│.*\n)+\nNot reported:\n(?: {2}│.*\n)+\n/);
    expect(stdout).toMatch(/: docs\/rules\/page-chrome\.md\n$/);
  });

  test('does so in Chinese, for several rules', async () => {
    const { stdout } = await rules('marker-empty', 'trailing-space', '--locale', 'zh-cn');
    expect(stdout).toMatch(/^marker-empty · 错误 · 无修复 · 自 \S+ 版起\n/);
    expect(stdout).toMatch(/\n\ntrailing-space · 信息 · 安全修复 · [\s\S]*\n为什么：\n行末空白/);
  });

  test('shows what cannot be seen', async () => {
    expect((await rules('invisible-character')).stdout).toContain('‹U+200B›');
  });

  test('names the nearest rule if there is none of that name', async () => {
    const { status, stdout, stderr } = await rules('trailing-spaces');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('The nearest is “trailing-space”.');
  });
});

test('the options of a rule are explained with it', async () => {
  const { lines } = await rules('dateline-mismatch');
  expect(lines).toContain('days (default 7): The largest number of days from dateline to publication.');
  expect((await rules('marker-empty')).lines).not.toContain('Options:');
});
