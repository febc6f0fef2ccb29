import { describe, expect, test } from 'vitest';
import { erroneous, simplified, warned } from './articles.ts';
import { folderWith, newsmark } from './newsmark.ts';

/** One error, one warning, one information. */
const mixed = erroneous.replace('\n\n　', '\n分享：\n\n　').replace('报\n', '报 \n');
const cwd = folderWith({ 'a.txt': mixed, 'warned.txt': warned });

async function check(...options: string[]) {
  const { status, stdout, stderr } = await newsmark(['check', 'a.txt', ...options], { cwd });
  const rules = [...stdout.matchAll(/ \[([\w-]+)\]$/gm)].map(([, rule]) => rule);
  return { status, rules, stdout, stderr };
}

describe('newsmark check --rule', () => {
  test('runs only the rules that are named, together or one by one', async () => {
    expect((await check()).rules).toEqual(['trailing-space', 'page-chrome', 'marker-empty']);
    expect((await check('--rule', 'page-chrome')).rules).toEqual(['page-chrome']);
    expect((await check('--rule=page-chrome,trailing-space')).rules).toEqual(['trailing-space', 'page-chrome']);
    expect((await check('--rule=page-chrome', '--rule=marker-empty')).rules).toEqual(['page-chrome', 'marker-empty']);
  });

  test('decides the exit status with them alone', async () => {
    expect((await check()).status).toBe(1);
    expect((await check('--rule', 'page-chrome')).status).toBe(0);
  });

  test('refuses a list with a gap in it', async () => {
    const stderr = 'newsmark: The name of a rule is missing in “page-chrome,”.\n';
    expect(await check('--rule', 'page-chrome,')).toMatchObject({ status: 2, stdout: '', stderr });
  });

  test('names the nearest rule if there is none of that name', async () => {
    expect(await check('--rule', 'page-crome')).toMatchObject({
      status: 2,
      stdout: '',
      stderr:
        'newsmark: There is no rule “page-crome”. The nearest is “page-chrome”.\n“newsmark rules” lists all rules.\n',
    });
  });
});

describe('newsmark check --severity', () => {
  test('shows what is as grave or graver, and says how much it does not show', async () => {
    const { status, rules, stdout } = await check('--severity', 'warning');
    expect({ status, rules }).toEqual({ status: 1, rules: ['page-chrome', 'marker-empty'] });
    expect(stdout).toContain('information: 1, hints: 0 · not shown: 1');
  });

  test('changes nothing about the exit status', async () => {
    const { status, stdout } = await newsmark(['check', 'warned.txt', '--severity', 'error', '--max-warnings', '0'], {
      cwd,
    });
    expect(status).toBe(1);
    expect(stdout).toBe('Articles checked: 1 · errors: 0, warnings: 1, information: 0, hints: 0 · not shown: 1\n');
  });

  test('takes the severities by their names', async () => {
    expect((await check('--severity', 'grave')).stderr).toContain(
      'cannot be “grave”. Choices: hint, information, warning, error.',
    );
  });

  test('is error with --quiet', async () => {
    expect((await check('--quiet')).rules).toEqual(['marker-empty']);
  });
});

describe('newsmark check --stdin-filename', () => {
  test('is the name of what comes from standard input', async () => {
    const { status, stdout } = await newsmark(['check', '--stdin-filename', '稿件/a.txt', '-'], { input: warned });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^稿件\/a\.txt:5:1: warning: /);
  });

  test('makes no sense without standard input', async () => {
    const { status, stderr } = await newsmark(['check', '--stdin-filename', 'b.txt', 'a.txt'], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('add - to the paths') });
  });
});

test('newsmark check --summary refuses formats for programs', async () => {
  const { status, stdout, stderr } = await newsmark(['check', '--summary', '--format=json', '-'], {
    input: simplified,
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('--format json'),
  });
});
