import { execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings extends Pick<SpawnOptions, 'cwd' | 'uid' | 'env'> {
  readonly input?: string | Uint8Array;
}

/** Runs `newsmark` as its sources are now and waits for its end; in English, without colours, if `env` says nothing else. */
export async function newsmark(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const child = start(args, surroundings);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  child.stdin.on('error', () => {}).end(surroundings.input);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, stdout, stderr };
}

/** Starts `newsmark` and leaves it running. */
export function start(args: readonly string[], { cwd, uid, env = {} }: Surroundings = {}) {
  const { PATH } = process.env;
  const options = {
    ...(cwd !== undefined && { cwd }),
    ...(uid !== undefined && { uid }),
    env: { PATH, LC_ALL: 'C', ...env },
  };
  return spawn(process.execPath, [script, ...args], { ...options, stdio: 'pipe' });
}

/** A folder that holds these files, by their paths in it; it goes when the tests are done. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

// A process takes its time to start where many tests run at once.
vi.setConfig({ testTimeout: 60_000 });

const temporary: string[] = [];
const outdir = join(temporaryFolder(), 'dist');
/** For tests that start it by themselves. */
export const script = join(outdir, 'cli.js');

/** Bundles the command line as the project does. */
beforeAll(() => {
  const build = `
    import { build, commands } from './scripts/bundle.mjs';
    await build({ ...commands, entryPoints: { cli: commands.entryPoints.cli }, outdir: ${JSON.stringify(outdir)} });`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', build]);
  // As in the package: it says that .js files are modules.
  writeFileSync(join(outdir, 'package.json'), '{ "type": "module" }');
}, 60_000);

afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true });
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-cli-'));
  // For the tests that run as another user.
  chmodSync(folder, 0o755);
  temporary.push(folder);
  return folder;
}
