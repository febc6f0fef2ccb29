import { append } from '../text/append.ts';
import type { PlacedTurn } from './places.ts';

/** The turns that name their speaker in the same way, in text order. */
export type SpeakerTurns = [PlacedTurn, ...PlacedTurn[]];

/** What a turn calls its speaker, and which part of it is the name, as one string to compare. */
export function speakerKey({ block: { speaker } }: PlacedTurn): string {
  const { span, name } = speaker;
  return `${span.text} ${name.start - span.start} ${name.end - span.start}`;
}

/** Groups turns by what they call their speaker; the groups are in the order of their first turns. */
export function turnsBySpeaker(turns: readonly PlacedTurn[]): Iterable<SpeakerTurns> {
  const groups = new Map<string, SpeakerTurns>();
  for (const turn of turns) {
    // The same text nearly always has the name at the same place, so turns are grouped by the text first, which is
    // faster.
    const { text } = turn.block.speaker.span;
    const first = groups.get(text)?.[0] ?? turn;
    const key = hasNameAs(first, turn) ? text : speakerKey(turn);
    append(groups, key, turn);
  }
  return groups.values();
}

function hasNameAs({ block: { speaker: a } }: PlacedTurn, { block: { speaker: b } }: PlacedTurn): boolean {
  return (
    a.name.start - a.span.start === b.name.start - b.span.start &&
    a.name.end - a.name.start === b.name.end - b.name.start
  );
}
