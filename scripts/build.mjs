// Bundles client, language server and command line. `--release` minifies and leaves out source maps; `--watch` rebuilds.
import { rm } from 'node:fs/promises';
import esbuild from 'esbuild';

const release = process.argv.includes('--release');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  target: 'node20',
  minify: release,
  sourcemap: release ? false : 'linked',
  logLevel: 'warning',
};
const esm = {
  format: 'esm',
  // Bundled CommonJS dependencies call `require` for Node's own modules.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};
const bundles = [
  { entryPoints: { client: 'client/src/node.ts' }, outdir: 'dist', platform: 'node', format: 'cjs', outExtension: { '.js': '.cjs' }, external: ['vscode'] },
  { entryPoints: { server: 'server/src/lsp/node.ts' }, outdir: 'dist', platform: 'node', format: 'cjs', outExtension: { '.js': '.cjs' } },
  { entryPoints: { cli: 'server/src/cli/main.ts', 'language-server': 'server/src/lsp/node.ts' }, outdir: 'server/dist', platform: 'node', ...esm },
];

await Promise.all(['dist', 'server/dist'].map((folder) => rm(folder, { recursive: true, force: true })));
for (const bundle of bundles) {
  const options = { ...common, ...bundle };
  if (watch) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}
