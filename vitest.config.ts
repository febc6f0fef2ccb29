import { configDefaults, defineConfig } from 'vitest/config';

// What runs in Node alone; the tests in a workbench have a configuration of their own.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/vscode/**'],
    // Many tests start processes, which takes its time on a busy machine.
    testTimeout: 30_000,
  },
});
