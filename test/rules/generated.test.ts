import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);

test('pages and settings say what the rules’ metadata say', async () => {
  await expect(run(process.execPath, ['scripts/generate-rules.mjs', '--check'])).resolves.toBeDefined();
});

describe('npm run new-rule', () => {
  const project = mkdtempSync(join(tmpdir(), 'newsmark-new-rule-'));
  const script = (file: string, ...args: string[]) => run(process.execPath, [join(project, 'scripts', file), ...args]);
  const read = (file: string) => readFileSync(join(project, file), 'utf8');

  beforeAll(() => {
    for (const path of ['scripts', 'server/src', 'docs/rules', 'test/rules']) {
      cpSync(path, join(project, path), { recursive: true });
    }
    for (const file of ['package.json', 'package.nls.json', 'package.nls.zh-cn.json'])
      cpSync(file, join(project, file));
    symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(project, { recursive: true }));

  test('writes the rule, its test and its pages, and puts it into the catalogue', async () => {
    await script('new-rule.mjs', 'headline-too-long');
    expect(read('server/src/rules/headline-too-long.ts')).toContain('export const headlineTooLong: Rule');
    expect(read('test/rules/headline-too-long.test.ts')).toContain("remarked('headline-too-long'");
    expect(read('docs/rules/headline-too-long.zh-cn.md')).toContain('# headline-too-long');
    const catalogue = read('server/src/rules/catalogue.ts');
    expect(catalogue).toContain("import { headlineTooLong } from './headline-too-long.ts';");
    expect(catalogue).toContain('  headlinePunctuation,\n  headlineTooLong,\n');
    await expect(script('generate-rules.mjs', '--check')).resolves.toBeDefined();
  });

  test.each(['headline-missing', 'style', 'Headline', '../../escape', ''])('refuses the name %j', async (name) => {
    await expect(script('new-rule.mjs', name)).rejects.toMatchObject({ code: 2 });
  });
});
