import * as l10n from '@vscode/l10n';
import { analyse } from 'chardet';
import { ReadError } from './readError.ts';

const legacyEncodings = new Map([
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
]);

/** Enough characters for the detector's statistics, however long the file is. */
const sampleLength = 65_536;

/** In the detector's per cent. Articles of some hundred characters reach both; a few words, or another script, do not. */
const leastConfidence = 40;
const leastLead = 10;

/**
 * GB18030 or Big5, for bytes that are neither UTF-8 nor marked, by how common their characters would be. Throws a
 * `ReadError` unless one is clearly likelier than every other encoding.
 */
export function chooseLegacyEncoding(bytes: Uint8Array): string {
  const start = bytes.findIndex((byte) => byte > 0x7f);
  const [best, second] = analyse(bytes.subarray(start, start + sampleLength));
  const encoding = legacyEncodings.get(best?.name ?? '');
  const lead = (best?.confidence ?? 0) - (second?.confidence ?? 0);
  if (best === undefined || encoding === undefined || best.confidence < leastConfidence || lead < leastLead) {
    const message = l10n.t(
      'The file is not UTF-8, and which encoding it has is not clear. Name it: --encoding gb18030, --encoding big5, …',
    );
    throw new ReadError('encoding-unclear', message);
  }
  return encoding;
}
