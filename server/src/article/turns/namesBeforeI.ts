import type { BodyLine } from '../lines/bodyLine.ts';
import type { SpeakerOpening } from '../speakers/speakerOpening.ts';

const leastLines = 2;
const longestName = 12;
/** 我 */
const I = 0x6211;

/**
 * The names, by the index of their lines, with which paragraphs begin, where I follows right after names on two lines
 * or more (朵朵妈妈我家…, 周远我觉得…), as in no sentence. Empty if there are fewer.
 */
export function findNamesBeforeI(lines: readonly BodyLine[]): ReadonlyMap<number, string> {
  const names = new Set<string>();
  let lost = 0;
  for (const line of lines) {
    const opening = saysISoon(line) ? line.bareOpenings.find((bare) => isName(bare) && bare.opensWithI) : undefined;
    if (!opening) continue;
    names.add(opening.name);
    lost++;
  }
  const found = new Map<number, string>();
  if (lost < leastLines) return found;
  lines.forEach((line, index) => {
    const opening = line.bareOpenings.find((bare) => isName(bare) && names.has(bare.name));
    if (opening) found.set(index, opening.name);
  });
  return found;
}

function isName({ form }: SpeakerOpening): boolean {
  return form === 'name';
}

function saysISoon({ line: { text, bodyStart, bodyEnd } }: BodyLine): boolean {
  const stop = Math.min(bodyEnd, bodyStart + longestName + 1);
  for (let at = bodyStart; at < stop; at++) if (text.charCodeAt(at) === I) return true;
  return false;
}
