import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const forbidden: readonly [file: string, source: string, rule: string][] = [
  ['server/src/text/article.ts', "export { parseArticle } from '../article/parse.ts';", 'noRestrictedImports'],
  ['server/src/text/type.ts', "export type { Article } from '../article/article.ts';", 'noRestrictedImports'],
  ['server/src/text/late.ts', "export const later = () => import('../article/parse.ts');", 'noRestrictedImports'],
  ['server/src/article/rules.ts', "export { lint } from '../rules/lint.ts';", 'noRestrictedImports'],
  ['server/src/article/features.ts', "export { hover } from '../features/hover.ts';", 'noRestrictedImports'],
  ['server/src/rules/features.ts', "export { hover } from '../features/hover.ts';", 'noRestrictedImports'],
  ['server/src/rules/exports.ts', "export { tei } from '../exports/tei.ts';", 'noRestrictedImports'],
  ['server/src/features/rules.ts', "export { lint } from '../rules/lint.ts';", 'noRestrictedImports'],
  [
    'server/src/features/workspace.ts',
    "export type { NewsDocument } from '../workspace/documents.ts';",
    'noRestrictedImports',
  ],
  ['server/src/exports/rules.ts', "export type { Finding } from '../rules/rule.ts';", 'noRestrictedImports'],
  ['server/src/workspace/lsp.ts', "export { startServer } from '../lsp/server.ts';", 'noRestrictedImports'],
  ['server/src/workspace/vscode.ts', "export { workspace } from 'vscode';", 'noRestrictedImports'],
  ['server/src/lsp/cli.ts', "export { main } from '../cli/main.ts';", 'noRestrictedImports'],
  ['server/src/lsp/node.ts', "export { main } from '../cli/main.ts';", 'noRestrictedImports'],
  ['server/src/lsp/host.ts', "export { createConnection } from 'vscode-languageserver/node';", 'noRestrictedImports'],
  ['server/src/cli/lsp.ts', "export { startServer } from '../lsp/server.ts';", 'noRestrictedImports'],
  ['client/src/parser.ts', "export { parseArticle } from '../../server/src/article/parse.ts';", 'noRestrictedImports'],
  ['client/src/browser.ts', "export { startServer } from '../../server/src/lsp/server.ts';", 'noRestrictedImports'],
  ['client/src/host.ts', "export { LanguageClient } from 'vscode-languageclient/node';", 'noRestrictedImports'],
  ['client/src/files.ts', "export { readFile } from 'node:fs/promises';", 'noNodejsModules'],
  ['server/src/article/files.ts', "export { readFile } from 'node:fs/promises';", 'noNodejsModules'],
  ['server/src/lsp/files.ts', "export { readFile } from 'node:fs/promises';", 'noNodejsModules'],
  ['server/src/text/round.ts', "export { there } from './trip.ts';", 'noImportCycles'],
  ['server/src/text/trip.ts', "export type { Back } from './round.ts';", 'noImportCycles'],
];

const allowed: readonly [file: string, source: string][] = [
  ['server/src/article/text.ts', "export { splitLines } from '../text/lines.ts';"],
  ['server/src/features/findings.ts', "export type { Finding } from '../rules/rule.ts';"],
  ['server/src/features/style.ts', "export { styleOf } from '../rules/style.ts';"],
  ['server/src/workspace/lint.ts', "export { lint } from '../rules/lint.ts';"],
  ['server/src/lsp/hover.ts', "export { hover } from '../features/hover.ts';"],
  ['server/src/cli/files.ts', "export { readFile } from 'node:fs/promises';"],
  ['client/src/detect.ts', "export { isNewsArticle } from '../../server/src/article/detect.ts';"],
  ['client/src/protocol.ts', "export type { InitializationOptions } from '../../server/src/lsp/protocol.ts';"],
  ['client/src/node.ts', "export { join } from 'node:path';\nexport { window } from 'vscode';"],
];

const project = mkdtempSync(join(tmpdir(), 'newsmark-imports-'));
let faults: ReadonlyMap<string, string> = new Map();

beforeAll(() => {
  cpSync('biome.json', join(project, 'biome.json'));
  for (const [file, source] of [...forbidden, ...allowed]) {
    mkdirSync(join(project, dirname(file)), { recursive: true });
    writeFileSync(join(project, file), `${source}\n`);
  }
  faults = checkProject();
});
afterAll(() => rmSync(project, { recursive: true }));

describe('biome check fails on', () => {
  test.each(forbidden)('%s: %s', (file, _source, rule) => {
    expect(faults.get(file)).toBe(rule);
  });
});

describe('biome check passes', () => {
  test.each(allowed)('%s: %s', (file) => {
    expect(faults.get(file)).toBeUndefined();
  });
});

/** Errors of `biome check` over the project: the file and the rule that it breaks. */
function checkProject(): Map<string, string> {
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const options = ['--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', '--assist-enabled=false'];
  const output = standardOutput(() =>
    execFileSync(process.execPath, [biome, 'check', ...options, '.'], {
      cwd: project,
      encoding: 'utf8',
      stdio: 'pipe',
    }),
  );
  const errors = output
    .replaceAll('\\', '/')
    .matchAll(/^::error title=lint\/\w+\/(\w+),file=[^,]*?((?:server|client)\/src\/[^,]+),/gm);
  return new Map([...errors].map(([, rule = '', file = '']) => [file, rule]));
}

/** What a command that is to fail has printed. */
function standardOutput(command: () => string): string {
  try {
    command();
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
  throw new Error('biome check passed forbidden imports');
}
