// Starts what all workbench tests share: a VS Code server for each display language, with the packaged extension
// installed, and a browser.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserOptions } from '../host/browser.mjs';
import { startServer, workbenchUrl } from '../host/server.mjs';
import { root, setUpServer } from '../host/setup.mjs';

/** @param {import('vitest/node').TestProject} project */
export default async function globalSetup(project) {
  setUpServer();
  const vsix = packagedExtension();
  const [browser, english, chinese] = await Promise.all([
    chromium.launchServer(browserOptions()),
    startServer({ vsix: [vsix], settings, flags }),
    startServer({ vsix: [vsix], settings, flags, locale: 'zh-cn' }),
  ]);
  project.provide('browser', browser.wsEndpoint());
  project.provide('workbench', { en: workbenchUrl(english), 'zh-cn': workbenchUrl(chinese) });
  return async () => {
    await Promise.all([browser.close(), english.stop(), chinese.stop()]);
  };
}

/** The pictures are taken in both themes, and show more of the article without the minimap. */
const settings = { 'window.autoDetectColorScheme': true, 'editor.minimap.enabled': false };

/** Ends the extension host of a closed window at once, rather than wait for the window to come back. */
const flags = ['--reconnection-grace-time', '1'];

function packagedExtension() {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const vsix = path.join(root, `${name}-${version}.vsix`);
  if (!existsSync(vsix)) throw new Error(`There is no ${vsix}. Make it with: npm run package`);
  return vsix;
}
