import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { describe, expect, test } from 'vitest';

type Strings = Readonly<Record<string, string>>;

const translations: Strings = readJson('l10n/bundle.l10n.zh-cn.json');
const english: Strings = readJson('package.nls.json');
const chinese: Strings = readJson('package.nls.zh-cn.json');

describe('strings in the code', () => {
  test('are all translated, and no translation is without use', { timeout: 60_000 }, async () => {
    const sources = [...typescriptIn('client/src'), ...typescriptIn('server/src')];
    const used = await getL10nJson(sources.map((file) => ({ contents: readFileSync(file, 'utf8'), extension: '.ts' })));
    expect(Object.keys(translations).sort()).toEqual(Object.keys(used).sort());
  });

  test.each(Object.entries(translations))('“%s” has the same arguments as “%s”', (source, translation) => {
    expect(placeholders(translation)).toEqual(placeholders(source));
  });

  test('stand in order, so that two people can add some at a time', () => {
    expect(Object.keys(translations)).toEqual(Object.keys(translations).sort());
  });
});

describe('strings in the manifest', () => {
  const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);

  test.each([
    ['English', english],
    ['Chinese', chinese],
  ])('are all there in %s, and none is without use', (_language, strings) => {
    expect(Object.keys(strings).sort()).toEqual([...new Set(used)].sort());
    expect(Object.values(strings)).not.toContain('');
  });
});

function readJson(file: string): Strings {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function typescriptIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.ts')).map((file) => join(folder, file));
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}/g))].sort();
}
