import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteLayoutOf } from '../../../server/src/cli/fix/encodings.ts';
import { replaceInBytes } from '../../../server/src/cli/fix/replaceInBytes.ts';

/** Characters of one, two and four bytes, and those that an encoding can write in two ways. */
const characters: Readonly<Record<string, readonly string[]>> = {
  'utf-8': ['61', 'c3a9', 'e696b0', 'f09f9880'],
  'utf-16le': ['6100', 'b065', '3dd800de'],
  'utf-16be': ['0061', '65b0', 'd83dde00'],
  gb18030: ['61', 'd0c2', 'a2e3', 'a3ba', '81308130', '90308130', '9439fc36'],
  big5: ['61', 'b773', 'a147', 'a259', 'f9fe', 'a2a4'],
};

test.each(Object.keys(characters))('only what is replaced changes in %s', (encoding) => {
  const layout = byteLayoutOf(encoding);
  const decoder = new TextDecoder(encoding);
  const piece = fc.array(fc.constantFrom(...(characters[encoding] ?? [])), { maxLength: 5 });
  const bytesOf = (hex: readonly string[]) => Buffer.from(hex.join(''), 'hex');
  fc.assert(
    fc.property(piece, piece, piece, fc.constantFrom('', '：', '。\r\n', 'a：'), (before, old, after, text) => {
      const start = decoder.decode(bytesOf(before)).length;
      const end = start + decoder.decode(bytesOf(old)).length;
      const bytes = bytesOf([...before, ...old, ...after]);
      const inserted = layout?.encode(text) ?? Buffer.of();
      const expected = Buffer.concat([bytesOf(before), inserted, bytesOf(after)]);
      expect(decoder.decode(inserted)).toBe(text);
      expect(layout && replaceInBytes(bytes, 0, [{ start, end, text }], layout)).toEqual(expected);
    }),
  );
});

test('what an encoding cannot hold is not written', () => {
  const big5 = byteLayoutOf('big5');
  expect(big5 && replaceInBytes(Buffer.from('a'), 0, [{ start: 0, end: 1, text: '😀' }], big5)).toBeNull();
});

test('nothing is written in an encoding that is not known well', () => {
  expect(byteLayoutOf('iso-2022-jp')).toBeNull();
});
