import fc from 'fast-check';
import { describe, test } from 'vitest';
import { findingProperties } from './findingProperties.ts';
import { properties as articleProperties } from './properties.ts';

const properties = { ...articleProperties, ...findingProperties };
const { NEWSMARK_FUZZ_MINUTES, NEWSMARK_FUZZ_SEED } = process.env;
const minutes = Number(NEWSMARK_FUZZ_MINUTES);
const seed = Number(NEWSMARK_FUZZ_SEED);
const each = (minutes * 60_000) / Object.keys(properties).length;

describe(`with seed ${seed}`, () => {
  for (const [name, property] of Object.entries(properties)) {
    test(name, () => {
      const run = { seed, numRuns: Number.POSITIVE_INFINITY, interruptAfterTimeLimit: each, endOnFailure: false };
      fc.assert(property, run);
    });
  }
});
