import { pairAt } from '../../text/characters.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import type { FoundMarkers } from '../markers/markerRuns.ts';
import { signIf, signs } from './evidence.ts';
import type { FoundTurn, FoundTurns } from './foundTurns.ts';

const leastIntroduced = 2;
const leastVoiced = 3;

/**
 * Finds what people say who spoke before with title and name, and are called only by name from then on: 校长周远：…, and later
 * 周远我补充一点…; by the index of the line. Only what sounds spoken counts, since reports call people only by name later on, too;
 * where half of such paragraphs do, all that tell nothing.
 */
export function findLaterTurns(
  lines: readonly BodyLine[],
  turns: FoundTurns,
  markers: FoundMarkers,
): ReadonlyMap<number, FoundTurn> {
  const introduced = introducedNames(lines, turns);
  if (introduced.size < leastIntroduced) return new Map();
  const voiced = new Map<number, FoundTurn>();
  const all = new Map<number, FoundTurn>();
  const beginnings = new Set(Array.from(introduced.keys(), (name) => pairAt(name, 0)));
  lines.forEach((line, index) => {
    if (turns.has(index) || markers.has(index)) return;
    if (!beginnings.has(pairAt(line.line.text, line.line.bodyStart))) return;
    const opening = line.bareOpenings.find(({ name }) => (introduced.get(name) ?? index) < index);
    if (!opening) return;
    const { narrative, personal, opensAsSpeech, opensWithI, quotes } = opening;
    if (narrative !== 'no') return;
    const evidence = signs.mentioned | signs.statementList | signIf(signs.firstPerson, personal);
    const turn = { prefix: opening, evidence };
    all.set(index, turn);
    if (opensWithI || (!quotes && (personal || opensAsSpeech || line.asks))) voiced.set(index, turn);
  });
  return voiced.size >= leastVoiced && voiced.size * 2 >= all.size ? all : voiced;
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
