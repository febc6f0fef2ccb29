import path from 'node:path';
import { defineConfig } from 'vitest/config';

// The long runs, which scripts/fuzz.mjs starts; what it was asked for stands in the environment.
export default defineConfig({
  test: {
    root: path.resolve(import.meta.dirname, '../..'),
    include: ['test/fuzz/longRun.ts'],
    testTimeout: 0,
  },
});
