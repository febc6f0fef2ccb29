import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

let bundled: Promise<string> | undefined;

/** Starts the server as its sources are now, the way any editor does: with `--stdio`. */
export async function startServerProcess(): Promise<ChildProcessWithoutNullStreams> {
  bundled ??= bundle();
  return spawn(process.execPath, [await bundled, '--stdio']);
}

async function bundle(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'newsmark-server-')), 'language-server.cjs');
  await build({ entryPoints: ['server/src/lsp/node.ts'], outfile, bundle: true, platform: 'node', format: 'cjs' });
  return outfile;
}

afterAll(async () => {
  if (bundled !== undefined) rmSync(dirname(await bundled), { recursive: true });
});
