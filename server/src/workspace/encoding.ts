const byteOrderMarks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The encoding that a byte order mark names, as in the WHATWG Encoding Standard; null where there is no mark. */
export function markedEncoding(bytes: Uint8Array): string | null {
  return byteOrderMarks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding ?? null;
}

/**
 * The text without byte order mark, or null where the bytes are not valid in the encoding; with the option `stream`, they may end
 * within a character. Throws for more text than a string holds.
 */
export function tryDecode(bytes: Uint8Array, encoding: string, options: TextDecodeOptions = {}): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
