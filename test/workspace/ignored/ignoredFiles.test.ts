import { describe, expect, test } from 'vitest';
import { ConfigurationFiles } from '../../../server/src/workspace/configuration/configurationFiles.ts';
import { noFiles } from '../../../server/src/workspace/configuration/fileSystem.ts';
import { IgnoredFiles } from '../../../server/src/workspace/ignored/ignoredFiles.ts';

const knownRules = ['dash', 'indent'];
const ignored = JSON.stringify({
  ignored: [
    { rule: 'dash', file: '2020/稿 件.txt' },
    { rule: 'dash', file: '2021/稿 件.txt' },
    { rule: 'indent', fingerprint: '分享#1' },
  ],
});

const reaches = (uri: string) => uri.startsWith('file:');

/** Files over a file system that holds these texts. */
function filesWith(texts: Record<string, string>): IgnoredFiles {
  const fileSystem = { reaches, readText: (uri: string) => texts[uri] ?? null };
  return new IgnoredFiles(fileSystem, new ConfigurationFiles(fileSystem, knownRules), knownRules);
}

describe('what is ignored in an article', () => {
  const files = filesWith({ 'file:///archive/.newsmark/ignored.json': ignored });

  test('is what the nearest file above it has for it and for every article', () => {
    const found = files.of('file:///archive/2020/%E7%A8%BF%20%E4%BB%B6.txt');
    expect(found?.path).toBe('2020/稿 件.txt');
    expect(found?.entries).toEqual([
      { rule: 'indent', fingerprint: '分享#1' },
      { rule: 'dash', file: '2020/稿 件.txt' },
    ]);
  });

  test('is nothing where there is no file', () => {
    expect(files.of('file:///drafts/a.txt')).toBeNull();
    expect(files.of('untitled:Untitled-1')).toBeNull();
  });

  test('is nothing by a file that cannot be read, which is told of', () => {
    const readText = () => {
      throw new Error('EACCES');
    };
    const fileSystem = { reaches, readText };
    const unreadable = new IgnoredFiles(fileSystem, new ConfigurationFiles(fileSystem, []), []);
    const { file, entries } = unreadable.of('file:///a.txt') ?? {};
    expect(entries).toEqual([]);
    expect(file?.problems).toMatchObject([{ severity: 'error', message: 'It cannot be read: EACCES' }]);
  });
});

describe('the place for a new entry is', () => {
  const article = 'file:///archive/2020/a.txt';
  const top = ['file:///archive'];

  test.each<[what: string, texts: Record<string, string>, folders: string[], uri: string]>([
    ['the file that is there', { 'file:///.newsmark/ignored.json': '{}' }, top, 'file:///.newsmark/ignored.json'],
    ['beside the configuration', { 'file:///newsmark.config.json': '{}' }, top, 'file:///.newsmark/ignored.json'],
    ['at the top of the open folder', {}, top, 'file:///archive/.newsmark/ignored.json'],
    [
      'at the top of the open folder, also if its URI is written in another way',
      {},
      ['file:///%61rchive'],
      'file:///archive/.newsmark/ignored.json',
    ],
    ['beside the article', {}, [], 'file:///archive/2020/.newsmark/ignored.json'],
  ])('%s', (_what, texts, folders, uri) => {
    expect(filesWith(texts).placeFor(article, folders)).toEqual({ uri, text: texts[uri] ?? null });
  });

  test('nowhere for a document without a file, or where no files can be read', () => {
    expect(filesWith({}).placeFor('untitled:Untitled-1', top)).toBeNull();
    const none = new IgnoredFiles(noFiles, new ConfigurationFiles(noFiles, []), []);
    expect(none.placeFor(article, top)).toBeNull();
  });
});
