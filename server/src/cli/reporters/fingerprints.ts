import { createHash } from 'node:crypto';
import type { Finding } from '../../rules/rule.ts';

/** How much of the line on either side tells one finding from another (UTF-16 code units). */
const reach = 32;

/**
 * What makes a finding the same one when lines above it come or go: its rule, its text, what stands around it, and the
 * how-manieth of those in the article it is. Returns 32 hexadecimal digits, a colon and that number.
 */
export function createFingerprints(): (finding: Finding) => string {
  const counts = new Map<string, number>();
  return ({ rule, span: { line, start, end } }) => {
    const parts = [
      line.text.slice(Math.max(0, start - reach), start),
      line.text.slice(start, Math.min(end, start + reach)),
      line.text.slice(end, end + reach),
    ];
    const hash = createHash('sha256')
      .update(JSON.stringify([rule.name, ...parts]))
      .digest('hex')
      .slice(0, 32);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  };
}
