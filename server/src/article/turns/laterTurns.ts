import { pairAt } from '../../text/characters.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import type { FoundMarkers } from '../markers/markerRuns.ts';
import { signIf, signs } from './evidence.ts';
import type { FoundTurn, FoundTurns } from './foundTurns.ts';

const leastIntroduced = 2;

/**
 * Finds what people say who spoke before with title and name, and are called only by name from then on: 校长周远：…, and later
 * 周远我补充一点…; by the index of the line. Only what sounds spoken counts, since reports call people only by name later on, too.
 */
export function findLaterTurns(
  lines: readonly BodyLine[],
  turns: FoundTurns,
  markers: FoundMarkers,
): ReadonlyMap<number, FoundTurn> {
  const introduced = introducedNames(lines, turns);
  const later = new Map<number, FoundTurn>();
  if (introduced.size < leastIntroduced) return later;
  const beginnings = new Set(Array.from(introduced.keys(), (name) => pairAt(name, 0)));
  lines.forEach((line, index) => {
    if (turns.has(index) || markers.has(index)) return;
    if (!beginnings.has(pairAt(line.line.text, line.line.bodyStart))) return;
    const opening = line.bareOpenings.find(({ name }) => (introduced.get(name) ?? index) < index);
    if (!opening) return;
    const { narrative, personal, opensAsSpeech, quotes } = opening;
    if (narrative !== 'no' || quotes || !(personal || opensAsSpeech || line.asks)) return;
    const evidence = signs.mentioned | signs.statementList | signIf(signs.firstPerson, personal);
    later.set(index, { prefix: opening, evidence });
  });
  return later;
}

/** Those who speak with title and name, and the line where they do first. */
function introducedNames(lines: readonly BodyLine[], turns: FoundTurns): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  turns.forEach(({ prefix: { form, nameStart, nameEnd } }, index) => {
    if (form !== 'titledName') return;
    const name = lines[index]?.line.text.slice(nameStart, nameEnd) ?? '';
    if (!first.has(name)) first.set(name, index);
  });
  return first;
}
