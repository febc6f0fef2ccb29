import path from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

const { UPDATE_SCREENSHOTS: updateScreenshots } = process.env;

// The files share servers and a browser, so they run one after another.
export default defineConfig({
  test: {
    root: path.resolve(import.meta.dirname, '../../..'),
    include: ['test/vscode/workbench/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(updateScreenshots ? [] : ['**/pictures.test.ts'])],
    globalSetup: ['test/vscode/workbench/globalSetup.mjs'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A window on a loaded machine now and then loses a key or a click.
    retry: 1,
    expect: { poll: { timeout: 20_000 } },
  },
});
