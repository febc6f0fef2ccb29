// How long `newsmark check` and other checkers of Chinese text take for the same files, as whole processes.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import manifest from '../../server/package.json' with { type: 'json' };
import { root } from '../run.mjs';

/** @typedef {import('./files.mjs').Material} Material */
/** @typedef {import('./peers.mjs').Tool} Tool */
/**
 * Times in milliseconds; `ratio` is the shortest one in those of Newsmark.
 * @typedef {object} Comparison
 * @property {string} text
 * @property {string} tool
 * @property {number | null} min null if the tool was not done within the limit
 * @property {number | null} median
 * @property {number | null} ratio
 * @property {number | null} target what the ratio should be at least
 * @property {boolean | null} met null where there is no target
 */

/** How many times faster Newsmark should be on many files. */
const targets = new Map([
  ['autocorrect', 5],
  ['zhlint', 20],
]);
/** Milliseconds that a tool may take for one run. */
export const limit = 60_000;

/** @type {Tool} */
const newsmark = {
  name: 'newsmark',
  version: manifest.version,
  program: path.join(root, 'server', 'bin', 'newsmark.js'),
  // A pattern, since of a folder it would check only what reads like an article.
  args: ['check', '*.txt'],
};

/**
 * The least that a checker for Node.js can take: starting it and reading the files.
 * @type {Tool}
 */
const reading = {
  name: 'reading alone',
  version: process.versions.node,
  program: path.join(root, 'scripts', 'bench', 'reading.mjs'),
  args: [],
};

/**
 * Runs the tools in turns, so that what else the machine does disturbs all alike. A run that takes longer than the limit is
 * ended and the tool is left out of further rounds.
 * @param {Material} material
 * @param {readonly Tool[]} peers
 * @param {number} rounds
 * @returns {Comparison[]}
 */
export function compare({ name, folder, files }, peers, rounds) {
  const series = [newsmark, reading, ...peers].map((tool) => ({
    tool,
    times: /** @type {number[]} */ ([]),
    done: true,
  }));
  for (let round = 0; round < rounds; round++) {
    for (const entry of series.filter(({ done }) => done)) {
      const time = timeOf(entry.tool, folder);
      if (time === null) entry.done = false;
      else entry.times.push(time);
    }
  }
  const own = Math.min(...(series[0]?.times ?? []));
  return series.map(({ tool, times, done }) => {
    const min = done ? Math.min(...times) : null;
    const ratio = min === null ? null : min / own;
    const target = files > 1 ? (targets.get(tool.name) ?? null) : null;
    const met = target === null ? null : ratio === null || ratio >= target;
    return {
      text: name,
      tool: `${tool.name} ${tool.version}`,
      min,
      median: done ? median(times) : null,
      ratio,
      target,
      met,
    };
  });
}

/**
 * Milliseconds from the start of a process to its end; null if it was ended at the limit.
 * @param {Tool} tool
 * @param {string} folder
 * @throws {Error} if it fails or finds nothing
 */
function timeOf({ name, program, args }, folder) {
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    stdio: 'ignore',
    timeout: limit,
    killSignal: 'SIGKILL',
  });
  if (error && 'code' in error && error.code === 'ETIMEDOUT') return null;
  if (error) throw error;
  // All find something in these files; who does not has not read them.
  if (status !== 1) throw new Error(`${name} ended with ${status}, not with 1 as it does when it finds something`);
  return performance.now() - start;
}

/** @param {readonly number[]} samples */
function median(samples) {
  return samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}
