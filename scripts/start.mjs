// npm start: prints the outline and the findings of the seed and opens it in VS Code; `-- PATH` takes another file or
// folder. Imports nothing but Node before the dependencies are installed.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { installDependencies } from './install.mjs';
import { fromCaller, root, run, runNode, script, timed } from './run.mjs';

const seed = path.join(root, 'seeds', '000_7213e1fea3ab3801.txt');
const article = process.argv[2] ? fromCaller(process.argv[2]) : seed;

await script(async () => {
  if (!existsSync(article)) throw new Error(`There is no ${article}. Name a file or a folder: npm start -- PATH`);
  await timed('Install dependencies', installDependencies);
  await timed('Build', () => runNode('scripts/build.mjs', [], { advice: 'Correct the sources named above.' }));
  await timed('Outline', () => newsmark('outline'));
  await timed('Findings', () => newsmark('check'));
  if (!isInteractive()) console.log('\nNo terminal, so VS Code is not opened.');
  else if (hasDesktopCode()) await openInDesktop();
  else await serveWorkbench();
});

/** @param {string} command */
async function newsmark(command) {
  // 1 says that there are findings, which is what they are looked for.
  await runNode('server/bin/newsmark.js', [command, path.relative(root, article)], { accepted: [0, 1] });
}

function isInteractive() {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY && !process.env.CI);
}

/** Whether `code` starts a desktop VS Code; in a remote terminal it only talks to the window that the terminal is in. */
function hasDesktopCode() {
  if (process.env.VSCODE_IPC_HOOK_CLI) return false;
  return spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

async function openInDesktop() {
  const file = isFolder() ? [] : [article];
  await run('code', [`--extensionDevelopmentPath=${root}`, folder(), ...file]);
  console.log('\nVS Code opens with Newsmark.');
}

/** Serves VS Code with the packaged extension on loopback until Ctrl-C. */
async function serveWorkbench() {
  await timed('Package the extension', () => runNode('scripts/package.mjs'));
  const { remoteUri, startServer, workbenchUrl } = await import('../test/vscode/host/server.mjs');
  const server = await timed('Start VS Code in the browser', () => startServer({ vsix: [packagedExtension()] }));
  /** @type {[string, string][]} */
  const payload = isFolder() ? [] : [['openFile', remoteUri(server, article)]];
  console.log(`\nOpen ${workbenchUrl(server, { folder: folder(), payload })}\nCtrl-C ends it.`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(process, 'SIGHUP'), server.exited]);
  await server.stop();
}

function packagedExtension() {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return path.join(root, `${name}-${version}.vsix`);
}

function isFolder() {
  return statSync(article).isDirectory();
}

function folder() {
  return isFolder() ? article : path.dirname(article);
}
