#!/usr/bin/env node
// Stands in for the VS Code executable that @vscode/test-electron starts: the same arguments, the same exit status, but
// the extension host of the embedded workbench.
import fs from 'node:fs';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserOptions } from './browser.mjs';
import { remoteUri, startServer, workbenchUrl } from './server.mjs';

const timeLimit = Number(process.env.NEWSMARK_HOST_TIMEOUT ?? 300_000);
const exitStatus = { serverEnded: 3, tooLong: 4, browserEnded: 5, notStarted: 6, stopped: 130 };
// What the workbench says about itself in every run; NEWSMARK_HOST_VERBOSE shows it.
const noise = [
  'Resolving connection token',
  'Resolved connection token',
  'Creating a socket',
  '[reconnection-grace-time]',
  'Ignoring fetching additional',
  'Updating additional builtin',
  '[AgentHost',
  '[AccountPolicyGate',
  '[ChatModelSelection',
  '[Service Worker',
  'Error: Could not locate the bindings file',
  'Canceled: Canceled',
  "Cannot find module './build/Release/watchdog'",
  '[onWill-handler]',
  'Creation of workbench contribution',
  'Timed out waiting for authentication provider',
];

const { values: options, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
  },
});

const server = await startServer({
  ...(typeof options['user-data-dir'] === 'string' ? { userDataDir: options['user-data-dir'] } : {}),
  ...(typeof options['extensions-dir'] === 'string' ? { extensionsDir: options['extensions-dir'] } : {}),
  // Lets the page hand out the console and the exit status of the test run.
  flags: ['--enable-smoke-test-driver', '--reconnection-grace-time', '30', '--enable-remote-auto-shutdown'],
});
/** @type {import('playwright-core').Browser | undefined} */
let browser;
let ended = false;

server.exited.then((code) => end(exitStatus.serverEnded, `the VS Code server ended with ${code}`));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => end(exitStatus.stopped, `stopped by ${signal}`));
}
setTimeout(() => end(exitStatus.tooLong, `the tests did not end in ${timeLimit} ms`), timeLimit).unref();

try {
  browser = await chromium.launch(browserOptions());
  browser.on('disconnected', () => end(exitStatus.browserEnded, 'the browser closed'));
  await openWorkbench(browser);
} catch (error) {
  end(exitStatus.notStarted, error instanceof Error ? error.stack : String(error));
}

/** @param {import('playwright-core').Browser} browser */
async function openWorkbench(browser) {
  const page = await browser.newPage();
  page.on('crash', () => end(exitStatus.browserEnded, 'the page crashed'));
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const text = format(...args);
    if (!process.env.NEWSMARK_HOST_VERBOSE && noise.some((start) => text.startsWith(start))) return;
    (type === 'error' ? console.error : console.log)(text);
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => end(code));
  const opened = positionals.map((place) => path.resolve(place));
  await page.goto(
    workbenchUrl(server, {
      workspace: opened.find((place) => place.endsWith('.code-workspace')),
      folder: opened.find((place) => fs.statSync(place).isDirectory()),
      payload: extensionPayload(),
    }),
  );
}

/** @returns {[string, string][]} where the workbench finds the extension under test and its tests */
function extensionPayload() {
  return /** @type {const} */ (['extensionDevelopmentPath', 'extensionTestsPath']).flatMap((key) => {
    const place = options[key];
    if (typeof place !== 'string') return [];
    return [[key, remoteUri(server, place)]];
  });
}

/**
 * Ends the process with everything it started; only the first call counts.
 * @param {number} code
 * @param {string} [why] printed with the end of the server's log
 */
async function end(code, why) {
  if (ended) return;
  ended = true;
  if (why) console.error(`${why}\n--- end of the server's log ---\n${server.log().slice(-4000)}`);
  await browser?.close().catch(() => {});
  await server.stop();
  process.exit(code);
}
