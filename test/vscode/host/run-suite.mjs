// Runs the Mocha suite of out/test/suite in a VS Code extension host: VSCODE_HOST=desktop downloads VS Code, anything
// else takes the embedded workbench. Exit status 0 if every test passed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { writeSettings } from './server.mjs';
import { root } from './setup.mjs';

const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'newsmark-suite-'));
const workspace = path.join(temporary, 'workspace');
const userDataDir = path.join(temporary, 'user');
fs.cpSync(path.join(root, 'seeds'), workspace, { recursive: true });
writeSettings(userDataDir);

try {
  process.exitCode = await runTests({
    ...(process.env.VSCODE_HOST === 'desktop'
      ? {}
      : { vscodeExecutablePath: path.join(import.meta.dirname, 'code.mjs') }),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out', 'test', 'suite', 'index.cjs'),
    launchArgs: [
      workspace,
      ...['--disable-extensions', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
      ...[`--user-data-dir=${userDataDir}`, `--extensions-dir=${path.join(temporary, 'extensions')}`],
    ],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}
