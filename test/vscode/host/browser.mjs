// Finds a Chromium for the workbench tests, or installs Debian's where this process may.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { chromium } from 'playwright-core';

const knownPlaces = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium.executablePath(),
];
// Without a CJK font Chinese shows as boxes in the screenshots.
const debianPackages = ['chromium', 'fonts-wqy-zenhei'];

/** The path of a Chromium or Chrome. Throws an Error that says what to do if there is none. */
export function findBrowser() {
  const found = installedBrowser() ?? (mayInstall() ? installBrowser() : undefined);
  if (found) return found;
  throw new Error(
    'The workbench tests need Chromium, and there is none. Install Chromium or Chrome ' +
      `(on Debian and Ubuntu as root: apt-get install ${debianPackages.join(' ')}; anywhere: npx playwright-core install chromium), ` +
      'or set CHROME_PATH to the executable of one, then run again.',
  );
}

/** Options for Playwright's `launch` and `launchServer`. */
export function browserOptions() {
  return {
    executablePath: findBrowser(),
    headless: true,
    // The harness ends the browser itself; Playwright's own handlers would leave the VS Code server behind.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
    ],
  };
}

function installedBrowser() {
  return knownPlaces.find((place) => place && fs.existsSync(place));
}

function mayInstall() {
  return process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
}

function installBrowser() {
  console.log(`  installing ${debianPackages.join(' and ')} with apt-get`);
  const aptGet = (/** @type {string[]} */ ...args) =>
    execFileSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...debianPackages);
  } catch (error) {
    throw new Error(
      `apt-get could not install Chromium (${error}). Install it by hand, or set CHROME_PATH, then run again.`,
    );
  }
  return installedBrowser();
}
