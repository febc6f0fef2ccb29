// What esbuild makes of the sources: the extension, for Node and for the web, the npm package `newsmark` and the suite that
// runs inside VS Code.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { root } from './run.mjs';

const suiteFolder = 'test/vscode/suite';

/** @typedef {esbuild.BuildOptions & { outdir: string }} Bundle */

/** @satisfies {esbuild.BuildOptions} */
const commonJs = { platform: 'node', format: 'cjs', outExtension: { '.js': '.cjs' }, external: ['vscode', 'mocha'] };
/** @satisfies {esbuild.BuildOptions} */
const esModule = {
  platform: 'node',
  format: 'esm',
  // Bundled CommonJS dependencies call `require` for Node's own modules.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
};

/**
 * VS Code gives the translations to the client, and the client to the server: the extension ships them once.
 * @type {esbuild.Plugin}
 */
const withoutTranslations = {
  name: 'without translations',
  setup: ({ onLoad }) => onLoad({ filter: /bundle\.l10n\.[\w-]+\.json$/ }, () => ({ contents: '{}', loader: 'json' })),
};

/**
 * All of the rules' pages in one file, which the client unpacks: VS Code opens files only.
 * @param {string} file path from the output folder
 * @returns {esbuild.Plugin}
 */
function withRulePages(file) {
  return {
    name: 'with the rules’ pages',
    setup: ({ onEnd, initialOptions: { outdir = '' } }) =>
      onEnd(() => {
        const folder = path.join(root, 'docs', 'rules');
        const pages = readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]);
        writeFileSync(path.resolve(root, outdir, file), JSON.stringify(Object.fromEntries(pages)));
      }),
  };
}

/**
 * The protocol's client is read from a file of its own when it is needed: the extension also runs in windows that only hold
 * plain text, where most of its code would be loaded in vain.
 * @type {esbuild.Plugin}
 */
const withLanguageClientApart = {
  name: 'with the language client apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^vscode-languageclient(\/node)?$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './languageClient.cjs', external: true } : null,
    ),
};

const clientFolder = path.join(root, 'client', 'src') + path.sep;
const serverEntry = 'server/src/lsp/node.ts';

/**
 * Client and server read articles alike, and take that from one file. The client waits for it until there is a text to read.
 * @type {esbuild.Plugin}
 */
const withSharedFile = {
  name: 'with a file that client and server share',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(?:article\/detect|serveNode)\.ts$/ }, ({ importer }) =>
      importer === path.join(root, serverEntry) || importer.startsWith(clientFolder)
        ? { path: './newsmark.cjs', external: true }
        : null,
    ),
};

/**
 * The protocol, which client and server speak with the same library, in a file that both take it from.
 * @type {esbuild.Plugin}
 */
const withProtocolApart = {
  name: 'with the protocol apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^vscode-(?:jsonrpc|languageserver-(?:protocol|types))(?:\/|$)/ }, ({ kind, importer }) =>
      kind === 'entry-point' || /node_modules[\\/]vscode-(?:jsonrpc|languageserver-protocol)[\\/]/.test(importer)
        ? null
        : { path: './protocol.cjs', external: true },
    ),
};

/**
 * Client and server of the extension, each a file of its own, and what they share.
 * @type {Bundle}
 */
export const extension = {
  ...commonJs,
  entryPoints: {
    client: 'client/src/node.ts',
    languageClient: 'vscode-languageclient/node',
    protocol: 'vscode-languageserver-protocol/node',
    server: serverEntry,
    newsmark: 'server/src/lsp/extension.ts',
  },
  outdir: 'dist',
  plugins: [
    withoutTranslations,
    withRulePages('rulePages.json'),
    withLanguageClientApart,
    withProtocolApart,
    withSharedFile,
  ],
  // So that `require` is called, for which VS Code provides its API.
  supported: { 'dynamic-import': false },
};

/**
 * Script and style of the pages of previews, in a folder of their own in that of `extension`.
 * @type {Bundle}
 */
export const previewPage = {
  platform: 'browser',
  format: 'iife',
  entryPoints: ['client/src/preview/page/page.ts', 'client/src/preview/page/page.css'],
  outdir: 'dist/preview',
};

/**
 * One file that is the client where VS Code loads it, which provides `require`, and the server in a worker of its own: both
 * read articles, and the package holds that once.
 * @type {esbuild.Plugin}
 */
const clientOrServer = {
  name: 'client or server',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^client or server$/ }, ({ path: name }) => ({ path: name, namespace: 'entry' }));
    onLoad({ filter: /./, namespace: 'entry' }, () => ({
      contents: `
        if (typeof require === 'undefined') require('./server/src/lsp/browser.ts');
        else module.exports = require('./client/src/browser.ts');
      `,
      resolveDir: root,
    }));
  },
};

/**
 * Client and server for VS Code for the Web, whose extension host is a worker: it loads one file and has nothing of Node, so
 * whatever of the sources asks for that ends the build. In a folder of their own in that of `extension`.
 * @type {Bundle}
 */
export const webExtension = {
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  external: ['vscode'],
  entryPoints: { extension: 'client or server' },
  outdir: 'dist/browser',
  plugins: [clientOrServer, withRulePages('../rulePages.json')],
  // A worker has no `module`, to which the bundle gives what the client exports.
  banner: { js: "if (typeof module === 'undefined') self.module = {};" },
  supported: { 'dynamic-import': false },
};

/**
 * What the commands `newsmark` and `newsmark-language-server` run.
 * @type {Bundle}
 */
export const commands = {
  ...esModule,
  entryPoints: { cli: 'server/src/cli/main.ts', 'language-server': 'server/src/lsp/node.ts' },
  outdir: 'server/dist',
};

/**
 * The suite that runs inside VS Code: its entry and one file for each test file.
 * @type {Bundle}
 */
export const suite = {
  ...commonJs,
  entryPoints: readdirSync(path.join(root, suiteFolder))
    .filter((file) => file === 'index.ts' || file.endsWith('.test.ts'))
    .map((file) => `${suiteFolder}/${file}`),
  outdir: 'out/test/suite',
};

/**
 * Bundles with source maps for development, or minified and without them for release. Empties the output folder first.
 * @param {Bundle} bundle
 * @param {{ release?: boolean, watch?: boolean }} [options] `watch` goes on rebuilding
 */
export async function build(bundle, { release = false, watch = false } = {}) {
  /** @type {esbuild.BuildOptions} */
  const options = {
    target: 'node20',
    // The CommonJS build of jsonc-parser cannot be bundled.
    mainFields: ['module', 'main'],
    ...bundle,
    absWorkingDir: root,
    bundle: true,
    // Chinese as it is written; escaped, it takes twice the space.
    charset: 'utf8',
    minify: release,
    sourcemap: release ? false : 'linked',
    logLevel: watch ? 'info' : 'warning',
  };
  await rm(path.resolve(root, bundle.outdir), { recursive: true, force: true });
  if (watch) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}
