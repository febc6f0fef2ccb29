import * as l10n from '@vscode/l10n';
import { analyse } from 'chardet';
import { ReadError } from './readError.ts';

const legacyEncodings = new Map([
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
]);

/** In bytes. Enough characters for the detector's statistics, however long the file is. */
const sampleLength = 65_536;

/** Bytes beyond ASCII, about two a character. The detector is sure of less, too, but wrong with it at times. */
const fewestBytes = 64;

/** In the detector's per cent. Articles of some hundred characters reach both; another script does not. */
const leastConfidence = 40;
const leastLead = 10;

/**
 * GB18030 or Big5, for bytes that are neither UTF-8 nor marked, by how common their characters would be. Throws a
 * `ReadError` unless there is text enough and one is clearly likelier than every other encoding.
 */
export function chooseLegacyEncoding(bytes: Uint8Array): string {
  const start = bytes.findIndex(isBeyondAscii);
  const sample = bytes.subarray(start, start + sampleLength);
  const [best, second] = analyse(sample);
  const encoding = legacyEncodings.get(best?.name ?? '');
  const confidence = best?.confidence ?? 0;
  const lead = confidence - (second?.confidence ?? 0);
  const enough = sample.filter(isBeyondAscii).length >= fewestBytes;
  if (encoding === undefined || !enough || confidence < leastConfidence || lead < leastLead) {
    const message = l10n.t(
      'The file is not UTF-8, and which encoding it has is not clear. Name it: --encoding gb18030, --encoding big5, …',
    );
    throw new ReadError('encoding-unclear', message);
  }
  return encoding;
}

function isBeyondAscii(byte: number): boolean {
  return byte > 0x7f;
}
