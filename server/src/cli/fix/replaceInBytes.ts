import type { Replacement } from '../../rules/replacement.ts';
import type { ByteLayout } from './encodings.ts';

/**
 * Makes replacements in an encoded text and leaves every other byte as it is. They are in text order and do not overlap;
 * `start` is where the text begins, after a byte order mark. Null if the encoding cannot hold a replacement.
 */
export function replaceInBytes(
  bytes: Uint8Array,
  start: number,
  replacements: readonly Replacement[],
  layout: ByteLayout,
): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let at = start;
  let units = 0;
  let kept = 0;
  const advanceTo = (offset: number) => {
    while (units < offset) {
      units += layout.unitsAt(bytes, at);
      at += layout.bytesAt(bytes, at);
    }
  };
  for (const { start: from, end, text } of replacements) {
    const inserted = layout.encode(text);
    if (inserted === null) return null;
    advanceTo(from);
    parts.push(bytes.subarray(kept, at), inserted);
    advanceTo(end);
    kept = at;
  }
  return Buffer.concat([...parts, bytes.subarray(kept)]);
}
