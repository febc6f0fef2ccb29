import type { Context } from 'chardet/lib/encoding/index.js';
import { big5, euc_jp, euc_kr, gb_18030, sjis } from 'chardet/lib/encoding/mbcs.js';
import { markedEncoding, tryDecode } from '../encoding.ts';

/**
 * The recognisers of East Asian encodings, with the name of the encoding in the WHATWG Encoding Standard; null for
 * encodings that Chinese articles are not written in.
 */
const legacyEncodings = [
  { recogniser: new gb_18030(), encoding: 'gb18030' },
  { recogniser: new big5(), encoding: 'big5' },
  { recogniser: new sjis(), encoding: null },
  { recogniser: new euc_jp(), encoding: null },
  { recogniser: new euc_kr(), encoding: null },
];

/** How much of a file is looked at, in bytes: enough characters for statistics. */
const sampleLength = 65_536;

/** In per cent, as the recognisers report it. */
const leastConfidence = 40;
const leastLead = 10;

/**
 * The text of a file that may be an article: decoded by its byte order mark, as UTF-8, or as GB18030 or Big5 if it is
 * clear which. Null for anything else, such as binary files. The user is neither asked nor told.
 */
export function decodeFile(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return tryDecode(bytes, marked);
  if (bytes.includes(0)) return null;
  const text = tryDecode(bytes, 'utf-8');
  if (text !== null) return text;
  const encoding = likelyEncoding(bytes);
  return encoding === null ? null : tryDecode(bytes, encoding);
}

function likelyEncoding(bytes: Uint8Array): string | null {
  const start = bytes.findIndex((byte) => byte > 0x7f);
  const sample = contextOf(bytes.subarray(start, start + sampleLength));
  const [best, second] = legacyEncodings
    .map(({ recogniser, encoding }) => ({ encoding, confidence: recogniser.match(sample)?.confidence ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence);
  if (!best || best.confidence < leastConfidence) return null;
  return best.confidence - (second?.confidence ?? 0) < leastLead ? null : best.encoding;
}

/**
 * The context that recognisers of multi-byte encodings need. They read the bytes alone, so the other properties can be
 * empty.
 */
function contextOf(bytes: Uint8Array): Context {
  const { length } = bytes;
  return { byteStats: [], c1Bytes: true, rawInput: bytes, rawLen: length, inputBytes: bytes, inputLen: length };
}
