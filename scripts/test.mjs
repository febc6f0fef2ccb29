// npm test: everything from a fresh clone to the tests in a real workbench. `-- --only unit,host` runs some of the
// steps, `-- --skip workbench` leaves some out. Imports nothing but Node, since it installs the dependencies itself.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installDependencies } from './install.mjs';
import { root, run, runNode, timed } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {object} Step
 * @property {string} name as --only and --skip call it
 * @property {string} title
 * @property {() => Promise<Count | void>} run throws to stop the whole run
 * @property {true} [always] others stand on it
 * @property {string} [needs] the step that must run before it
 */

/** @type {Step[]} */
const steps = [
  { name: 'install', title: 'Install dependencies', always: true, run: installDependencies },
  { name: 'build', title: 'Build', always: true, run: () => npmScript('build', 'Correct the sources named above.') },
  { name: 'types', title: 'Check types', run: () => npmScript('typecheck', 'Correct the types named above.') },
  { name: 'lint', title: 'Lint', run: () => npmScript('lint', '`npm run format` corrects most of it.') },
  { name: 'unit', title: 'Unit, protocol and grammar tests', run: () => vitest('unit', 'vitest.config.ts') },
  { name: 'package', title: 'Package the extension', run: () => npmScript('package', 'See what is said above.') },
  { name: 'host', title: 'Tests inside VS Code', run: inHostSuite },
  {
    name: 'workbench',
    title: 'Tests of the packaged extension in the workbench',
    needs: 'package',
    run: () => vitest('workbench', 'test/vscode/workbench/vitest.config.ts'),
  },
];

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, skip: { type: 'string' }, 'update-screenshots': { type: 'boolean' } },
});
if (options['update-screenshots']) process.env.UPDATE_SCREENSHOTS = '1';
process.exitCode = (await runSteps(chosenSteps())) ? 0 : 1;

/** The steps that the command line asks for, with those they stand on. */
function chosenSteps() {
  const only = names(options.only) ?? steps.map(({ name }) => name);
  const skip = names(options.skip) ?? [];
  const chosen = steps.filter(({ name }) => only.includes(name) && !skip.includes(name));
  return steps.filter(
    (step) => step.always || chosen.includes(step) || chosen.some(({ needs }) => needs === step.name),
  );
}

/** @param {string | undefined} list names of steps with commas between them */
function names(list) {
  const wanted = list?.split(',');
  const unknown = wanted?.find((name) => !steps.some((step) => step.name === name));
  if (unknown === undefined) return wanted;
  console.error(`There is no step ${unknown}; the steps are ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

/**
 * Runs steps in turn until one fails, then prints the sum. Returns whether all went well.
 * @param {Step[]} chosen
 */
async function runSteps(chosen) {
  const start = performance.now();
  const total = { passed: 0, failed: 0 };
  /** @type {Step[]} */
  const ran = [];
  for (const step of chosen) {
    ran.push(step);
    const { passed, failed } = await runStep(step, `[${ran.length}/${chosen.length}] ${step.title}`);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) break;
  }
  const notRun = steps.filter((step) => !ran.includes(step)).map(({ name }) => name);
  console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s in all`);
  if (notRun.length > 0) console.log(`not run: ${notRun.join(', ')}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0;
}

/**
 * @param {Step} step
 * @param {string} title
 * @returns {Promise<Count>} a step that could not be carried out counts as one failure
 */
async function runStep(step, title) {
  try {
    return (await timed(title, step.run)) ?? { passed: 0, failed: 0 };
  } catch (error) {
    console.error(`✘ ${title}: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {string} script name in package.json
 * @param {string} advice
 */
async function npmScript(script, advice) {
  await run('npm', ['run', '--silent', script], { advice });
}

/**
 * @param {string} name of the step
 * @param {string} config path of the configuration
 */
function vitest(name, config) {
  return counted(name, (report) =>
    runNode(
      'node_modules/vitest/vitest.mjs',
      ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      { accepted: [0, 1] },
    ),
  );
}

function inHostSuite() {
  return counted('host', (report) =>
    runNode('test/vscode/host/run-suite.mjs', [], { accepted: [0, 1], env: { NEWSMARK_REPORT: report } }),
  );
}

/**
 * Runs a test runner that writes a report in Vitest's JSON form, and counts by that report.
 * @param {string} name of the step
 * @param {(report: string) => Promise<number>} runner given where to write; returns its exit status
 * @returns {Promise<Count>}
 * @throws {Error} if it reported no test, or failed otherwise than by a test
 */
async function counted(name, runner) {
  const report = path.join(root, 'out', 'reports', `${name}.json`);
  rmSync(report, { force: true });
  const status = await runner(report);
  if (!existsSync(report))
    throw new Error(`The test runner ended with ${status} before it reported anything; see above.`);
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
  if (passed + failed === 0) throw new Error('The test runner ran no test; see above.');
  if (status !== 0 && failed === 0)
    throw new Error(`The test runner ended with ${status}, but no test failed; see above.`);
  console.log(`${passed} passed, ${failed} failed`);
  return { passed, failed };
}
