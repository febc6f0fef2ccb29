// npm run package: makes vscode-newsmark-<version>.vsix in the project's root, from a release build of its own, so that
// dist/ stays the development build. Fails if the archive is too big or holds anything that is not meant for users.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { minify } from 'terser';
import { build, extension, previewPage } from './bundle.mjs';
import { root, script } from './run.mjs';

const sizeLimit = 500 * 1024;
// .vscodeignore says what to take; this says what may never be in it, whatever stands there.
const allowed = [
  /^package(\.nls(\.[\w-]+)?)?\.json$/,
  /^(README(\.[\w-]+)?|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/\w+\.cjs$/,
  /^l10n\/bundle\.l10n\.[\w-]+\.json$/,
  /^(syntaxes|schemas)\/[\w.-]+\.json$/,
  /^dist\/rulePages\.json$/,
  /^dist\/preview\/page\.(js|css)$/,
  /^images\/(walkthrough\/)?[\w.-]+\.(png|svg)$/,
];
const required = [
  'package.json',
  'package.nls.json',
  'README.md',
  'LICENSE',
  'dist/client.cjs',
  'dist/languageClient.cjs',
  'dist/server.cjs',
  'dist/rulePages.json',
  'dist/preview/page.js',
  'dist/preview/page.css',
];

const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const vsix = path.join(root, `${name}-${version}.vsix`);
const stage = mkdtempSync(path.join(tmpdir(), 'newsmark-package-'));

await script(async () => {
  try {
    rmSync(vsix, { force: true });
    requireContents(await stageFiles());
    await createVSIX({
      cwd: stage,
      packagePath: vsix,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
    requireSize();
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
});

/** Copies what .vscodeignore lets through and adds a release build; returns all that will be packaged. */
async function stageFiles() {
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  for (const file of [...files, '.vscodeignore']) cpSync(path.join(root, file), path.join(stage, file));
  for (const file of files) if (file.endsWith('.json')) writeCompactly(path.join(stage, file));
  const dist = path.join(stage, 'dist');
  await build({ ...extension, outdir: dist }, { release: true });
  await build({ ...previewPage, outdir: path.join(dist, 'preview') }, { release: true });
  for (const file of readdirSync(dist)) if (file.endsWith('.cjs')) await minifyAgain(path.join(dist, file));
  return listFiles({ cwd: stage, packageManager: PackageManager.None });
}

/** @param {string} file of JSON */
function writeCompactly(file) {
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
}

/**
 * What esbuild leaves, mostly of code that was compiled for older versions of JavaScript, is a twentieth of the package.
 * @param {string} file
 */
async function minifyAgain(file) {
  const { code } = await minify(readFileSync(file, 'utf8'), { ecma: 2020, toplevel: true, compress: { passes: 2 } });
  if (!code) throw new Error(`Nothing is left of ${file}.`);
  writeFileSync(file, code);
}

/** @param {string[]} files */
function requireContents(files) {
  const unwanted = files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
  if (unwanted.length > 0)
    fail(`These files must not be in the package; correct .vscodeignore: ${unwanted.join(', ')}`);
  const missing = required.filter((file) => !files.includes(file));
  if (missing.length > 0) fail(`These files are missing from the package: ${missing.join(', ')}`);
}

function requireSize() {
  const { size } = statSync(vsix);
  const inKilobytes = (/** @type {number} */ bytes) => `${Math.ceil(bytes / 1024)} KB`;
  if (size > sizeLimit) fail(`${vsix} has ${inKilobytes(size)}, more than the ${inKilobytes(sizeLimit)} it may have.`);
  console.log(`${vsix}: ${inKilobytes(size)}`);
}

/** @param {string} message */
function fail(message) {
  rmSync(vsix, { force: true });
  throw new Error(message);
}
