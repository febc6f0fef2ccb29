import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { formatCache, parseCache } from '../../server/src/cli/cache/cacheText.ts';
import { erroneous, simplified, warned } from './articles.ts';
import { encode } from './encode.ts';
import { chrome, entriesIn, file as ignoredFile, spaced, withEntries } from './ignoredFile.ts';
import { folderWith, newsmark } from './newsmark.ts';

const place = '.newsmark/cache/check';
const files = {
  'a.txt': spaced,
  'b.news': erroneous,
  'c.txt': encode(warned, 'gb18030'),
  'd.txt': 'To do: buy milk.\n',
  'e.txt': `\ufeff${simplified.replaceAll('\n', '\r\n')}`,
  'f.news': new Uint8Array([0xe6, 0x96, 0xb0, 0xff, 0xe9, 0x97, 0xbb]),
  [ignoredFile]: withEntries(chrome, { rule: 'ellipsis', file: 'b.news' }),
};
let cwd = '';
beforeEach(() => {
  cwd = folderWith(files);
});

const check = (...options: string[]) => newsmark(['check', ...options], { cwd });
const contentOf = (path = place) => readFileSync(join(cwd, path), 'utf8');
const pathsIn = (text: string) => [...text.matchAll(/^"(.*?)"\t/gm)].map(([, path]) => path);

/** Checks without a cache, then twice with one, and expects the same each time. */
async function expectSame(...options: string[]) {
  const without = await check(...options);
  for (const run of ['cold', 'warm']) {
    expect({ run, ...(await check('--cache', ...options)) }).toEqual({ run, ...without });
  }
  return without;
}

describe('newsmark check --cache', () => {
  test.each(['pretty', 'json', 'sarif', 'github', 'junit', 'rdjson'])('changes nothing about %s', async (format) => {
    const { stdout, stderr } = await expectSame('.', '--format', format);
    expect(stdout).toContain('b.news');
    expect(stderr).toContain('ellipsis');
  });

  test('changes nothing about what is shown, and about the exit status', async () => {
    await expectSame('.', '--summary');
    for (const options of [['--quiet'], ['--rule=page-chrome'], ['--severity=warning'], ['--max-warnings=0']]) {
      await expectSame('c.txt', ...options);
    }
    expect((await expectSame('c.txt', '--max-warnings=0')).status).toBe(1);
  });

  test('serves both languages', async () => {
    await expectSame('c.txt');
    expect((await expectSame('c.txt', '--locale=zh-cn')).stdout).toContain('网页残留文字');
  });

  test('writes nothing if nothing has changed', async () => {
    await check('--cache', '.');
    const { ino } = statSync(join(cwd, place));
    await check('--cache', '.');
    await check('--cache', 'a.txt');
    expect(statSync(join(cwd, place)).ino).toBe(ino);
    await check('--cache', '--rule=page-chrome', 'a.txt');
    expect(statSync(join(cwd, place)).ino).not.toBe(ino);
  });

  test('takes the findings of what has not changed from the last run', async () => {
    await check('--cache', 'c.txt');
    const kept = contentOf();
    const maker = /"maker":"(.*?)"/.exec(kept)?.[1] ?? '';
    const { texts, entries } = parseCache(kept, maker) ?? { texts: [], entries: new Map() };
    const others = texts.map((text) => ({ ...text, en: 'As kept' }));
    writeFileSync(join(cwd, place), formatCache({ texts: others, entries }, maker));
    expect((await check('--cache', '--format=github', 'c.txt')).stdout).toContain('::As kept');
  });

  test('reads again what has changed', async () => {
    await check('--cache', '.');
    writeFileSync(join(cwd, 'a.txt'), warned.replace('分享', '收藏'));
    writeFileSync(join(cwd, 'd.txt'), warned);
    expect((await expectSame('.')).stdout).toContain('“收藏：”');
  });

  test('heeds the configuration, and what is ignored, as they are now', async () => {
    await check('--cache', 'a.txt');
    writeFileSync(join(cwd, 'newsmark.config.json'), '{ "rules": { "trailing-space": "error" } }');
    expect((await expectSame('a.txt')).status).toBe(1);
    writeFileSync(join(cwd, ignoredFile), withEntries());
    expect((await expectSame('a.txt')).stdout).toContain('page-chrome');
    writeFileSync(join(cwd, 'newsmark.config.json'), '{ "files": ["d.txt"] }');
    expect((await expectSame('.')).stdout).toContain('d.txt:');
  });

  test('ignores what is found as without it', async () => {
    await check('--cache', 'c.txt');
    await check('--cache', '--update-baseline', '--prune-baseline', 'c.txt');
    expect(entriesIn(cwd)).toContainEqual({ ...chrome, file: 'c.txt' });
    expect((await expectSame('c.txt')).stdout).toContain('ignored: 1');
  });

  test('keeps nothing of standard input', async () => {
    const { stdout } = await newsmark(['check', '--cache', '-'], { cwd, input: warned });
    expect(stdout).toContain('page-chrome');
    expect(existsSync(join(cwd, place))).toBe(false);
  });

  test('forgets files that are gone, and no others', async () => {
    await check('--cache', 'a.txt', 'b.news');
    rmSync(join(cwd, 'b.news'));
    await check('--cache', 'c.txt');
    expect(pathsIn(contentOf())).toEqual(['../../a.txt', '../../c.txt']);
  });

  test('keeps the cache out of Git', async () => {
    await check('--cache', 'a.txt');
    expect(contentOf('.newsmark/cache/.gitignore')).toBe('*\n');
  });

  test('keeps it beside the configuration file above', async () => {
    const above = folderWith({ 'newsmark.config.json': '{}', 'archive/2020/a.txt': warned });
    await newsmark(['check', '--cache', 'a.txt'], { cwd: join(above, 'archive/2020') });
    expect(existsSync(join(above, place))).toBe(true);
  });

  test('does no harm if two run at once', async () => {
    const without = await check('.');
    const runs = await Promise.all([check('--cache', '.'), check('--cache', '.'), check('--cache', '.')]);
    for (const run of runs) expect(run).toEqual(without);
    await expectSame('.');
  });
});

