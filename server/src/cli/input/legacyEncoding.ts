import * as l10n from '@vscode/l10n';
import { analyse } from 'chardet';
import { ReadError } from './readError.ts';

const legacyEncodings = new Map([
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
]);

/** In bytes. Enough characters for the detector's statistics, however long the file is. */
const sampleLength = 65_536;

/**
 * The fewest bytes beyond ASCII (about two per character). With less, the detector is also confident, but sometimes
 * wrong.
 */
const fewestBytes = 64;

/**
 * In per cent, as the detector reports it. Articles of some hundred characters reach it; text in another script does
 * not.
 */
const leastConfidence = 40;
const leastLead = 10;

/**
 * Chooses between GB18030 and Big5 for bytes that are not UTF-8 and have no byte order mark, by how common the
 * characters would be. Throws a `ReadError` if there is too little text, or if neither is clearly the likeliest of all
 * encodings.
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
