import type { BodyLine } from './bodyLine.ts';
import { type Lexicon, speakerAt } from './lexicon.ts';
import { continuesName, type Narrative, SpeakerOpening } from './speakerOpenings.ts';
import { splitTitledName } from './speakerPrefix.ts';
import type { FoundTurn, FoundTurns } from './turns.ts';

/** What the article's decided parts tell about its people. */
export interface SpeakerContext {
  readonly turns: FoundTurns;
  readonly isMarker: (index: number) => boolean;
  readonly keywords: ReadonlySet<string>;
  /** The names that paragraphs begin with by turns, by the index of the line. */
  readonly alternating: ReadonlyMap<number, string>;
  readonly lexicon: Lexicon;
}

/** A line, the reading that was chosen for it, and how it goes on. */
export interface Reading {
  readonly index: number;
  readonly opening: SpeakerOpening;
  readonly narrative: Narrative;
  readonly personal: boolean;
}

/** A line and all of its readings. */
export interface OpenLine {
  readonly index: number;
  readonly openings: readonly SpeakerOpening[];
}

/** The lines that may open with a speaker whose delimiter was lost. */
export function readOpenings(lines: readonly BodyLine[], context: SpeakerContext): OpenLine[] {
  const open: OpenLine[] = [];
  const exchange = mayHoldExchange(lines, context);
  lines.forEach((line, index) => {
    if (context.turns.has(index) || context.isMarker(index)) return;
    const sure = listedOpening(line, context.lexicon) ?? alternatingOpening(line, context.alternating.get(index));
    const openings = sure ? [sure] : openingsOf(line, exchange);
    if (openings.length > 0) open.push({ index, openings });
  });
  return open;
}

function openingsOf(line: BodyLine, exchange: boolean): readonly SpeakerOpening[] {
  return exchange ? [...line.titledOpenings, ...line.bareOpenings] : line.titledOpenings;
}

/** The paragraph's beginning, if the lexicon says that it is a speaker. */
function listedOpening({ line, paragraph, settled }: BodyLine, lexicon: Lexicon): SpeakerOpening | null {
  if (lexicon.speakers.size === 0 || !paragraph || settled !== null) return null;
  const key = speakerAt(lexicon, line.text, line.bodyStart);
  const nameEnd = line.bodyStart + (key?.length ?? 0);
  if (key === null || nameEnd >= line.bodyEnd) return null;
  const titled = splitTitledName(line.text, line.bodyStart, nameEnd);
  return new SpeakerOpening(line, 'titledName', titled < 0 ? line.bodyStart : titled, nameEnd, titled >= 0);
}

function alternatingOpening({ line }: BodyLine, name: string | undefined): SpeakerOpening | null {
  return name === undefined ? null : SpeakerOpening.bare(line, name);
}

/** Without anybody who asks, a bare name at the start of a paragraph is no speaker. */
function mayHoldExchange(lines: readonly BodyLine[], context: SpeakerContext): boolean {
  for (const [index, turn] of context.turns) if (asksInTurn(turn, lines[index])) return true;
  return lines.some((line) => line.asks && line.bareOpenings.some(({ form }) => form === 'outlet'));
}

/** Whether a turn is one that asks: by who speaks, or by how its line ends. */
export function asksInTurn({ prefix: { form } }: FoundTurn, line: BodyLine | undefined): boolean {
  return form === 'question' || form === 'outlet' || line?.asks === true;
}

/** How many lines can be read as a speaker, and those for which that reading was chosen. */
interface Shared {
  lines: number;
  readonly members: Reading[];
}

/** A reading and what it shares with other lines. */
interface SharedOpening {
  readonly opening: SpeakerOpening;
  readonly shared: Shared;
}

/** Chooses one reading for each line, and gives the lines of each speaker together. */
export function chooseReadings(open: readonly OpenLine[]): Reading[][] {
  const speakers = new Map<string, Shared>();
  const share = (opening: SpeakerOpening): SharedOpening => {
    const { key } = opening;
    let shared = speakers.get(key);
    if (!shared) {
      shared = { lines: 0, members: [] };
      speakers.set(key, shared);
    }
    shared.lines++;
    return { opening, shared };
  };
  const choices = open.map(({ index, openings }) => ({ index, openings: openings.map(share) }));
  for (const { index, openings } of choices) {
    const { opening, shared } = openings.reduce((best, other) => (isBetter(other, best) ? other : best));
    shared.members.push({ index, opening, narrative: opening.narrative, personal: opening.personal });
  }
  return Array.from(speakers.values(), ({ members }) => members).filter((members) => members.length > 0);
}

/**
 * Of two readings the one that more lines share; of those the longer one (阮宗泽, not 阮宗), but where nothing returns, the
 * longer one only if its last character ends names rather than opens clauses.
 */
function isBetter({ opening: a, shared: { lines } }: SharedOpening, { opening: b, shared }: SharedOpening): boolean {
  if ((a.form === 'titledName') !== (b.form === 'titledName')) return a.form === 'titledName';
  if (lines !== shared.lines) return lines > shared.lines;
  const longer = a.nameEnd > b.nameEnd;
  if (lines > 1) return longer;
  return longer === continuesName((longer ? a : b).key.slice(-1));
}
