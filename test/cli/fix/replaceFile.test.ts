import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '../../../server/src/cli/fix/replaceFile.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-replace-'));
  path = join(folder, 'a.txt');
  writeFileSync(path, '甲 \n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = Buffer.from('甲 \n');
const fixed = Buffer.from('甲\n');

test('a file that holds what was read is replaced', () => {
  replaceFile(path, fixed, read);
  expect(readFileSync(path)).toEqual(fixed);
});

test('one that was changed meanwhile is left alone', () => {
  writeFileSync(path, '甲 \n乙\n');
  expect(() => replaceFile(path, fixed, read)).toThrow('It has been changed since it was read');
  expect(readFileSync(path, 'utf8')).toBe('甲 \n乙\n');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('one that is gone is not made again', () => {
  rmSync(path);
  expect(() => replaceFile(path, fixed, read)).toThrow('is gone');
  expect(readdirSync(folder)).toEqual([]);
});
