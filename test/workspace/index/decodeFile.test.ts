import { expect, test } from 'vitest';
import { decodeFile } from '../../../server/src/workspace/index/decodeFile.ts';
import { legacyBytes } from './legacyBytes.ts';

const text = '两地合办春季书市，市民走路就能到，作家带新书来，四月第一个周末开门，下雨就移到图书馆里去。';

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['GB18030', legacyBytes('gb18030', text)],
])('reads %s', (_, bytes) => {
  expect(decodeFile(bytes)).toBe(text);
});

test('reads Big5', () => {
  const traditional = '兩地合辦春季書市，市民走路就能到，作家帶新書來，四月第一個週末開門，下雨就移到圖書館裡去。';
  expect(decodeFile(legacyBytes('big5', traditional))).toBe(traditional);
});

test('reads an empty file', () => {
  expect(decodeFile(new Uint8Array())).toBe('');
});

test.each([
  ['a binary file', Uint8Array.of(0x89, 0x50, 0, 1)],
  ['broken UTF-16', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8)],
  ['bytes of no known encoding', Uint8Array.of(0xff, 0xff, 0xff)],
  ['Japanese', Buffer.from('93fa967b8cea82cc8b4c8e9682c582b7814293fa967b8cea82cc8b4c8e9682c582b7', 'hex')],
])('passes over %s', (_, bytes) => {
  expect(decodeFile(bytes)).toBeNull();
});
