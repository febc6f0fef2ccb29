// The tools that Newsmark is compared with. They are no dependencies of the project: the bench installs them into a folder
// of its own.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from '../run.mjs';

/**
 * A command line that checks articles.
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} version
 * @property {string} program path of its script for Node
 * @property {string[]} args that have it check all .txt files in its working folder
 */

const folder = path.join(root, 'out', 'bench', 'peers');
const packages = [
  { name: 'autocorrect-node', version: '2.14.0' },
  { name: 'zhlint', version: '0.8.2' },
];

/**
 * Installs the peers if they are not there yet.
 * @returns {Promise<Tool[]>}
 */
export async function installPeers() {
  if (!packages.every(isInstalled)) {
    mkdirSync(folder, { recursive: true });
    const wanted = packages.map(({ name, version }) => `${name}@${version}`);
    const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
    // Without a lock file: those of autocorrect's binaries that are for other systems are not all published.
    await run('npm', ['install', '--prefix', folder, '--no-package-lock', '--ignore-scripts', ...quietly, ...wanted], {
      advice: 'Check that the npm registry can be reached, or do without: npm run bench -- --only figures',
    });
  }
  return [
    tool('autocorrect', 'autocorrect-node', 'cli.js', ['--lint', '.']),
    tool('zhlint', 'zhlint', 'bin/index.js', ['*.txt']),
  ];
}

/** @param {{ name: string, version: string }} wanted */
function isInstalled({ name, version }) {
  return existsSync(placeOf(name)) && versionOf(name) === version;
}

/**
 * @param {string} name
 * @param {string} packageName
 * @param {string} program path in the package
 * @param {Tool['args']} args
 * @returns {Tool}
 */
function tool(name, packageName, program, args) {
  return { name, version: versionOf(packageName), program: path.join(placeOf(packageName), program), args };
}

/** @param {string} packageName */
function placeOf(packageName) {
  return path.join(folder, 'node_modules', packageName);
}

/** @param {string} packageName @returns {string} */
function versionOf(packageName) {
  return JSON.parse(readFileSync(path.join(placeOf(packageName), 'package.json'), 'utf8')).version;
}
