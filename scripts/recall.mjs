// npm run recall -- FOLDER [--verbose]: makes faults in the .txt articles of a folder, one at a time and in memory alone, and
// counts how many of them each rule finds, and what other rules say of them. `--verbose` names the lines that were missed.
import { parseArgs } from 'node:util';
import { readArticles } from './articles.mjs';
import { importSource } from './importSource.mjs';
import { script } from './run.mjs';

/** @typedef {import('../test/recall/recall.ts').Recall} Recall */

/** Faults of one kind in one article. */
const most = 3;

await script(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { verbose: { type: 'boolean', default: false } },
  });
  const folder = positionals[0];
  if (folder === undefined) throw new Error('Name a folder with articles: npm run recall -- FOLDER');
  const { measureRecall } = await importSource('test/recall/recall.ts');
  /** @type {Recall[]} */
  const recalls = measureRecall(readArticles(folder), most);
  console.log('found  made  rule                        other rules');
  for (const { rule, made, found, others, missed } of recalls) {
    const also = [...others].map(([name, times]) => `${name} ${times}`).join(', ');
    console.log(`${String(found).padStart(5)} ${String(made).padStart(5)}  ${rule.padEnd(26)}  ${also}`.trimEnd());
    if (values.verbose) for (const place of missed) console.log(`              ${place}`);
  }
});
