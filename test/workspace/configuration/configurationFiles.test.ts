import { describe, expect, test } from 'vitest';
import { ConfigurationFiles } from '../../../server/src/workspace/configuration/configurationFiles.ts';

const top = 'file:///newsmark.config.json';
const archive = 'file:///archive/newsmark.config.json';

/** Configuration files over a file system that holds these texts. */
function filesWith(texts: Record<string, string>, looked: string[] = []): ConfigurationFiles {
  const readText = (uri: string) => {
    looked.push(uri);
    if (texts[uri] === 'forbidden') throw new Error('EACCES');
    return texts[uri] ?? null;
  };
  return new ConfigurationFiles({ reaches: () => true, readText }, ['page-chrome']);
}

describe('the configuration file of an article is', () => {
  const files = filesWith({
    [top]: '{}',
    [archive]: '{}',
    'file:///c%3A/newsmark.config.json': '{}',
    'file://server/newsmark.config.json': '{}',
  });

  test.each([
    ['the one beside it', 'file:///archive/a.news', archive],
    ['the nearest above it', 'file:///archive/2020/07/a.news', archive],
    ['the one of the file system’s root', 'file:///drafts/a.news', top],
    ['the one at the top of its drive', 'file:///c%3A/drafts/a.news', 'file:///c%3A/newsmark.config.json'],
    ['not one above its drive', 'file:///D:/drafts/a.news', undefined],
    ['not one above its shared folder', 'file://server/share/drafts/a.news', undefined],
    ['none for a document without a folder', 'untitled:Untitled-1', undefined],
  ])('%s', (_what, uri, found) => {
    expect(files.of(uri)?.uri).toBe(found);
  });

  test('none where there is none', () => {
    expect(filesWith({}).of('file:///archive/a.news')).toBeNull();
  });
});

test('each folder is looked into once, until files may have changed', () => {
  const texts: Record<string, string> = {};
  const looked: string[] = [];
  const files = filesWith(texts, looked);
  files.of('file:///archive/a.news');
  files.of('file:///archive/b.news');
  expect(looked).toEqual([archive, top]);
  texts[archive] = '{ "rules": { "page-chrome": "off" } }';
  expect(files.of('file:///archive/a.news')).toBeNull();
  files.forget();
  expect(files.of('file:///archive/a.news')?.configuration.rules).toEqual({ 'page-chrome': 'off' });
});

test('a file that cannot be read is told of, sets nothing, and is no place to write to', () => {
  const files = filesWith({ [archive]: 'forbidden' });
  expect(files.placeFor('file:///archive/a.news', [])).toBeNull();
  const file = files.of('file:///archive/a.news');
  expect(file?.problems).toMatchObject([{ severity: 'error', message: 'It cannot be read: EACCES' }]);
  expect(file?.configuration.rules).toEqual({});
});
