import { chmodSync, chownSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { erroneous, simplified, traditional, warned } from './articles.ts';
import { encode, encodeUtf16 } from './encode.ts';
import { folderWith, newsmark } from './newsmark.ts';

/** With white space at the end of two lines. */
const spaced = simplified.replace('日报\n', '日报 \n').replace('。\n', '。　\t\n');
const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};

describe('newsmark fix', () => {
  test('makes the safe fixes, not the suggestions', async () => {
    const cwd = folderWith({ 'a.txt': spaced, 'warned.txt': warned });
    const { status, stdout, stderr } = await newsmark(['fix', 'a.txt', 'warned.txt'], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(simplified);
    expect(readFileSync(join(cwd, 'warned.txt'), 'utf8')).toBe(warned);
    expect(stderr).toBe(
      'a.txt: fixes: 2\nArticles: 2 · changed: 1 · fixes: 2 · left: errors 0, warnings 1, information 0, hints 0\n',
    );
  });

  test('leaves nothing to fix, and then changes nothing', async () => {
    const seed = readFileSync('seeds/000_7213e1fea3ab3801.txt');
    const cwd = folderWith({ 'a.txt': seed });
    expect((await newsmark(['fix', 'a.txt'], { cwd })).stderr).toContain('a.txt: fixes: 18\n');
    expect((await newsmark(['check', 'a.txt'], { cwd })).stdout).not.toContain('safe fix');
    expect((await newsmark(['fix', 'a.txt'], { cwd })).stderr).toMatch(/^Articles: 1 · changed: 0 · fixes: 0 /);
  });

  test('speaks the language of the locale', async () => {
    const cwd = folderWith({ 'a.txt': spaced });
    const { stderr } = await newsmark(['fix', 'a.txt', '--locale', 'zh-cn'], { cwd });
    expect(stderr).toBe(
      'a.txt：修复 2 处\n稿件 1 篇 · 已改动 1 篇 · 修复 2 处 · 尚余错误 0 个，警告 0 个，信息 0 条，提示 0 条\n',
    );
  });

  test('ends with status 1 if an error is left', async () => {
    const cwd = folderWith({ 'a.txt': erroneous });
    expect((await newsmark(['fix', 'a.txt'], { cwd })).status).toBe(1);
  });

  test('makes only the fixes of the rules that are named', async () => {
    const cwd = folderWith({ 'a.txt': spaced });
    await newsmark(['fix', 'a.txt', '--rule', 'turn-unterminated'], { cwd });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(spaced);
  });

  test('goes by the configuration file', async () => {
    const cwd = folderWith({ 'a.txt': spaced, 'newsmark.config.json': '{ "rules": { "trailing-space": "off" } }' });
    await newsmark(['fix', 'a.txt'], { cwd });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(spaced);
  });

  test('prints what standard input holds, fixed, in its encoding', async () => {
    const { status, stdout } = await newsmark(['fix', '-'], { input: spaced });
    expect({ status, stdout }).toEqual({ status: 0, stdout: simplified });
    expect((await newsmark(['fix', '-'], { input: simplified })).stdout).toBe(simplified);
  });
});

describe('newsmark fix keeps', () => {
  test.each([
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', (text: string) => encodeUtf16(text, 'little')],
    ['UTF-16 BE', (text: string) => encodeUtf16(text, 'big')],
    ['GB18030', (text: string) => encode(text, 'gb18030')],
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['mixed line ends', (text: string) => Buffer.from(text.replace('\n', '\r').replace('\n', '\r\n'))],
    ['no line end at the end', (text: string) => Buffer.from(text.trimEnd())],
  ])('%s', async (_, toBytes) => {
    const cwd = folderWith({ 'a.txt': toBytes(spaced) });
    await newsmark(['fix', 'a.txt'], { cwd });
    expect(readFileSync(join(cwd, 'a.txt'))).toEqual(Buffer.from(toBytes(simplified)));
  });

  test('Big5, into which it writes the colon that was lost', async () => {
    const turns = (colon: string) => `${traditional}
【關鍵詞一：便民】

市立圖書館館長李明：我們從下週起每晚開放到九點。

市教育局副局長王芳：延長開放不會增加市民的費用。

【關鍵詞二：人手】

市立圖書館館長李明${colon}我們已經增加了四名館員。
`;
    const cwd = folderWith({ 'a.txt': encode(turns(''), 'big5') });
    await newsmark(['fix', 'a.txt'], { cwd });
    expect(readFileSync(join(cwd, 'a.txt'))).toEqual(Buffer.from(encode(turns('：'), 'big5')));
  });
});

describe('newsmark fix --dry-run', () => {
  test('prints a unified diff and writes nothing', async () => {
    const cwd = folderWith({ 'archive/a.txt': spaced });
    const { status, stdout, stderr } = await newsmark(['fix', '--dry-run', 'archive'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toBe(`--- a/archive/a.txt
+++ b/archive/a.txt
@@ -1,7 +1,7 @@
 新城图书馆周末延长开放时间
 
-来源：新城日报 
+来源：新城日报
 2024-03-05 09:30
 
-　　新城图书馆3月5日宣布，从本周起，周末的开放时间延长到晚上九点。　\t
+　　新城图书馆3月5日宣布，从本周起，周末的开放时间延长到晚上九点。
 　　馆内还新设了儿童阅览区，由志愿者轮流讲故事，市民可以在网上预约座位。
`);
    expect(stderr).toContain('Articles: 1 · would change: 1 · fixes: 2 ·');
    expect(readFileSync(join(cwd, 'archive/a.txt'), 'utf8')).toBe(spaced);
  });

  test('prints the byte order mark of a file in UTF-8, without which the difference could not be applied', async () => {
    const cwd = folderWith({ 'a.txt': `\ufeff${spaced}`, 'b.txt': Buffer.from(`\ufeff${spaced}`, 'utf16le') });
    expect((await newsmark(['fix', '--dry-run', 'a.txt'], { cwd })).stdout).toContain('@@ -1,7 +1,7 @@\n \ufeff新城');
    expect((await newsmark(['fix', '--dry-run', 'b.txt'], { cwd })).stdout).toContain('@@ -1,7 +1,7 @@\n 新城');
  });

  test('takes no longer where every line changes', async () => {
    const lines = '　　新城图书馆延长开放时间。 \n'.repeat(50_000);
    const cwd = folderWith({ 'a.txt': simplified + lines });
    const { stdout } = await newsmark(['fix', '--dry-run', 'a.txt', '--rule', 'trailing-space'], { cwd });
    expect(stdout.split('\n').length).toBeGreaterThan(100_000);
  }, 30_000);
});

describe('a file that newsmark fix writes', () => {
  // Windows knows no mode, and a read-only folder only for show.
  const ofWindows = process.platform === 'win32';

  test.skipIf(ofWindows)('keeps its mode, and is not left beside another one', async () => {
    const cwd = folderWith({ 'a.txt': spaced });
    chmodSync(join(cwd, 'a.txt'), 0o640);
    await newsmark(['fix', 'a.txt'], { cwd });
    expect(statSync(join(cwd, 'a.txt')).mode & 0o7777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  test('may be reached by a link, which stays one', async () => {
    const cwd = folderWith({ 'real/a.txt': spaced });
    symlinkSync('real/a.txt', join(cwd, 'link.txt'));
    await newsmark(['fix', 'link.txt'], { cwd });
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real/a.txt'), 'utf8')).toBe(simplified);
  });

  test.each([
    ['is read-only', 'locked.txt', 0o444],
    ...(ofWindows ? [] : [['stands in a read-only folder', '.', 0o555] as const]),
  ] as const)('stays as it was if it %s, and the others are fixed', async (_, locked, mode) => {
    const cwd = folderWith({ 'folder/locked.txt': spaced, 'open/a.txt': spaced });
    const { uid } = nobody;
    for (const path of ['folder/locked.txt', 'folder', 'open/a.txt', 'open']) {
      if (uid !== undefined) chownSync(join(cwd, path), uid, uid);
    }
    chmodSync(join(cwd, 'folder', locked), mode);
    const { status, stderr } = await newsmark(['fix', 'folder/locked.txt', 'open/a.txt'], { cwd, ...nobody });
    chmodSync(join(cwd, 'folder', locked), 0o755);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^newsmark: folder\/locked\.txt: You have no permission to write it/);
    expect(stderr).toContain(' · not written: 1');
    expect(readFileSync(join(cwd, 'folder/locked.txt'), 'utf8')).toBe(spaced);
    expect(readdirSync(join(cwd, 'folder'))).toEqual(['locked.txt']);
    expect(readFileSync(join(cwd, 'open/a.txt'), 'utf8')).toBe(simplified);
  });

  test.each([
    ['{ "rules": { "trailing-space": "of" } }', '1:32: "of" is not a severity'],
    ['{ "style": "gbt15843" }', '1:12: There is no house style “gbt15843”.'],
  ])('stays as it was if its configuration file has errors: %s', async (configuration, told) => {
    const cwd = folderWith({ 'a.txt': spaced, 'newsmark.config.json': configuration });
    const { status, stderr } = await newsmark(['fix', 'a.txt'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^newsmark: a\.txt: Its configuration file has errors, so it was left alone\. Correct them/);
    expect(stderr).toContain(`\nnewsmark: newsmark.config.json:${told}`);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(spaced);
  });

  test('stays as it was if the file that says what is ignored has errors', async () => {
    const cwd = folderWith({
      'a.txt': spaced,
      '.newsmark/ignored.json': '{ "version": 1, "ignored": [\n<<<<<<< HEAD\n',
    });
    const { status, stderr } = await newsmark(['fix', 'a.txt'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^newsmark: a\.txt: Its \.newsmark\/ignored\.json has errors, so it was left alone\. Correct/,
    );
    expect(stderr).toContain('\nnewsmark: .newsmark/ignored.json:2:1: This is not valid JSON.');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(spaced);
  });

  test('and standard input is printed as it came then', async () => {
    const cwd = folderWith({ 'newsmark.config.json': '[]' });
    const { status, stdout } = await newsmark(['fix', '-'], { cwd, input: spaced });
    expect({ status, stdout }).toEqual({ status: 2, stdout: spaced });
  });

  test('stays as it was in an encoding that cannot be written', async () => {
    const bytes = Buffer.from('caf\xe9 \n', 'latin1');
    const cwd = folderWith({ 'a.txt': bytes });
    const { status, stderr } = await newsmark(['fix', '--encoding', 'latin1', 'a.txt'], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('cannot write windows-1252') });
    expect(readFileSync(join(cwd, 'a.txt'))).toEqual(bytes);
  });
});
