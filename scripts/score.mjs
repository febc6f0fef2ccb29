// npm run score -- CORPUS [--lost-colons] [--verbose]: measures recognition on CORPUS/articles/*.txt against the
// annotations CORPUS/gold/*.json. Prints precision, recall and F1 over all items (micro) and the mean F1 of the articles
// that have any (macro); the last line is the same as JSON. `--lost-colons` takes the colons after names away and asks
// for the same speakers; `--verbose` names the lines that were missed or wrong, counted from 1.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fromCaller, root, runNode, script } from './run.mjs';
import { annotatedItems, kinds, readItems } from './score/items.mjs';
import { loseColons } from './score/lostColons.mjs';
import { compare, countArticle, figures, newCount } from './score/tally.mjs';

/** @typedef {import('./score/items.mjs').Annotation} Annotation */
/** @typedef {{ name: string, file: string, text: string, annotation: Annotation }} Sample */

await script(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'lost-colons': { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } },
  });
  const corpus = positionals[0];
  if (corpus === undefined) throw new Error('Name a folder with articles/ and gold/: npm run score -- CORPUS');
  const samples = readSamples(fromCaller(corpus));
  if (!existsSync(path.join(root, 'server', 'dist', 'cli.js'))) await runNode('scripts/build.mjs');
  const lost = values['lost-colons'] ? samples.map(loseColons) : null;
  const articles = lost ? parseTexts(lost) : parseFiles(samples.map(({ file }) => file));
  const { result, misses } = score(samples, articles);
  if (values.verbose) for (const miss of misses) console.log(miss);
  for (const [kind, found] of Object.entries(result)) console.log(row(kind, found));
  if (lost) console.log(`lost colons: ${describe(recovered(lost, articles))}`);
  console.log(JSON.stringify(lost ? { ...result, lost: recovered(lost, articles) } : result));
});

/** @param {string} corpus @returns {Sample[]} */
function readSamples(corpus) {
  const names = readdirSync(path.join(corpus, 'gold')).filter((file) => file.endsWith('.json'));
  return names.sort().map((annotations) => {
    const name = path.basename(annotations, '.json');
    const file = path.join(corpus, 'articles', `${name}.txt`);
    const annotation = JSON.parse(readFileSync(path.join(corpus, 'gold', annotations), 'utf8'));
    return { name, file, text: readFileSync(file, 'utf8'), annotation };
  });
}

/**
 * Has the command line read texts, which it takes from files.
 * @param {readonly { name: string, text: string }[]} texts
 */
function parseTexts(texts) {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsmark-score-'));
  try {
    const files = texts.map(({ name, text }) => {
      const file = path.join(folder, `${name}.txt`);
      writeFileSync(file, text);
      return file;
    });
    return parseFiles(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {readonly string[]} files
 * @returns {Map<string, any>} Article JSON by name
 */
function parseFiles(files) {
  const command = [path.join(root, 'server', 'bin', 'newsmark.js'), 'parse', '--format', 'json', ...files];
  const { stdout, stderr, error } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (error || stdout === '') throw error ?? new Error(`newsmark parse said: ${stderr}`);
  const articles = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return new Map(articles.map((article) => [path.basename(article.file, '.txt'), article]));
}

/**
 * @param {readonly Sample[]} samples
 * @param {Map<string, any>} articles
 */
function score(samples, articles) {
  const counts = new Map(kinds.map((kind) => [kind, newCount()]));
  /** @type {string[]} */
  const misses = [];
  for (const { name, annotation } of samples) {
    const article = articles.get(name);
    if (!article || article.error) console.error(`${name}: ${article?.error.message ?? 'is not in the output'}`);
    const found = readItems(article ?? {});
    const wanted = annotatedItems(annotation);
    const doubtful = new Set(annotation.doubtful?.map(({ line }) => line));
    for (const [kind, count] of counts) {
      const sure = (/** @type {{ line: number }} */ { line }) => !doubtful.has(line);
      const comparison = compare(found[kind].filter(sure), wanted[kind].filter(sure));
      countArticle(count, comparison);
      const { missed, wrong } = comparison;
      if (missed.length + wrong.length > 0)
        misses.push(`${name} ${kind}: missed ${list(missed)}  wrong ${list(wrong)}`);
    }
  }
  const result = Object.fromEntries([...counts].map(([kind, count]) => [kind, figures(count)]));
  return { result, misses };
}

/**
 * How many of the speakers whose colon was taken away were found.
 * @param {readonly import('./score/lostColons.mjs').LostColons[]} samples
 * @param {Map<string, any>} articles
 */
function recovered(samples, articles) {
  const found = samples.map(({ name, speakers }) => {
    const { right } = compare(readItems(articles.get(name) ?? {}).speaker, speakers);
    return right;
  });
  const of = samples.reduce((sum, { speakers }) => sum + speakers.length, 0);
  const sum = found.reduce((total, right) => total + right, 0);
  return { found: sum, of, recall: of > 0 ? Math.round((sum / of) * 1000) / 1000 : 1 };
}

/** @param {{ found: number, of: number }} recovery */
function describe({ found, of }) {
  return `${found} of ${of} speakers recovered exactly`;
}

/** @param {readonly { line: number, text: string }[]} items */
function list(items) {
  return items.map(({ line, text }) => (text === '' ? line : `${line}|${text}`)).join(' ') || '-';
}

/** @param {string} kind @param {ReturnType<typeof figures>} figures */
function row(kind, { precision, recall, f1, macro, tp, fp, fn }) {
  const [p, r, f, m] = [precision, recall, f1, macro].map((figure) => figure.toFixed(3));
  return `${kind.padEnd(11)} P ${p}  R ${r}  F1 ${f}  macro ${m}   (${tp} right, ${fp} wrong, ${fn} missed)`;
}
