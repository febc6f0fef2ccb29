const prime = 0x1b3;

/**
 * The 64-bit FNV-1a hash (Fowler, Noll, Vo) of a text in UTF-8, as 16 hexadecimal digits. It distinguishes texts and is
 * not for security. Unlike the hashes of Node or of browsers, it is available in both without waiting.
 */
export function digest(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    // Times 2^40 + 0x1b3, modulo 2^64, in halves of 32 bits.
    const product = low * prime;
    high = (Math.imul(high, prime) + (low << 8) + Math.floor(product / 0x1_0000_0000)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
