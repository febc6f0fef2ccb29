import type { Line } from '../../text/lines.ts';

/**
 * Turns UTF-16 offsets in a line into offsets in bytes of UTF-8. A line is measured once, so that many places in a long
 * one cost no more than its length.
 */
export function createUtf8Columns(): (line: Line, offset: number) => number {
  const measured = new WeakMap<Line, Uint32Array>();
  return (line, offset) => {
    let offsets = measured.get(line);
    if (offsets === undefined) {
      offsets = bytesBefore(line.text);
      measured.set(line, offsets);
    }
    return offsets[offset] ?? 0;
  };
}

/** For each code unit and for the end, how many bytes come before it (Unicode 17, table 3-6). */
function bytesBefore(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    offsets[at] = bytes;
    const code = text.charCodeAt(at);
    // A surrogate pair takes four bytes; each half counts for two.
    const half = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x80 ? 1 : code < 0x800 || half ? 2 : 3;
  }
  offsets[text.length] = bytes;
  return offsets;
}
