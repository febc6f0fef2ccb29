import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { erroneous, warned } from './articles.ts';
import { folderWith, newsmark } from './newsmark.ts';

describe('the GitHub Action', () => {
  const files = { 'archive/a.txt': warned, 'drafts/-b.news': erroneous };

  test('annotates what is wrong in the paths that it is given, and fails at errors', async () => {
    const cwd = folderWith(files);
    const args = actionArguments({ INPUT_PATHS: '  archive\n\n drafts/*.news \n', INPUT_LOCALE: 'zh-cn' });
    const { status, stdout } = await newsmark(args, { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::warning file=archive\/a\.txt,line=5,.*“分享：”/);
    expect(stdout).toMatch(/\n::error file=drafts\/-b\.news,line=9,/);
  });

  test('takes the options of newsmark check', async () => {
    const cwd = folderWith(files);
    const inputs = { INPUT_RULE: 'page-chrome', INPUT_SEVERITY: 'error', INPUT_MAX_WARNINGS: '0', INPUT_PATHS: '.' };
    const { status, stdout, stderr } = await newsmark(actionArguments(inputs), { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Articles checked: 2 · .* · not shown: 1\n$/);
    expect(stderr).toContain('--max-warnings allows 0');
  });

  test('takes no path for an option, and leaves out what is empty', () => {
    expect(actionArguments({ INPUT_PATHS: '--help', INPUT_RULE: '', INPUT_LOCALE: 'en' })).toEqual([
      'check',
      '--format=github',
      '--locale=en',
      '--',
      '--help',
    ]);
  });

  test('hands every input over', () => {
    const action = readFileSync('action.yml', 'utf8');
    const inputs = [...action.matchAll(/^ {2}([\w-]+):\n {4}description/gm)].map(([, name = '']) => name);
    expect(inputs).toContain('max-warnings');
    for (const name of inputs) {
      const variable = `INPUT_${name.toUpperCase().replaceAll('-', '_')}`;
      expect(action).toContain(`        ${variable}: \${{ inputs.${name} }}\n`);
      const value = `value of ${name}`;
      expect(actionArguments({ [variable]: value }).join(' ')).toContain(value);
    }
  });
});

/** What the action's step calls `newsmark` with. */
function actionArguments(inputs: Readonly<Record<string, string>>): string[] {
  const print = `
    import { actionArguments } from './scripts/actionArguments.mjs';
    console.log(JSON.stringify(actionArguments(process.env)));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', print], { encoding: 'utf8', env: inputs }),
  );
}
