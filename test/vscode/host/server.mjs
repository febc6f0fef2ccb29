// Starts the VS Code server of the embedded workbench and builds the addresses it serves.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeLanguagePack } from './languagePack.mjs';
import { serverNode, serverScript, setUpServer } from './setup.mjs';

/** User settings for a workbench that shows the extension under test and nothing that distracts from it. */
export const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  // In a browser VS Code saves by itself, which would end unsaved states that tests look at.
  'files.autoSave': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

const startLimit = 60_000;

/**
 * @typedef {object} ServerOptions
 * @property {string} [userDataDir] kept if given, else temporary
 * @property {string} [extensionsDir] kept if given, else temporary
 * @property {string[]} [vsix] packaged extensions to install
 * @property {string} [locale] display language of the workbench, such as zh-cn; English without
 * @property {Record<string, unknown>} [settings] user settings, over `quietSettings`
 * @property {string[]} [flags] further arguments of the server
 *
 * @typedef {object} Server
 * @property {string} authority host and port
 * @property {string} token secret that the first request must carry
 * @property {() => string} log what the server has printed
 * @property {Promise<number | null>} exited its exit status
 * @property {() => Promise<void>} stop ends it with all its children and removes its temporary folders
 */

/**
 * Sets up and starts a server on a free loopback port. Throws an Error with its output if it does not come up.
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  setUpServer();
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'newsmark-vscode-'));
  const userDataDir = options.userDataDir ?? path.join(temporary, 'user');
  const extensionsDir = options.extensionsDir ?? path.join(temporary, 'extensions');
  writeSettings(userDataDir, options.settings);
  if (options.locale) writeLanguagePack(userDataDir, options.locale);
  const token = randomUUID();
  const child = spawn(
    serverNode,
    [
      ...[serverScript, '--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
      ...['--disable-workspace-trust', '--disable-getting-started-override'],
      ...['--server-data-dir', path.join(temporary, 'server')],
      ...['--user-data-dir', userDataDir, '--extensions-dir', extensionsDir],
      ...(options.locale ? ['--locale', options.locale] : []),
      ...installing(options.vsix ?? []),
      ...(options.flags ?? []),
    ],
    {
      // Its own process group, so that `stop` ends the extension host and the language server with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    },
  );
  let log = '';
  const exited = new Promise((resolve) => child.on('exit', resolve));
  const stop = async () => {
    signalGroup(child, 'SIGTERM');
    await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 3000))]);
    signalGroup(child, 'SIGKILL');
    fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  };
  /** @type {Promise<number>} */
  const listening = new Promise((resolve, reject) => {
    const read = (/** @type {Buffer} */ data) => {
      log += data;
      const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    exited.then((code) => reject(new Error(`the VS Code server ended with ${code}\n${log}`)));
    setTimeout(
      () => reject(new Error(`the VS Code server did not start in ${startLimit} ms\n${log}`)),
      startLimit,
    ).unref();
  });
  try {
    return { authority: `127.0.0.1:${await listening}`, token, log: () => log, exited, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * The address of a workbench that shows a folder, a `.code-workspace` file, or an empty window.
 * @param {Pick<Server, 'authority' | 'token'>} server
 * @param {{ folder?: string | undefined, workspace?: string | undefined, payload?: [string, string][] }} [shown] `payload`
 *   takes the workbench's own options
 */
export function workbenchUrl({ authority, token }, { folder, workspace, payload = [] } = {}) {
  const url = new URL(`http://${authority}/`);
  url.searchParams.set('tkn', token);
  if (workspace) url.searchParams.set('workspace', workspace);
  else if (folder) url.searchParams.set('folder', folder);
  else url.searchParams.set('ew', 'true');
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/**
 * How the workbench names a file or folder of this machine.
 * @param {Pick<Server, 'authority'>} server
 * @param {string} place
 */
export function remoteUri({ authority }, place) {
  return `vscode-remote://${authority}${encodeURI(path.resolve(place))}`;
}

/**
 * Writes the user settings unless there are some.
 * @param {string} userDataDir
 * @param {Record<string, unknown>} [settings] over `quietSettings`
 */
export function writeSettings(userDataDir, settings = {}) {
  const file = path.join(userDataDir, 'User', 'settings.json');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}

/** @param {string[]} vsix */
function installing(vsix) {
  if (vsix.length === 0) return [];
  return [...vsix.flatMap((file) => ['--install-extension', path.resolve(file)]), '--force', '--start-server'];
}

/**
 * @param {import('node:child_process').ChildProcess} child leader of the group
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}
