const byteOrderMarks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The encoding that a byte order mark stands for, by its name in the WHATWG Encoding Standard; null without a mark. */
export function markedEncoding(bytes: Uint8Array): string | null {
  return byteOrderMarks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding ?? null;
}

/**
 * The text without byte order mark; null if the bytes are not valid in the encoding. With the option `stream`, they may
 * end within a character. Throws if the text is longer than a string can be.
 */
export function tryDecode(bytes: Uint8Array, encoding: string, options: TextDecodeOptions = {}): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
