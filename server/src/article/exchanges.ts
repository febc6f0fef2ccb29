import type { BodyLine } from './bodyLine.ts';
import type { Narrative } from './narrative.ts';
import { asksInTurn, isVoiced, type Reading, reportsQuestion, type SpeakerContext } from './readings.ts';
import type { SpeakerOpening } from './speakerOpening.ts';

/** The lines that were read as the same speaker. */
export interface Group {
  readonly members: readonly Reading[];
  /** Whether they stand in an exchange of questions and answers. */
  readonly exchanged: boolean;
  /** Whether their paragraphs alternate with paragraphs that begin with other names. */
  readonly alternating: boolean;
  /** The share of them that reports about the person, 0 to 1. */
  readonly narrated: number;
  /** The share of them that is in the first person, 0 to 1. */
  readonly personal: number;
  /** How many of them sound spoken. */
  readonly heard: number;
  readonly first: SpeakerOpening;
}

/** Finds out for the lines of each speaker whether they are part of an exchange, and how they go on after the name. */
export function markExchanges(
  lines: readonly BodyLine[],
  groups: readonly Reading[][],
  context: SpeakerContext,
): Group[] {
  const asking = new Set<number>();
  context.turns.forEach((turn, index) => {
    if (asksInTurn(turn, lines[index])) asking.add(index);
  });
  for (const members of groups) {
    for (const { index, opening } of members) if (opening.form === 'outlet' && lines[index]?.asks) asking.add(index);
  }
  const announcing = new Set<number>();
  lines.forEach((line, index) => {
    if (line.announcesTalk) announcing.add(index);
    if (reportsQuestion(line)) asking.add(index);
  });
  let firstAsking = lines.length;
  for (const index of announcing) firstAsking = Math.min(firstAsking, index);
  for (const index of asking) firstAsking = Math.min(firstAsking, index);
  for (const index of context.alternating.keys()) if (lines[index]?.asks) firstAsking = Math.min(firstAsking, index);
  const opensExchange = (index: number, opening: SpeakerOpening) =>
    asking.size > 0 && index < firstAsking && opening.greets;
  return groups.flatMap((all) => {
    const alternating = all.some(({ index }) => context.alternating.has(index));
    // Before the first question, a bare name begins a report about the person, unless a greeting or an abbreviation
    // follows, or the next paragraph also begins with a name.
    const members = all.filter(
      ({ index, opening, personal }) =>
        opening.form === 'titledName' ||
        index >= firstAsking ||
        opening.greets ||
        opening.abbreviation !== null ||
        (alternating && (personal || context.alternating.has(index + 1))),
    );
    const first = members[0]?.opening;
    if (!first) return [];
    const narrated = shareOf(members, ({ narrative }) => weightOfNarrative[narrative]);
    const exchanging = shareOf(members, ({ index, opening, personal }) => {
      if (opening.form === 'outlet') return Number(asking.has(index));
      const before = lineBefore(lines, index);
      return Number(asking.has(before) || (personal && announcing.has(before)) || opensExchange(index, opening));
    });
    const exchanged = exchanging >= 0.5 || (exchanging > 0 && narrated < 0.3);
    const personal = shareOf(members, (member) => Number(member.personal));
    const heard = members.filter(isVoiced).length;
    return [{ members, exchanged, alternating, narrated, personal, heard, first }];
  });
}

const weightOfNarrative: Readonly<Record<Narrative, number>> = { surely: 1, perhaps: 1 / 3, no: 0 };

/** The mean weight of the members. */
function shareOf(members: readonly Reading[], weigh: (member: Reading) => number): number {
  let sum = 0;
  for (const member of members) sum += weigh(member);
  return sum / members.length;
}

/** The index of the previous line, skipping pictures and a 答 alone on its line above the answer. */
function lineBefore(lines: readonly BodyLine[], index: number): number {
  let before = index - 1;
  while (before >= 0 && (lines[before]?.settled === 'caption' || lines[before]?.tiny)) before--;
  return before;
}
