// Runs the commands that the scripts are made of. Imports nothing but Node, since it also runs `npm ci`.
import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/**
 * A path that the user has given. npm runs scripts in the project's root; INIT_CWD is where the user called it.
 * @param {string} given
 */
export function fromCaller(given) {
  return path.resolve(process.env.INIT_CWD ?? '.', given);
}

/**
 * Runs a command in the project's root, its output shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, accepted?: readonly number[], advice?: string }} [options] `accepted` exit
 *   statuses, `advice` what to do if it fails
 * @returns {Promise<number>} the exit status
 * @throws {Error} that names the command, its exit status and the advice
 */
export async function run(command, args, { env = {}, accepted = [0], advice = '' } = {}) {
  const { file, words, shell } = startOf(command, args);
  const child = spawn(file, words, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell });
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? signal));
  });
  if (!accepted.includes(status)) {
    throw new Error(`${described(command, args)} ended with ${status}. ${advice}`.trim());
  }
  return status;
}

/**
 * What starts a command. On Windows npm and code are batch files, which only a shell can run: it takes one line, in which words
 * with spaces need quotation marks.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.Platform} [platform]
 * @returns {{ file: string, words: string[], shell: boolean }}
 */
export function startOf(command, args, platform = process.platform) {
  if (platform !== 'win32' || command === process.execPath) return { file: command, words: [...args], shell: false };
  const line = [command, ...args].map((word) => (/[^\w\-.:=\\/@]/.test(word) ? `"${word}"` : word)).join(' ');
  return { file: line, words: [], shell: true };
}

/**
 * The command without options, scripts by their place in the project.
 * @param {string} command
 * @param {readonly string[]} args
 */
function described(command, args) {
  const words = args.filter((arg) => !arg.startsWith('-'));
  return [
    path.basename(command),
    ...words.map((word) => (path.isAbsolute(word) ? path.relative(root, word) : word)),
  ].join(' ');
}

/**
 * Runs a script with the Node that runs this one; see `run`.
 * @param {string} script path below the project's root
 * @param {readonly string[]} [args]
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [script, ...args], options);
}

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function timed(title, work) {
  console.log(`\n▶ ${title}`);
  const start = performance.now();
  const result = await work();
  console.log(`  took ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Does the work of a script; if it fails, says why and lets the process end with status 1.
 * @param {() => Promise<void>} work
 */
export async function script(work) {
  try {
    await work();
  } catch (error) {
    console.error(`\n✘ ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
