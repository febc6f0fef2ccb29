import { expect, test } from 'vitest';
import { defaultFolderSettings, readFolderSettings } from '../../server/src/lsp/folderSettings.ts';

test('what is set for the folder', () => {
  const section = {
    index: { enabled: false, maximumFiles: 50 },
    files: ['archive/**', '!drafts/**'],
    diagnostics: { scope: 'folder' },
  };
  expect(readFolderSettings(section)).toEqual({
    enabled: false,
    mostFiles: 50,
    files: ['archive/**', '!drafts/**'],
    diagnoseAll: true,
  });
});

test.each([
  null,
  'newsmark',
  { index: null, files: 'all', diagnostics: 1 },
  { index: { enabled: 'yes', maximumFiles: -1 }, files: [], diagnostics: { scope: 'openArticles' } },
])('what is not understood has its default: %j', (section) => {
  expect(readFolderSettings(section)).toEqual(defaultFolderSettings);
});

test('a pattern that is none is left out', () => {
  expect(readFolderSettings({ files: ['[z-a]', '*.md'] }).files).toEqual(['*.md']);
});
