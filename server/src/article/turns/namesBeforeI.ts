import type { BodyLine } from '../lines/bodyLine.ts';
import { I } from '../speakers/personal.ts';
import type { SpeakerOpening } from '../speakers/speakerOpening.ts';

const leastLines = 2;
const longestWord = 2;
const longestName = 12;

/**
 * The names, by the index of their lines, with which paragraphs begin, where I follows right after two of them (朵朵妈妈我家…,
 * 周远我觉得…), or twice after the same, as in no sentence. Once is enough where paragraphs begin with names `alternating`. Empty if it
 * does not.
 */
export function findNamesBeforeI(lines: readonly BodyLine[], alternating: boolean): ReadonlyMap<number, string> {
  const names: string[] = [];
  for (const line of lines) {
    const opening = saysISoon(line) ? line.bareOpenings.find((bare) => isName(bare) && bare.opensWithI) : undefined;
    if (opening) names.push(opening.name);
  }
  const found = new Map<number, string>();
  if (!alternating && !areSpeakers(names)) return found;
  const known = new Set(names);
  lines.forEach((line, index) => {
    const opening = line.bareOpenings.find((bare) => isName(bare) && known.has(bare.name));
    if (opening) found.set(index, opening.name);
  });
  return found;
}

/** Whether those before I are people: two, or one whose name is too long for a word such as 原来. */
function areSpeakers(names: readonly string[]): boolean {
  const [first = ''] = names;
  return names.length >= leastLines && (first.length > longestWord || names.some((name) => name !== first));
}

function isName({ form }: SpeakerOpening): boolean {
  return form === 'name';
}

function saysISoon({ line: { text, bodyStart, bodyEnd } }: BodyLine): boolean {
  const stop = Math.min(bodyEnd, bodyStart + longestName + 1);
  for (let at = bodyStart; at < stop; at++) if (text.charCodeAt(at) === I) return true;
  return false;
}
