import { describe, expect, test } from 'vitest';
import { simplified } from './articles.ts';
import { folderWith, newsmark } from './newsmark.ts';

const note = '明天记得带伞。\n';

/** Which files are checked below a folder, or what else is given. */
async function checked(cwd: string, ...paths: string[]): Promise<string[]> {
  const { stdout } = await newsmark(['check', '--format=json', ...paths], { cwd });
  const { articles }: { articles: { file: string; error: unknown }[] } = JSON.parse(stdout);
  return articles.filter(({ error }) => error === null).map(({ file }) => file);
}

describe('“files” in the configuration', () => {
  const cwd = folderWith({
    'newsmark.config.json': JSON.stringify({ files: ['notes/**/*.{txt,md}', '!**/drafts/**'] }),
    'a.txt': simplified,
    'other.txt': note,
    'a.md': simplified,
    'drafts/a.txt': simplified,
    'drafts/b.news': simplified,
    'notes/a.md': note,
    'notes/2024/b.txt': note,
    'notes/drafts/c.txt': note,
    'nested/newsmark.config.json': '{}',
    'nested/drafts/a.txt': simplified,
    'nested/notes/a.md': note,
  });

  test('takes files whatever they read like, leaves others out, and what it does not name is as before', async () => {
    expect(await checked(cwd, '.')).toEqual(['./a.txt', './nested/drafts/a.txt', './notes/2024/b.txt', './notes/a.md']);
  });

  test('counts from its own folder, wherever the walk begins', async () => {
    expect(await checked(cwd, 'notes')).toEqual(['notes/2024/b.txt', 'notes/a.md']);
    expect(await checked(`${cwd}/notes`, '.')).toEqual(['./2024/b.txt', './a.md']);
    expect(await checked(cwd, 'drafts')).toEqual([]);
  });

  test('does not hold for files that are named, or that a pattern of the command line matches', async () => {
    expect(await checked(cwd, 'drafts/a.txt', 'other.txt', '*.md')).toEqual(['drafts/a.txt', 'other.txt', 'a.md']);
  });
});
