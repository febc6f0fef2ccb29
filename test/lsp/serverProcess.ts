import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

let bundled: Promise<string> | undefined;

/** The server's script, as its sources are now. */
export function serverScript(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

/** Starts the server the way any editor does: with `--stdio`. */
export async function startServerProcess(): Promise<ChildProcessWithoutNullStreams> {
  return spawn(process.execPath, [await serverScript(), '--stdio']);
}

async function bundle(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'newsmark-server-')), 'language-server.cjs');
  const entryPoints = ['server/src/lsp/node.ts'];
  const mainFields = ['module', 'main'];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', mainFields });
  return outfile;
}

afterAll(async () => {
  if (bundled !== undefined) rmSync(dirname(await bundled), { recursive: true });
});
