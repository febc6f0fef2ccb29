import type { BodyLine } from '../lines/bodyLine.ts';
import type { ReadingGroup } from './exchanges.ts';
import { isVoiced, type Reading } from './readings.ts';

const least = 2;
const mostNarrated = 0.5;

/**
 * Those whom a parenthesis introduces right before what may be their speech: 周远（松岚大学教授）…. Reports introduce people in
 * the same way, so there have to be several whom the text does not go on to tell of, and most of them have to stand below a
 * question or sound like speech.
 */
export function introducedSpeakers(
  lines: readonly BodyLine[],
  groups: readonly ReadingGroup[],
): ReadonlySet<ReadingGroup> {
  const introduced = groups.filter(({ first, narrated }) => first.introduced && narrated < mostNarrated);
  const isSpoken = (reading: Reading) => isVoiced(reading) || lines[reading.index - 1]?.asks === true;
  const spoken = introduced.filter(({ members }) => members.some(isSpoken));
  return introduced.length >= least && spoken.length * 2 > introduced.length ? new Set(introduced) : new Set();
}
