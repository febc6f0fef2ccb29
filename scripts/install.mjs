// Installs the dependencies when they are missing or not those of package-lock.json. Imports nothing but Node.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './run.mjs';

/** Runs `npm ci` if it is needed. Throws an Error that says what to do if that fails. */
export async function installDependencies() {
  if (isInstalled()) {
    console.log('node_modules is up to date');
    return;
  }
  console.log('npm ci, which takes a minute or two');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    advice:
      'Check that the npm registry can be reached (`npm ping`; a proxy is set in ~/.npmrc) and that the disk has room.',
  });
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package */

/** Whether node_modules holds exactly the locked packages. Optional ones (other platforms' binaries) may be missing. */
function isInstalled() {
  const locked = packages('package-lock.json');
  const installed = packages('node_modules/.package-lock.json');
  if (!locked || !installed) return false;
  return (
    Object.entries(locked).every(([place, wanted]) => place === '' || isSame(wanted, installed[place])) &&
    Object.keys(installed).every((place) => place in locked)
  );
}

/**
 * @param {Package} wanted
 * @param {Package | undefined} found
 */
function isSame(wanted, found) {
  if (!found) return wanted.optional === true;
  return wanted.version === found.version && wanted.integrity === found.integrity;
}

/**
 * @param {string} lockFile
 * @returns {Record<string, Package> | undefined} undefined if there is no such file
 */
function packages(lockFile) {
  const file = path.join(root, lockFile);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}
