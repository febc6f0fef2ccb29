import fc from 'fast-check';
import { describe, test } from 'vitest';
import { properties } from '../fuzz/properties.ts';

describe('whatever is written', () => {
  for (const [name, property] of Object.entries(properties)) {
    test(name, () => {
      fc.assert(property, { numRuns: 200 });
    }, 60_000);
  }
});