describe('a cache that is none', () => {
  const damages: [name: string, damage: (text: string) => string][] = [
    ['is empty', () => ''],
    ['is half written', (text) => text.slice(0, text.length / 2)],
    ['was changed', (text) => text.replace('page-chrome', 'page-crome')],
    ['was made by another version', (text) => text.replace(/"maker":"./, '"maker":"-')],
    ['is something else', () => '\u0000\n{"a":'],
  ];

  test.each(damages)('is replaced if it %s', async (_, damage) => {
    await check('--cache', '.');
    const sound = contentOf();
    writeFileSync(join(cwd, place), damage(sound));
    await expectSame('.');
    expect(contentOf()).toBe(sound);
  });
});

describe('newsmark check --cache-location', () => {
  test('says where the cache is', async () => {
    await expectSame('a.txt', '--cache', '--cache-location', 'kept/here');
    expect(pathsIn(contentOf('kept/here'))).toEqual(['../a.txt']);
    expect(existsSync(join(cwd, '.newsmark/cache'))).toBe(false);
  });

  test('makes no sense without --cache', async () => {
    const stderr = 'newsmark: --cache-location says where results are kept; it needs --cache.\n';
    expect(await check('a.txt', '--cache-location', 'here')).toEqual({ status: 2, stdout: '', stderr });
  });

  const wrong = [
    ['names an article', 'b.news', 'It is no cache of Newsmark, so it was left alone. Name another file.'],
    ['names a folder', '.newsmark', 'It is no cache of Newsmark, so it was left alone. Name another file.'],
    [
      'cannot be written',
      'b.news/cache',
      'A file stands where a folder is needed, so nothing was written. Name another folder.',
    ],
  ] as const;
  test.each(wrong)('only warns if it %s', async (_, location, reason) => {
    const without = await check('a.txt');
    const { stderr, ...others } = await check('--cache', '--cache-location', location, 'a.txt');
    expect({ ...without, stderr: '' }).toEqual({ ...others, stderr: '' });
    expect(stderr).toBe(
      `newsmark: ${location}: What was found was not kept, so the next run will take as long: ${reason}\n`,
    );
    expect(contentOf('b.news')).toBe(erroneous);
  });
});
