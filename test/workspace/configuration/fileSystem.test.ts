import { describe, expect, test } from 'vitest';
import { fileSystemOf } from '../../../server/src/workspace/configuration/fileSystem.ts';

const failing = (code: string) =>
  fileSystemOf(() => {
    throw Object.assign(new Error(code), { code });
  });

describe('reading a file', () => {
  test('gives its text without byte order mark', () => {
    const files = fileSystemOf((file) => `\uFEFF${file.pathname}`);
    expect(files.readText('file:///a%20b.json')).toBe('/a%20b.json');
  });

  test.each(['ENOENT', 'ENOTDIR'])('gives null for %s', (code) => {
    expect(failing(code).readText('file:///a.json')).toBeNull();
  });

  test('throws if it is there and cannot be read', () => {
    expect(() => failing('EACCES').readText('file:///a.json')).toThrow('EACCES');
  });

  test('gives null for what is no file', () => {
    expect(failing('EACCES').readText('vscode-vfs://a/b.json')).toBeNull();
  });
});
