import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { erroneous, simplified } from './articles.ts';
import { folderWith, newsmark } from './newsmark.ts';

const hooks = readFileSync('.pre-commit-hooks.yaml', 'utf8');

describe('the hooks for pre-commit', () => {
  const entries = [...hooks.matchAll(/^ {2}entry: newsmark (.+)$/gm)].map(([, args = '']) => args.split(' '));

  test.each(entries)('newsmark %s passes a good article and stops one with errors', async (...args) => {
    const cwd = folderWith({ 'good.news': simplified, 'erroneous.news': erroneous });
    expect((await newsmark([...args, 'good.news'], { cwd })).status).toBe(0);
    expect((await newsmark([...args, 'good.news', 'erroneous.news'], { cwd })).status).toBe(1);
  });

  test('take only what is surely an article', () => {
    const patterns = [...hooks.matchAll(/^ {2}files: (.+)$/gm)].map(([, pattern = '']) => new RegExp(pattern));
    expect(patterns).toHaveLength(entries.length);
    for (const pattern of patterns) {
      expect(
        ['a.news', '稿件/a.news.txt', 'requirements.txt', 'a.newsletter'].filter((file) => pattern.test(file)),
      ).toEqual(['a.news', '稿件/a.news.txt']);
    }
  });

  test('install the command line from the repository, and no more', () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
    const packed = execSync('npm pack --dry-run --json --ignore-scripts', { encoding: 'utf8' });
    const files: string[] = JSON.parse(packed)[0].files.map(({ path }: { path: string }) => path);
    expect(files).toContain(bin.newsmark);
    const others = files.filter((file) => !/^server\/(?:bin|dist)\/[\w-]+\.js$/.test(file));
    for (const file of others) expect(file).toMatch(/^(?:package\.json|dist\/client\.cjs|LICENSE|README.*)$/);
  }, 30_000);
});
