import { expect, test } from 'vitest';
import { FolderFiles } from '../../server/src/lsp/folderFiles.ts';
import { ConfigurationFiles } from '../../server/src/workspace/configuration/configurationFiles.ts';
import { noFiles } from '../../server/src/workspace/configuration/fileSystem.ts';

/** The files of folders (by URI) without configuration files. */
function filesOf(...folders: string[]): FolderFiles {
  return new FolderFiles(folders, new ConfigurationFiles(noFiles, []));
}

test('a file is in the innermost of the folders, and in none beside them', () => {
  const files = filesOf('file:///news', 'file:///news/2024');
  expect(files.folderOf('file:///news/2024/a.txt')).toBe('file:///news/2024');
  expect(files.folderOf('file:///news/2023/a.txt')).toBe('file:///news');
  expect(files.folderOf('file:///newsroom/a.txt')).toBeUndefined();
});

test('what a folder leaves out is left out, however the client writes its name', () => {
  const files = filesOf('file:///c:/稿件');
  files.chosen = new Map([['file:///c:/稿件', ['!drafts/**']]]);
  expect(files.jobFor('file:///C%3A/%E7%A8%BF%E4%BB%B6/drafts/a.txt')).toBeNull();
  expect(files.jobFor('file:///C%3A/%E7%A8%BF%E4%BB%B6/a.txt')).not.toBeNull();
});
