import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireUnchanged } from '../../../server/src/cli/fix/replaceFile.ts';
import { folderWith } from '../newsmark.ts';

test('a file that was changed since it was read may not be replaced', () => {
  const path = join(folderWith({ 'a.txt': '甲 \n' }), 'a.txt');
  const read = Buffer.from('甲 \n');
  expect(() => requireUnchanged(path, read)).not.toThrow();
  writeFileSync(path, '甲 \n乙\n');
  expect(() => requireUnchanged(path, read)).toThrow('It has been changed since it was read');
});

test('nor one that is gone', () => {
  expect(() => requireUnchanged(join(folderWith({}), 'a.txt'), Buffer.from('甲'))).toThrow('It cannot be written');
});
