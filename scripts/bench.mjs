// npm run bench -- [FOLDER]: measures reading, checking and editing, on the seed repeated and on the .txt articles of a
// folder. Prints a table of figures and targets and writes them as JSON. Fails only if something cannot be measured.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSource } from './importSource.mjs';
import { root, script } from './run.mjs';

/** @typedef {import('../test/bench/bench.ts').Figure} Figure */

const seed = readFileSync(path.join(root, 'seeds', '000_7213e1fea3ab3801.txt'), 'utf8');
const file = path.join(root, 'out', 'bench.json');

await script(async () => {
  const { gc } = globalThis;
  if (!gc) throw new Error('Memory cannot be measured. Start with: node --expose-gc scripts/bench.mjs');
  const { bench } = await importSource('test/bench/bench.ts');
  /** @type {Figure[]} */
  const figures = [];
  for (const figure of bench(seed, process.argv[2] ? readFolder(process.argv[2]) : null, gc)) {
    console.log(row(figure));
    figures.push(figure);
  }
  const unknown = figures.find(({ value }) => !Number.isFinite(value));
  if (unknown) throw new Error(`Could not be measured: ${unknown.measure} on ${unknown.text}`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ node: process.version, date: new Date().toISOString(), figures }, null, 2)}\n`,
  );
  console.log(`\n${figures.filter(({ met }) => met === false).length} targets missed; written to ${file}`);
});

/** @param {string} folder @returns {import('../test/bench/texts.ts').BenchText} */
function readFolder(folder) {
  // npm runs scripts in the project's root; INIT_CWD is where the user called it.
  const from = path.resolve(process.env.INIT_CWD ?? '.', folder);
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  if (files.length === 0) throw new Error(`There is no .txt file in ${from}`);
  const pieces = files.map((name) => readFileSync(path.join(from, name), 'utf8'));
  return { name: `${files.length} articles`, pieces };
}

/** @param {Figure} figure */
function row({ text, measure, value, unit, target, met }) {
  const shown = `${value.toFixed(value < 1 ? 3 : 2)} ${unit}`;
  const verdict = met === null ? '' : met ? 'met' : 'MISSED';
  return [text.padEnd(16), measure.padEnd(30), shown.padStart(14), '  ', (target ?? '').padEnd(22), verdict]
    .join(' ')
    .trimEnd();
}
