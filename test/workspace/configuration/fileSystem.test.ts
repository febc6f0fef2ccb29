import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fileSystemOf, placeAt } from '../../../server/src/workspace/configuration/fileSystem.ts';

/** Files that are read so, and are no links. */
const reading = (readFileSync: (file: URL) => Uint8Array) =>
  fileSystemOf({ readFileSync, lstatSync: () => ({ isSymbolicLink: () => false }) });

const failing = (code: string) =>
  reading(() => {
    throw Object.assign(new Error(code), { code });
  });

describe('reading a file', () => {
  test('gives its text without byte order mark', () => {
    const files = reading((file) => Buffer.from(`\uFEFF${file.pathname}`));
    expect(files.readText('file:///a%20b.json')).toBe('/a%20b.json');
  });

  test.each(['ENOENT', 'ENOTDIR'])('gives null for %s', (code) => {
    expect(failing(code).readText('file:///a.json')).toBeNull();
  });

  test.skipIf(process.platform === 'win32')('throws if it is a link that leads to none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsmark-'));
    symlinkSync('gone.json', join(folder, 'a.json'));
    const files = fileSystemOf({ readFileSync, lstatSync });
    expect(() => files.readText(pathToFileURL(join(folder, 'a.json')).href)).toThrow('The link leads to no file.');
    expect(files.readText(pathToFileURL(join(folder, 'b.json')).href)).toBeNull();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['without a drive, on Windows', 'file:///a.json', true],
    ['with a host elsewhere, on other systems', 'file://server/share/a.json', false],
    ['with a slash in a name', 'file:///C:/a%2Fb/c.json', true],
    ['with half an escape', 'file:///%zz/a.json', false],
    ['with a NUL', 'file:///%00/a.json', false],
    ['that is none', 'file://[/a.json', false],
  ])('gives null for a URI %s', (_what, uri, windows) => {
    const files = reading((file) => readFileSync(fileURLToPath(file, { windows })));
    expect(files.readText(uri)).toBeNull();
  });

  test.each([
    ['GBK', Uint8Array.of(0x22, 0xd5, 0xc5, 0xc8, 0xfd, 0x22)],
    ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le')],
  ])('throws if it is in %s', (_encoding, bytes) => {
    const files = reading(() => bytes);
    expect(() => files.readText('file:///a.json')).toThrow('It is not in UTF-8. Save it as UTF-8.');
    expect(placeAt('file:///a.json', files)).toBeNull();
  });

  test('throws if it is there and cannot be read', () => {
    expect(() => failing('EACCES').readText('file:///a.json')).toThrow('EACCES');
  });

  test('gives null for what is no file', () => {
    expect(failing('EACCES').readText('vscode-vfs://a/b.json')).toBeNull();
    expect(failing('EACCES').reaches('vscode-vfs://a/b.json')).toBe(false);
  });
});
