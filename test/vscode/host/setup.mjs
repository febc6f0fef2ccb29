// Puts a VS Code server (from the npm package code-server) and the Node 24 it runs on into .vscode-test/host. Only the
// npm registry is needed, no install script runs, and the archives are checked against their known hashes. Idempotent.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { startOf } from '../../../scripts/run.mjs';

export const root = path.resolve(import.meta.dirname, '../../..');
const hostFolder = path.join(root, '.vscode-test', 'host');
const vscodeFolder = path.join(hostFolder, 'code-server', 'lib', 'vscode');

/** The server's entry script and the Node executable to run it with; both exist after `setUpServer`. */
export const serverScript = path.join(vscodeFolder, 'out', 'server-main.js');
export const serverNode = path.join(hostFolder, 'node', 'bin', 'node');

const codeServer = {
  name: 'code-server',
  version: '4.139.1',
  integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  contents: 'package/lib/vscode',
};
const nodeVersion = '24.21.0';
/** @type {Record<string, string>} */
const nodeIntegrity = {
  'linux-x64': 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'linux-arm64': 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
};
// Parts of VS Code that play no role here and bring hundreds of megabytes.
const unneededExtensions = ['copilot'];
const unneededDependencies = ['@github/copilot-sdk', '@microsoft/mxc-sdk', '@devcontainers/cli'];
const neededBytes = 1.5e9;

/** Makes `serverScript` and `serverNode` exist. Throws an Error that says what to do if it cannot. */
export function setUpServer() {
  const node = nodePackage();
  const stampFile = path.join(hostFolder, 'stamp');
  const stamp = [node, codeServer].map(({ name, version }) => `${name}@${version}`).join(' ');
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return;
  fs.rmSync(hostFolder, { recursive: true, force: true });
  fs.mkdirSync(hostFolder, { recursive: true });
  requireFreeSpace();
  unpack(node, 'node');
  unpack(codeServer, 'code-server');
  installServerDependencies();
  fs.writeFileSync(stampFile, stamp);
}

function platform() {
  return `${process.platform}-${process.arch}`;
}

function nodePackage() {
  const integrity = nodeIntegrity[platform()];
  if (!integrity) {
    throw new Error(
      `The embedded VS Code runs on ${Object.keys(nodeIntegrity).join(' and ')}, not on ${platform()}. ` +
        'Use a desktop VS Code instead: install it for `npm start`, set VSCODE_HOST=desktop for the tests.',
    );
  }
  return { name: `node-${platform()}`, version: nodeVersion, integrity, contents: 'package/bin/node' };
}

function requireFreeSpace() {
  const { bavail, bsize } = fs.statfsSync(hostFolder);
  const free = bavail * bsize;
  if (free >= neededBytes) return;
  const inGigabytes = (/** @type {number} */ bytes) => `${(bytes / 1e9).toFixed(1)} GB`;
  throw new Error(
    `The embedded VS Code needs ${inGigabytes(neededBytes)} of disk in ${hostFolder}; only ${inGigabytes(free)} are free. Make room and run again.`,
  );
}

/**
 * Downloads one npm package and unpacks a part of it.
 * @param {{ name: string, version: string, integrity: string, contents: string }} wanted
 * @param {string} into folder below the host folder
 */
function unpack({ name, version, integrity, contents }, into) {
  console.log(`  fetching ${name}@${version}`);
  const [packed] = JSON.parse(npm(['pack', '--json', '--loglevel=error', `${name}@${version}`], hostFolder));
  const archive = path.join(hostFolder, packed.filename);
  const found = `sha512-${createHash('sha512').update(fs.readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) {
    throw new Error(`${name}@${version} is not what was expected: its hash is ${found}. Check your registry settings.`);
  }
  fs.mkdirSync(path.join(hostFolder, into), { recursive: true });
  execFileSync('tar', ['xzf', archive, '-C', into, '--strip-components=1', contents], { cwd: hostFolder });
  fs.rmSync(archive);
}

function installServerDependencies() {
  console.log("  installing the server's dependencies");
  for (const name of unneededExtensions) {
    fs.rmSync(path.join(vscodeFolder, 'extensions', name), { recursive: true, force: true });
  }
  const manifestFile = path.join(vscodeFolder, 'package.json');
  const manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8'));
  for (const name of unneededDependencies) delete manifest.dependencies[name];
  fs.writeFileSync(manifestFile, JSON.stringify(manifest, null, 2));
  npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], vscodeFolder);
}

/**
 * Runs npm and returns what it printed.
 * @param {string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  try {
    const { file, words, shell } = startOf('npm', args);
    return execFileSync(file, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell });
  } catch (error) {
    const said = String(/** @type {{ stderr?: string }} */ (error).stderr ?? error).trim();
    throw new Error(
      `npm ${args[0]} failed:\n${said}\n` +
        'Check that the npm registry can be reached (`npm ping`; a proxy is set in ~/.npmrc), then run again.',
    );
  }
}
