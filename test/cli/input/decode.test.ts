import { describe, expect, test } from 'vitest';
import { decode } from '../../../server/src/cli/input/decode.ts';
import { simplified, traditional } from '../articles.ts';
import { encode, encodeUtf16 } from '../encode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the encoding is found out', () => {
  test.each([
    ['UTF-8', utf8(simplified), { text: simplified, encoding: 'utf-8', byteOrderMark: false }],
    [
      'UTF-8 with a byte order mark',
      utf8(`\ufeff${simplified}`),
      { text: simplified, encoding: 'utf-8', byteOrderMark: true },
    ],
    [
      'UTF-16, little end first',
      encodeUtf16(simplified, 'little'),
      { text: simplified, encoding: 'utf-16le', byteOrderMark: true },
    ],
    [
      'UTF-16, big end first',
      encodeUtf16(simplified, 'big'),
      { text: simplified, encoding: 'utf-16be', byteOrderMark: true },
    ],
    ['GB18030', encode(simplified, 'gb18030'), { text: simplified, encoding: 'gb18030', byteOrderMark: false }],
    [
      'GB18030 of Traditional text',
      encode(traditional, 'gb18030'),
      { text: traditional, encoding: 'gb18030', byteOrderMark: false },
    ],
    ['Big5', encode(traditional, 'big5'), { text: traditional, encoding: 'big5', byteOrderMark: false }],
    ['nothing at all', utf8(''), { text: '', encoding: 'utf-8', byteOrderMark: false }],
    ['U+FFFD and emoji in UTF-8', utf8('\ufffd😀'), { text: '\ufffd😀', encoding: 'utf-8', byteOrderMark: false }],
  ])('%s', (_, bytes, expected) => {
    expect(decode(bytes, null)).toEqual(expected);
  });
});

describe('nothing is guessed for', () => {
  test.each([
    ['a few characters in GB18030', encode('新闻', 'gb18030'), 'encoding-unclear'],
    ['Latin-1', Buffer.from('Un café à la française, s’il vous plaît: déjà reçu.', 'latin1'), 'encoding-unclear'],
    [
      'Japanese in Shift_JIS',
      Uint8Array.of(0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd),
      'encoding-unclear',
    ],
    [
      'UTF-8 with one bad byte',
      Buffer.concat([utf8(simplified), Uint8Array.of(0xff), utf8(simplified)]),
      'undecodable',
    ],
    ['GB18030 with one bad byte', Buffer.concat([encode(simplified, 'gb18030'), Uint8Array.of(0xff)]), 'undecodable'],
    ['UTF-16 with half a pair', Uint8Array.of(0xfe, 0xff, 0xd8, 0x00, 0x00, 0x41), 'undecodable'],
    ['UTF-16 without byte order mark', Buffer.from('新闻\n', 'utf16le'), 'binary'],
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0x00), 'binary'],
  ])('%s', (_, bytes, code) => {
    expect(() => decode(bytes, null)).toThrow(expect.objectContaining({ name: 'ReadError', code }));
  });

  test('broken UTF-8, whose first bad byte is told, past U+FFFD that is in the text', () => {
    const bytes = Buffer.concat([utf8('第一行\n\ufffd新'), Uint8Array.of(0x96), utf8('闻')]);
    expect(() => decode(bytes, null)).toThrow(/first at offset 16, line 2/);
  });
});

describe('an encoding that is told', () => {
  test('is taken at its word', () => {
    expect(decode(encode('新闻', 'gb18030'), 'gbk')).toMatchObject({ text: '新闻', encoding: 'gbk' });
    expect(decode(Buffer.from('a\0b', 'utf8'), 'utf-8')).toMatchObject({ text: 'a\0b' });
    expect(decode(Buffer.from('新闻', 'utf16le'), 'utf-16le')).toMatchObject({ text: '新闻', byteOrderMark: false });
  });

  test('may be what the byte order mark says', () => {
    expect(decode(encodeUtf16('新闻', 'big'), 'utf-16be')).toEqual({
      text: '新闻',
      encoding: 'utf-16be',
      byteOrderMark: true,
    });
  });

  test('is refused where the byte order mark says another', () => {
    expect(() => decode(utf8('\ufeff新闻头条'), 'gb18030')).toThrow(/mark says utf-8, but --encoding says gb18030/);
  });

  test('is refused where the bytes do not fit', () => {
    expect(() => decode(encode('新闻', 'gb18030'), 'utf-8')).toThrow(/not valid utf-8\. Leave --encoding out/);
  });
});
