import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { Client } from './client.ts';
import { serverScript } from './serverProcess.ts';

const run = async (...options: string[]) => promisify(execFile)(process.execPath, [await serverScript(), ...options]);

test('the command that `npm run build` has made serves', async () => {
  const client = new Client(spawn(process.execPath, ['server/bin/newsmark-language-server.js', '--stdio']));
  await client.initialize();
  client.open('四次通话');
  expect(await client.symbols()).toMatchObject([{ name: '四次通话' }]);
});

test('--version prints the version', async () => {
  expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([[], ['--nonsense'], ['--socket'], ['--socket=abc'], ['--pipe']])(
  'with nothing to serve it says how it is started, with status 2: %j',
  async (...options) => {
    const stderr = expect.stringContaining('newsmark-language-server --stdio');
    await expect(run(...options)).rejects.toMatchObject({ code: 2, stderr });
  },
);
