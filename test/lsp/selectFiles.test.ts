import { expect, test } from 'vitest';
import { selectFiles } from '../../server/src/lsp/selectFiles.ts';

const folder = 'memfs:/articles';
const files = ['a.txt', 'a.md', '2020/%E7%A8%BF.txt', '2020/drafts/b.txt', 'drafts/c.news'].map(
  (path) => `${folder}/${path}`,
);
const select = (patterns: string[], exclude: string[] = []) =>
  selectFiles(folder, { files, exclude }, patterns).map((uri) => uri.slice(folder.length + 1));

test('takes the files that a pattern matches, at any depth', () => {
  expect(select(['**/*.{news,txt}'])).toEqual(['a.txt', '2020/%E7%A8%BF.txt', '2020/drafts/b.txt', 'drafts/c.news']);
  expect(select(['*.md', '2020/稿.txt'])).toEqual(['a.md', '2020/%E7%A8%BF.txt']);
});

test('leaves out what is excluded, and what is in a folder that is', () => {
  expect(select(['**/*.{news,txt}'], ['**/drafts', 'a.*'])).toEqual(['2020/%E7%A8%BF.txt']);
});

test('heeds no pattern that cannot be one', () => {
  expect(select(['*.md'], ['[z-a].md'])).toEqual(['a.md']);
});
