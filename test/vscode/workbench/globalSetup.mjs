// Starts what all workbench tests share: a VS Code server for each display language and each of the packages, with that
// installed, and a browser. The package for the web runs in the window's own extension host, a worker, as in VS Code for the
// Web; the server only has the files.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserOptions } from '../host/browser.mjs';
import { startServer, workbenchUrl } from '../host/server.mjs';
import { root, setUpServer } from '../host/setup.mjs';

/** @param {import('vitest/node').TestProject} project */
export default async function globalSetup(project) {
  setUpServer();
  const start = (/** @type {string[]} */ target, /** @type {{ locale?: string }} */ language = {}) =>
    startServer({ vsix: [packagedExtension(target)], settings, flags, ...language });
  const chinese = { locale: 'zh-cn' };
  const [browser, ...servers] = await Promise.all([
    chromium.launchServer(browserOptions()),
    start([]),
    start([], chinese),
    start(['web']),
    start(['web'], chinese),
  ]);
  const [node, nodeInChinese, web, webInChinese] = servers;
  project.provide('browser', browser.wsEndpoint());
  project.provide('workbench', {
    node: { en: workbenchUrl(node), 'zh-cn': workbenchUrl(nodeInChinese) },
    web: { en: workbenchUrl(web), 'zh-cn': workbenchUrl(webInChinese) },
  });
  return async () => {
    await Promise.all([browser.close(), ...servers.map((server) => server.stop())]);
  };
}

/** The pictures are taken in both themes, and show more of the article without the minimap. */
const settings = { 'window.autoDetectColorScheme': true, 'editor.minimap.enabled': false };

/** Ends the extension host of a closed window at once, rather than wait for the window to come back. */
const flags = ['--reconnection-grace-time', '1'];

/** @param {string[]} target */
function packagedExtension(target) {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const vsix = path.join(root, `${[name, ...target, version].join('-')}.vsix`);
  if (!existsSync(vsix)) throw new Error(`There is no ${vsix}. Make it with: npm run package`);
  return vsix;
}
