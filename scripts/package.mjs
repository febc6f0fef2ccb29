// npm run package: makes vscode-newsmark-<version>.vsix and vscode-newsmark-web-<version>.vsix, for VS Code for the Web, in the
// project's root, from release builds of their own, so that dist/ stays the development build. Fails if one of them is too
// big or holds anything that is not meant for users.
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { minify } from 'terser';
import { build, extension, previewPage, webExtension } from './bundle.mjs';
import { root, script } from './run.mjs';

const sizeLimit = 500 * 1024;
// .vscodeignore says what to take; this says what may never be in it, whatever stands there.
const allowed = [
  /^package(\.nls(\.[\w-]+)?)?\.json$/,
  /^(README(\.[\w-]+)?|CHANGELOG)\.md$/,
  /^LICENSE$/,
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
  'dist/rulePages.json',
  'dist/preview/page.js',
  'dist/preview/page.css',
];

/**
 * @typedef {object} Kind one of the two packages
 * @property {string} [target] as VS Code's marketplace calls it
 * @property {import('./bundle.mjs').Bundle} bundle
 * @property {string[]} scripts what the bundle consists of
 * @property {(manifest: any) => object} manifest what package.json says in this package
 */

/** @type {Kind[]} */
const kinds = [
  {
    bundle: extension,
    scripts: ['client', 'languageClient', 'protocol', 'server', 'newsmark'].map((name) => `dist/${name}.cjs`),
    manifest: (manifest) => manifest,
  },
  {
    target: 'web',
    bundle: webExtension,
    scripts: ['dist/browser/extension.js'],
    // Where both entries are named, a window with a server behind it takes `main`. A script that is not named .cjs would
    // be loaded as a module.
    manifest: ({ main, type, ...manifest }) => ({ ...manifest, browser: './dist/browser/extension.js' }),
  },
];

await script(async () => {
  for (const kind of kinds) await makePackage(kind);
});

/** @param {Kind} kind */
async function makePackage(kind) {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const vsix = path.join(root, `${[name, ...(kind.target ? [kind.target] : []), version].join('-')}.vsix`);
  const stage = mkdtempSync(path.join(tmpdir(), 'newsmark-package-'));
  try {
    rmSync(vsix, { force: true });
    requireContents(await stageFiles(stage, kind), kind);
    await createVSIX({
      cwd: stage,
      packagePath: vsix,
      ...(kind.target && { target: kind.target }),
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
    requireSize(vsix);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/**
 * Copies what .vscodeignore lets through and adds a release build; returns all that will be packaged.
 * @param {string} stage the folder to copy to
 * @param {Kind} kind
 */
async function stageFiles(stage, { bundle, scripts, manifest }) {
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const others = files.filter((file) => !file.startsWith('dist/'));
  for (const file of [...others, '.vscodeignore']) cpSync(path.join(root, file), path.join(stage, file));
  for (const file of others) if (file.endsWith('.json')) rewriteJson(path.join(stage, file), (content) => content);
  // Nor is there any use for what the manifest says to npm.
  rewriteJson(path.join(stage, 'package.json'), ({ scripts: _, workspaces, bin, devDependencies, ...rest }) =>
    manifest(rest),
  );
  for (const made of [bundle, previewPage])
    await build({ ...made, outdir: path.join(stage, made.outdir) }, { release: true });
  for (const file of scripts) await minifyAgain(path.join(stage, file));
  return listFiles({ cwd: stage, packageManager: PackageManager.None });
}

/**
 * Writes JSON anew, without white space.
 * @param {string} file
 * @param {(content: any) => unknown} change
 */
function rewriteJson(file, change) {
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
}

/**
 * What esbuild leaves, mostly of code that was compiled for older versions of JavaScript, is a twentieth of the package.
 * @param {string} file
 */
async function minifyAgain(file) {
  const { code } = await minify(readFileSync(file, 'utf8'), {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 2, hoist_funs: true },
  });
  if (!code) throw new Error(`Nothing is left of ${file}.`);
  writeFileSync(file, code);
}

/**
 * @param {string[]} files
 * @param {Kind} kind
 */
function requireContents(files, { scripts }) {
  const unwanted = files.filter((file) => !scripts.includes(file) && !allowed.some((pattern) => pattern.test(file)));
  if (unwanted.length > 0)
    throw new Error(`These files must not be in the package; correct .vscodeignore: ${unwanted.join(', ')}`);
  const missing = [...required, ...scripts].filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`These files are missing from the package: ${missing.join(', ')}`);
}

/** @param {string} vsix is removed if it is too big */
function requireSize(vsix) {
  const { size } = statSync(vsix);
  const inKilobytes = (/** @type {number} */ bytes) => `${Math.ceil(bytes / 1024)} KB`;
  console.log(`${vsix}: ${inKilobytes(size)}`);
  if (size <= sizeLimit) return;
  rmSync(vsix, { force: true });
  throw new Error(`${vsix} has ${inKilobytes(size)}, more than the ${inKilobytes(sizeLimit)} it may have.`);
}
