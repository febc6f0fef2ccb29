// npm run fuzz -- [--minutes N] [--seed S]: tries random articles and edits on the properties of test/fuzz/properties.ts, an
// equal share of the time each. A run is repeated by its seed.
import { parseArgs } from 'node:util';
import { runNode, script } from './run.mjs';

await script(async () => {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } } });
  const minutes = Number(values.minutes);
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
  if (!(minutes > 0)) throw new Error(`--minutes takes a number above zero, not ${values.minutes}`);
  if (!Number.isInteger(seed)) throw new Error(`--seed takes a whole number, not ${values.seed}`);
  console.log(`${minutes} min with seed ${seed}`);
  await runNode('node_modules/vitest/vitest.mjs', ['run', '--config', 'test/fuzz/vitest.config.ts'], {
    env: { NEWSMARK_FUZZ_MINUTES: String(minutes), NEWSMARK_FUZZ_SEED: String(seed) },
    advice: `Repeat it with: npm run fuzz -- --minutes ${minutes} --seed ${seed}`,
  });
});
