/** How an encoding lays characters out in bytes, and how a short text is written in it. */
export interface ByteLayout {
  /** The bytes of the character at an offset. */
  readonly bytesAt: (bytes: Uint8Array, offset: number) => number;
  /** The UTF-16 code units that the character at an offset is decoded to. */
  readonly unitsAt: (bytes: Uint8Array, offset: number) => number;
  /** Null if the encoding cannot hold the text. */
  readonly encode: (text: string) => Uint8Array | null;
}

/** The encodings that articles can be written in, by their names in the WHATWG Encoding Standard; null for any other. */
export function byteLayoutOf(encoding: string): ByteLayout | null {
  switch (encoding) {
    case 'utf-8':
      return utf8;
    case 'utf-16le':
      return { ...utf16, encode: (text) => Buffer.from(text, 'utf16le') };
    case 'utf-16be':
      return { ...utf16, encode: (text) => Buffer.from(text, 'utf16le').swap16() };
    case 'gb18030':
    case 'gbk':
      return pairLayout(encoding, isFourBytes);
    case 'big5':
      return pairLayout(encoding, () => false);
    default:
      return null;
  }
}

/** Unicode 17, table 3-7: the first byte tells the length, and four bytes are a surrogate pair. */
const utf8: ByteLayout = {
  bytesAt: (bytes, at) => utf8Length(bytes[at] ?? 0),
  unitsAt: (bytes, at) => (utf8Length(bytes[at] ?? 0) === 4 ? 2 : 1),
  encode: (text) => Buffer.from(text, 'utf8'),
};

function utf8Length(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

const utf16 = { bytesAt: () => 2, unitsAt: () => 1 };

/**
 * The layout of encodings with one byte up to 0x80, otherwise two, or four if `isFour` says so. The decoder tells what
 * each pair of bytes stands for.
 */
function pairLayout(encoding: string, isFour: (bytes: Uint8Array, at: number) => boolean): ByteLayout {
  const { unitsOf, pairOf } = pairsOf(encoding);
  return {
    bytesAt: (bytes, at) => ((bytes[at] ?? 0) <= 0x80 ? 1 : isFour(bytes, at) ? 4 : 2),
    unitsAt: (bytes, at) => {
      const lead = bytes[at] ?? 0;
      if (lead <= 0x80) return 1;
      // GB 18030: four bytes from 0x90 on are characters beyond the Basic Multilingual Plane.
      if (isFour(bytes, at)) return lead >= 0x90 ? 2 : 1;
      return unitsOf[(lead << 8) | (bytes[at + 1] ?? 0)] ?? 1;
    },
    encode: (text) => {
      const codes = [...text].map((character) =>
        character < '\u0080' ? character.charCodeAt(0) : pairOf.get(character),
      );
      return codes.includes(undefined) ? null : Uint8Array.from(codes.flatMap(bytesOf));
    },
  };
}

/** GB 18030: the second byte of a pair is never a digit. */
function isFourBytes(bytes: Uint8Array, at: number): boolean {
  const second = bytes[at + 1] ?? 0;
  return second >= 0x30 && second <= 0x39;
}

function bytesOf(code = 0): number[] {
  return code > 0xff ? [code >> 8, code & 0xff] : [code];
}

interface Pairs {
  /** By pair (two bytes as one number): how many UTF-16 code units it is decoded to. */
  readonly unitsOf: Uint8Array;
  /** By character, the first pair in the standard area that stands for it. */
  readonly pairOf: ReadonlyMap<string, number>;
}

/** Pairs by encoding, kept because asking the decoder about every pair takes some time. */
const knownPairs = new Map<string, Pairs>();

function pairsOf(encoding: string): Pairs {
  const pairs = knownPairs.get(encoding) ?? readPairs(new TextDecoder(encoding));
  knownPairs.set(encoding, pairs);
  return pairs;
}

function readPairs(decoder: TextDecoder): Pairs {
  const unitsOf = new Uint8Array(0x10000);
  const pairOf = new Map<string, number>();
  for (let pair = 0x8140; pair <= 0xfefe; pair++) {
    const text = decoder.decode(Uint8Array.of(pair >> 8, pair & 0xff));
    unitsOf[pair] = text.length;
    // Lead bytes below 0xa1 have rarer characters and, in Big5, duplicates of later pairs.
    if (pair >= 0xa100 && !text.includes('\ufffd') && !pairOf.has(text)) pairOf.set(text, pair);
  }
  return { unitsOf, pairOf };
}
