import type { BodyLine } from '../lines/bodyLine.ts';
import type { Narrative } from '../speakers/narrative.ts';
import type { SpeakerOpening } from '../speakers/speakerOpening.ts';
import type { Evidence } from './evidence.ts';
import { asksInLetter } from './letterAnswers.ts';
import { asksInTurn, isVoiced, type Reading, reportsQuestion, type SpeakerContext } from './readings.ts';

/** The lines that were read as the same speaker. */
export interface ReadingGroup {
  readonly members: readonly Reading[];
  /** Whether they stand in an exchange of questions and answers. */
  readonly exchanged: boolean;
  /** Whether several of them do, and none stands anywhere else. */
  readonly onlyExchanged: boolean;
  /** Whether their paragraphs alternate with paragraphs that begin with other names. */
  readonly alternating: boolean;
  /** The share of them that reports about the person, 0 to 1; of those in an exchange, if it is smaller. */
  readonly narrated: number;
  /** The share of them that is in the first person, 0 to 1. */
  readonly personal: number;
  /** How many of them sound spoken. */
  readonly heard: number;
  readonly first: SpeakerOpening;
}

/** The lines of one speaker and what speaks for it. */
export interface WeighedGroup {
  readonly group: ReadingGroup;
  readonly evidence: Evidence;
}

/** Where somebody asks in an article, by the indexes of the lines. */
interface Questions {
  readonly asking: ReadonlySet<number>;
  /** The lines that go on as speech after a title and a name. */
  readonly answering: ReadonlySet<number>;
  /** The lines that announce an interview. */
  readonly announcing: ReadonlySet<number>;
  /** The first of these lines, or of the questions among names that alternate; the number of lines if there is none. */
  readonly first: number;
}

/** Finds out for the lines of each speaker whether they are part of an exchange, and how they go on after the name. */
export function findExchanges(
  lines: readonly BodyLine[],
  groups: readonly Reading[][],
  context: SpeakerContext,
): ReadingGroup[] {
  const questions = findQuestions(lines, groups, context);
  return groups.flatMap((all) => {
    const alternating = all.some(({ index }) => context.alternating.has(index));
    const members = all.filter(
      (reading) => mayStand(reading, questions) || (alternating && alternatesOn(reading, context)),
    );
    const first = members[0]?.opening;
    return first ? [describeGroup(members, first, alternating, lines, questions)] : [];
  });
}

function findQuestions(
  lines: readonly BodyLine[],
  groups: readonly Reading[][],
  { turns, alternating }: SpeakerContext,
): Questions {
  const asking = new Set<number>();
  const announcing = new Set<number>();
  const answering = new Set<number>();
  turns.forEach((turn, index) => {
    if (asksInTurn(turn, lines[index])) asking.add(index);
  });
  for (const members of groups) {
    for (const { index, opening, narrative } of members) {
      if (opening.form === 'titledName' && narrative === 'no') answering.add(index);
      if (opening.form === 'outlet' && (lines[index]?.asks || opening.opensWithI || opening.reporterAsks))
        asking.add(index);
    }
  }
  lines.forEach((line, index) => {
    if (line.announcesTalk) announcing.add(index);
    if (reportsQuestion(line) || asksInLetter(line)) asking.add(index);
  });
  let first = lines.length;
  for (const index of announcing) first = Math.min(first, index);
  for (const index of alternating.keys()) if (lines[index]?.asks) asking.add(index);
  for (const index of asking) first = Math.min(first, index);
  return { asking, answering, announcing, first };
}

/**
 * Whether a reading may be that of a speaker. Before the first question, a bare name begins a report about the person,
 * unless a greeting or an abbreviation follows.
 */
function mayStand({ index, opening }: Reading, { first }: Questions): boolean {
  return opening.form === 'titledName' || index >= first || opening.greets || opening.abbreviation !== null;
}

/** Whether a bare name before the first question begins a speech nevertheless, as the next paragraph begins with a name. */
function alternatesOn({ index, personal }: Reading, { alternating }: SpeakerContext): boolean {
  return personal || alternating.has(index + 1);
}

/** What the lines of one speaker have in common. */
function describeGroup(
  members: readonly Reading[],
  first: SpeakerOpening,
  alternating: boolean,
  lines: readonly BodyLine[],
  questions: Questions,
): ReadingGroup {
  const inExchange = members.filter((member) => isInExchange(member, lines, questions));
  const narrated = Math.min(narratedShare(members), inExchange.length > 0 ? narratedShare(inExchange) : 1);
  const exchanging = inExchange.length / members.length;
  const exchanged = exchanging >= 0.5 || (exchanging > 0 && narrated < 0.3);
  const onlyExchanged = exchanging === 1 && members.length > 1;
  const personal = shareOf(members, (member) => Number(member.personal));
  const heard = members.filter(isVoiced).length;
  return { members, exchanged, onlyExchanged, alternating, narrated, personal, heard, first };
}

/** Whether a paragraph asks for an outlet, answers a question, or opens a talk with a greeting. */
function isInExchange(
  { index, opening, personal }: Reading,
  lines: readonly BodyLine[],
  { asking, answering, announcing, first }: Questions,
): boolean {
  if (opening.form === 'outlet') return asking.has(index);
  const before = opening.titled ? questionAbove(lines, index, answering) : lineBefore(lines, index);
  if (asking.has(before) || (personal && announcing.has(before))) return true;
  return asking.size > 0 && index < first && opening.greets;
}

const weightOfNarrative: Readonly<Record<Narrative, number>> = { surely: 1, perhaps: 1 / 3, no: 0 };

function narratedShare(members: readonly Reading[]): number {
  return shareOf(members, ({ narrative }) => weightOfNarrative[narrative]);
}

/** The mean weight of the members. */
function shareOf(members: readonly Reading[], weigh: (member: Reading) => number): number {
  let sum = 0;
  for (const member of members) sum += weigh(member);
  return sum / members.length;
}

const mostAnswers = 6;

/** The index of the line above, or above others who answer the same question one after another. */
function questionAbove(lines: readonly BodyLine[], index: number, answering: ReadonlySet<number>): number {
  let before = lineBefore(lines, index);
  for (let answers = 1; answers < mostAnswers && answering.has(before); answers++) before = lineBefore(lines, before);
  return before;
}

/** The index of the previous line, skipping pictures and a 答 alone on its line above the answer. */
function lineBefore(lines: readonly BodyLine[], index: number): number {
  let before = index - 1;
  while (before >= 0 && (lines[before]?.settled === 'caption' || lines[before]?.tiny)) before--;
  return before;
}
