/** The bytes of a text in GB18030 or Big5, found by asking the decoder about every pair of bytes. */
export function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Uint8Array.from(
    [...text].flatMap((character) => pairs.get(character) ?? [...new TextEncoder().encode(character)]),
  );
}

/** The bytes of a text in UTF-16, little or big end first, after a byte order mark. */
export function encodeUtf16(text: string, end: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return end === 'big' ? bytes.swap16() : bytes;
}
