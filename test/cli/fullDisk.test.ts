import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { expect, test } from 'vitest';
import { warned } from './articles.ts';
import { folderWith, script } from './newsmark.ts';

// Linux has a file to which nothing can be written for want of room.
const full = process.platform === 'linux' ? openSync('/dev/full', 'w') : null;

test.skipIf(full === null)('output for which there is no room is told of', () => {
  const cwd = folderWith({ 'a.txt': warned });
  const env = { ...process.env, LC_ALL: 'C' };
  const stdio = ['ignore' as const, full, 'pipe' as const];
  const { status, stderr } = spawnSync(process.execPath, [script, 'check', 'a.txt'], { cwd, env, stdio });
  expect({ status, stderr: String(stderr) }).toEqual({
    status: 2,
    stderr: 'newsmark: The output is incomplete: there is no room.\n',
  });
});

test.skipIf(full === null)('where not even errors can be told of, the status says that there was one', () => {
  const stdio = ['ignore' as const, 'ignore' as const, full];
  expect(spawnSync(process.execPath, [script, 'check', 'none.txt'], { stdio }).status).toBe(2);
});
