import { expect, test } from 'vitest';
import { folderWith, newsmark } from './newsmark.ts';

const commands = ['outline', 'check', 'parse'];

test.each([
  ['nothing', ''],
  ['only white space', ' \t\u3000\r\n\n'],
  ['only brackets', '【【】《〖“（】'],
  ['a line of 5 MB', '新'.repeat(5_000_000 / 3)],
  ['a line of 5 MB with marks', '【关键词一：支持】习近平：“'.repeat(140_000)],
  ['all kinds of line ends', '标题\r来源：新华社\r\n正文。\n\r\n'],
])('all commands do with %s', async (_, text) => {
  const cwd = folderWith({ 'a.news': text });
  for (const command of commands) {
    const { status, stdout, stderr } = await newsmark([command, 'a.news'], { cwd });
    expect({ command, status, stderr }).toEqual({ command, status: expect.toBeOneOf([0, 1]), stderr: '' });
    expect(stdout).toMatch(/\n$/);
  }
});

test.each([
  [
    'bytes that are no text',
    Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0x02, 0x00, 0x01),
    /NUL byte \(at offset 5\).*--encoding utf-16le/,
  ],
  ['UTF-16 without byte order mark', Buffer.from('新闻\n', 'utf16le'), /NUL byte/],
  ['UTF-32', Buffer.from('\ufeff\0新\0闻\0', 'utf16le'), /is UTF-32.*Convert it to UTF-8/],
  ['half a pair in UTF-16', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00), /not valid utf-16le/],
  [
    'half a pair in UTF-8',
    Buffer.concat([Buffer.from('第一行\n新闻'), Uint8Array.of(0xed, 0xa0, 0x80)]),
    /offset 16, line 2/,
  ],
  ['UTF-8 cut in a character', Buffer.from('新闻频道首页').subarray(0, -1), /offset 15, line 1/],
  [
    'too little text to tell its encoding',
    Uint8Array.of(0xd0, 0xc2, 0xce, 0xc5),
    /--encoding gb18030, --encoding big5/,
  ],
])('newsmark check refuses %s', async (_, bytes, message) => {
  const cwd = folderWith({ 'a.txt': bytes });
  const { status, stderr } = await newsmark(['check', 'a.txt'], { cwd });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(message) });
});
