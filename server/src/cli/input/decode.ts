import { isUtf8, transcode } from 'node:buffer';
import * as l10n from '@vscode/l10n';
import { markedEncoding, tryDecode as tryDecodeAnywhere } from '../../workspace/encoding.ts';
import { chooseLegacyEncoding } from './legacyEncoding.ts';
import { ReadError } from './readError.ts';

export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string;
  /** The encoding's name in the WHATWG Encoding Standard: utf-8, utf-16le, utf-16be, gb18030, big5, … */
  readonly encoding: string;
  readonly byteOrderMark: boolean;
}

/**
 * Decodes the bytes of an article: by a byte order mark, otherwise as UTF-8 if they are valid, otherwise as GB18030 or
 * Big5 if it is clear which. With `encoding` (a label of the WHATWG Encoding Standard), that is used instead. Throws a
 * `ReadError` if the bytes are not valid in the encoding, or if the encoding would have to be guessed.
 */
export function decode(bytes: Uint8Array, encoding: string | null): DecodedText {
  refuseUtf32(bytes);
  const marked = markedEncoding(bytes);
  if (encoding !== null) return decodeAsTold(bytes, encoding, marked);
  if (marked !== null) return { ...decodeStrictly(bytes, marked), byteOrderMark: true };
  refuseBinary(bytes);
  const text = tryDecode(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'utf-8', byteOrderMark: false };
  refuseBrokenUtf8(bytes);
  return { ...decodeStrictly(bytes, chooseLegacyEncoding(bytes)), byteOrderMark: false };
}

function decodeAsTold(bytes: Uint8Array, label: string, marked: string | null): DecodedText {
  const told = new TextDecoder(label).encoding;
  if (marked !== null && marked !== told) {
    const message = l10n.t(
      'The byte order mark says {0}, but --encoding says {1}. Leave --encoding out for this file.',
      marked,
      told,
    );
    throw new ReadError('undecodable', message);
  }
  const text = tryDecode(bytes, told);
  if (text === null)
    throw new ReadError(
      'undecodable',
      l10n.t('The file is not valid {0}. Leave --encoding out to have its encoding found, or name another one.', told),
    );
  return { text, encoding: told, byteOrderMark: marked !== null };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): { text: string; encoding: string } {
  const text = tryDecode(bytes, encoding);
  if (text === null) {
    const message = l10n.t('The file is not valid {0}. Repair it, or name its encoding with --encoding.', encoding);
    throw new ReadError('undecodable', message);
  }
  return { text, encoding };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  if (encoding !== 'utf-8') return tryDecodeAnywhere(bytes, encoding);
  return isUtf8(bytes) ? decodeUtf8(bytes) : null;
}

/** Decodes by way of UTF-16, which takes a fifth of the time of `TextDecoder` for Chinese text. */
function decodeUtf8(bytes: Uint8Array): string {
  return transcode(bytes, 'utf8', 'utf16le')
    .toString('utf16le')
    .replace(/^\ufeff/, '');
}

/**
 * Byte order marks of UTF-32. The first begins like that of UTF-16; decoded so, every second character would be NUL.
 */
const utf32Marks = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
];

function refuseUtf32(bytes: Uint8Array): void {
  if (!utf32Marks.some((mark) => mark.every((byte, at) => bytes[at] === byte))) return;
  throw new ReadError('undecodable', l10n.t('The file is UTF-32, which Newsmark does not read. Convert it to UTF-8.'));
}

/** No encoding of Chinese text but UTF-16 and UTF-32 uses NUL bytes. */
function refuseBinary(bytes: Uint8Array): void {
  const at = bytes.indexOf(0);
  if (at < 0) return;
  const message = l10n.t(
    'The file holds a NUL byte (at offset {0}), so it is not plain text. If it is UTF-16 without a byte order mark, say so: --encoding utf-16le or --encoding utf-16be.',
    at,
  );
  throw new ReadError('binary', message);
}

/**
 * Refuses UTF-8 with a few invalid bytes: decoded as GB18030 it would turn into other characters. In text that is not
 * UTF-8, invalid sequences are about ten times as frequent as valid ones.
 */
function refuseBrokenUtf8(bytes: Uint8Array): void {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let broken = 0;
  let sound = 0;
  for (let at = 0; at < lenient.length; at++) {
    const code = lenient.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) sound++;
  }
  if (sound < broken) return;
  const offset = firstBadByte(bytes, lenient);
  const line = Buffer.from(bytes.subarray(0, offset)).toString('latin1').split('\n').length;
  const message = l10n.t(
    'The file is UTF-8 with bytes that are not (the first at offset {0}, line {1}). Repair it, or name its encoding with --encoding.',
    offset,
    line,
  );
  throw new ReadError('undecodable', message);
}

/** The offset of the first byte that the lenient decoder replaced by U+FFFD, skipping U+FFFD that stand in the file. */
function firstBadByte(bytes: Uint8Array, lenient: string): number {
  let offset = 0;
  let from = 0;
  for (let at = lenient.indexOf('\ufffd'); at >= 0; at = lenient.indexOf('\ufffd', from)) {
    offset += Buffer.byteLength(lenient.slice(from, at));
    const written = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!written) break;
    offset += 3;
    from = at + 1;
  }
  return offset;
}
