import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { Client } from './client.ts';

// The command as `npm run build` has made it, with everything bundled.
const command = 'server/bin/newsmark-language-server.js';
const run = (...options: string[]) => promisify(execFile)(process.execPath, [command, ...options]);

test('newsmark-language-server --stdio serves', async () => {
  const client = new Client(spawn(process.execPath, [command, '--stdio']));
  await client.initialize();
  client.open('四次通话');
  expect(await client.symbols()).toMatchObject([{ name: '四次通话' }]);
});

test('newsmark-language-server --version prints the version', async () => {
  expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('newsmark-language-server alone says how it is started, with status 2', async () => {
  await expect(run()).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('newsmark-language-server --stdio'),
  });
});
