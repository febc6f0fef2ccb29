// npm run bench -- [FOLDER] [--only figures|folder|comparison] [--rounds N]: measures reading, checking and editing within
// one process, the language server on a folder of 10,000 articles, and `newsmark check` against other checkers of Chinese
// text as whole processes; on the seed and the fixtures, or on the .txt articles of a folder. Prints tables of figures and
// targets and writes them as JSON. Fails only if something cannot be measured.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readArticles } from './articles.mjs';
import { compare, limit } from './bench/comparison.mjs';
import { assembleArticles, writeMaterials } from './bench/files.mjs';
import { benchFolder } from './bench/folder.mjs';
import { installPeers } from './bench/peers.mjs';
import { build, commands } from './bundle.mjs';
import { importSource } from './importSource.mjs';
import { root, script } from './run.mjs';

/** @typedef {import('../test/bench/bench.ts').Figure} Figure */
/** @typedef {import('./bench/comparison.mjs').Comparison} Comparison */

const seed = readFileSync(path.join(root, 'seeds', '000_7213e1fea3ab3801.txt'), 'utf8');
const file = path.join(root, 'out', 'bench.json');

await script(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, rounds: { type: 'string', default: '5' } },
  });
  const only = values.only ?? null;
  if (only !== null && only !== 'figures' && only !== 'folder' && only !== 'comparison') {
    throw new Error(`--only takes figures, folder or comparison, not ${only}`);
  }
  const rounds = Number(values.rounds);
  if (!(Number.isInteger(rounds) && rounds > 0))
    throw new Error(`--rounds takes a number above zero, not ${values.rounds}`);
  const articles = positionals[0] === undefined ? null : readArticles(positionals[0]).map(({ text }) => text);
  const asked = (/** @type {string} */ part) => only === null || only === part;
  const figures = asked('figures') ? await measure(articles) : [];
  if (asked('folder')) figures.push(...(await measureFolder(articles)));
  const comparisons = asked('comparison') ? await compareAll(articles, rounds) : [];

  const unknown = figures.find(({ value }) => !Number.isFinite(value));
  if (unknown) throw new Error(`Could not be measured: ${unknown.measure} on ${unknown.text}`);
  mkdirSync(path.dirname(file), { recursive: true });
  const report = { node: process.version, date: new Date().toISOString(), figures, comparisons };
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  const missed = [...figures, ...comparisons].filter(({ met }) => met === false).length;
  console.log(`\n${missed} targets missed; written to ${path.relative('', file)}`);
});

/**
 * @param {string[] | null} articles
 * @returns {Promise<Figure[]>}
 */
async function measure(articles) {
  const { gc } = globalThis;
  if (!gc) throw new Error('Memory cannot be measured. Start with: node --expose-gc scripts/bench.mjs');
  const { bench } = await importSource('test/bench/bench.ts');
  const further = articles && { name: `${articles.length} articles`, pieces: articles };
  /** @type {Figure[]} */
  const figures = [];
  for (const figure of bench(seed, further, gc)) {
    console.log(figureRow(figure));
    figures.push(figure);
  }
  return figures;
}

/**
 * @param {string[] | null} articles
 * @returns {Promise<Figure[]>}
 */
async function measureFolder(articles) {
  await build(commands, { release: true });
  /** @type {Figure[]} */
  const figures = [];
  const server = path.join(root, commands.outdir, 'language-server.js');
  for await (const figure of benchFolder(server, articles ?? (await ownArticles()))) {
    console.log(figureRow(figure));
    figures.push(figure);
  }
  return figures;
}

/**
 * @param {string[] | null} articles
 * @param {number} rounds
 * @returns {Promise<Comparison[]>}
 */
async function compareAll(articles, rounds) {
  const peers = await installPeers();
  await build(commands, { release: true });
  // Not below the project's root, where autocorrect passes over what .gitignore names.
  const folder = mkdtempSync(path.join(tmpdir(), 'newsmark-bench-'));
  try {
    return writeMaterials(articles ?? (await ownArticles()), folder).flatMap((material) => {
      console.log(`\n${material.name}, ${(material.bytes / 1e6).toFixed(1)} MB, ${rounds} rounds`);
      const rows = compare(material, peers, rounds);
      for (const row of rows) console.log(comparisonRow(row));
      return rows;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The seed and the fixtures, put together to usual lengths. */
async function ownArticles() {
  const { readFixtures } = await importSource('test/article/fixture.ts');
  /** @type {{ text: string }[]} */
  const fixtures = readFixtures(path.join(root, 'test', 'article', 'fixtures'));
  return assembleArticles([seed, ...fixtures.map(({ text }) => text)]);
}

/** @param {Figure} figure */
function figureRow({ text, measure, value, unit, target, met }) {
  const shown = `${value.toFixed(value < 1 ? 3 : 2)} ${unit}`;
  return [text.padEnd(16), measure.padEnd(30), shown.padStart(14), '  ', (target ?? '').padEnd(22), verdict(met)]
    .join(' ')
    .trimEnd();
}

/** @param {Comparison} comparison */
function comparisonRow({ tool, min, median, ratio, target, met }) {
  const time = min === null || median === null ? `> ${limit / 1000} s` : `${seconds(min)}, median ${seconds(median)}`;
  const times = ratio === null ? '' : `${ratio.toFixed(1)} ×`;
  return [
    tool.padEnd(20),
    time.padStart(26),
    times.padStart(9),
    '  ',
    target === null ? '' : `≥ ${target} ×`,
    verdict(met),
  ]
    .join(' ')
    .trimEnd();
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** @param {boolean | null} met */
function verdict(met) {
  return met === null ? '' : met ? 'met' : 'MISSED';
}
