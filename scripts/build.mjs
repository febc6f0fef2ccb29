// npm run build: bundles everything. `--release` minifies and leaves out source maps; `--watch` goes on rebuilding.
import { build, commands, extension, previewPage, suite, webExtension } from './bundle.mjs';
import { script } from './run.mjs';

const options = { release: process.argv.includes('--release'), watch: process.argv.includes('--watch') };
await script(async () => {
  for (const bundle of [extension, webExtension, previewPage, commands, suite]) await build(bundle, options);
});
