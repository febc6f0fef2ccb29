// Lets a script use the TypeScript sources.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { root } from './run.mjs';

/** Bundled CommonJS dependencies call `require` for Node's own modules. */
const requireFrom = JSON.stringify(pathToFileURL(path.join(root, 'package.json')));
const js = `import { createRequire } from 'node:module'; const require = createRequire(${requireFrom});`;

/**
 * Bundles a source file in memory and imports it.
 * @param {string} file path below the project's root
 * @returns {Promise<any>} its exports
 */
export async function importSource(file) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    banner: { js },
    logLevel: 'warning',
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}
