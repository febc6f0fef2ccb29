import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('commands are started as they are', () => {
  expect(startOf('code', ['--diff', 'a b.txt'], 'linux')).toEqual({
    file: 'code',
    words: ['--diff', 'a b.txt'],
    shell: false,
  });
});

test('on Windows a shell starts them, which gets words with spaces in quotation marks', () => {
  const args = ['--extensionDevelopmentPath=C:\\Users\\新 编\\newsmark', 'C:\\a.txt'];
  expect(startOf('code', args, 'win32')).toEqual({
    file: 'code "--extensionDevelopmentPath=C:\\Users\\新 编\\newsmark" C:\\a.txt',
    words: [],
    shell: true,
  });
});

test('Node itself needs no shell anywhere', () => {
  expect(startOf(process.execPath, ['a b.mjs'], 'win32')).toMatchObject({ words: ['a b.mjs'], shell: false });
});

/** What the scripts call a command with. */
function startOf(...parameters: [command: string, args: readonly string[], platform: NodeJS.Platform]): unknown {
  const print = `
    import { startOf } from './scripts/run.mjs';
    console.log(JSON.stringify(startOf(...${JSON.stringify(parameters)})));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', print], { encoding: 'utf8' }));
}
