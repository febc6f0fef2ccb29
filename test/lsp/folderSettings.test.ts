import { expect, test } from 'vitest';
import { defaultFolderSettings, readFilePatterns, readFolderSettings } from '../../server/src/lsp/folderSettings.ts';

test('what is set for the folder', () => {
  const section = {
    index: { enabled: false, maximumFiles: 50 },
    diagnostics: { scope: 'folder' },
  };
  expect(readFolderSettings(section)).toEqual({
    enabled: false,
    mostFiles: 50,
    diagnoseAll: true,
  });
});

test.each([
  null,
  'newsmark',
  { index: null, diagnostics: 1 },
  { index: { enabled: 'yes', maximumFiles: -1 }, diagnostics: { scope: 'openArticles' } },
])('what is not understood has its default: %j', (section) => {
  expect(readFolderSettings(section)).toEqual(defaultFolderSettings);
});

test.each([
  [{ files: ['archive/**', '!drafts/**'] }, ['archive/**', '!drafts/**']],
  [{ files: ['[z-a]', '*.md'] }, ['*.md']],
  [{ files: 'all' }, []],
  [null, []],
])('the patterns of files in %j', (section, patterns) => {
  expect(readFilePatterns(section)).toEqual(patterns);
});
