import { patternInBothScripts } from '../../text/scripts.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { OccurrenceCounts } from '../lines/occurrenceCounts.ts';
import { isSpeakerName } from '../names/speakerNames.ts';
import { SpeakerOpening } from '../speakers/speakerOpening.ts';
import { findAnswerers } from './answerers.ts';
import { CommonBeginnings, commonName, longestName, type Member, openingOf, opensWith } from './commonBeginnings.ts';
import type { FoundTurns } from './foundTurns.ts';
import { findSignedExchange, isSignedQuestion } from './signedExchanges.ts';

/** Which paragraphs of an article begin alternately with names, and the counts that this was decided by. */
export interface Alternation {
  /**
   * How often each pair of first characters begins a paragraph (see `openingOf`); null if too few lines are questions,
   * so that nothing was counted.
   */
  readonly openings: OccurrenceCounts<number> | null;
  /** Whether paragraphs begin alternately with the same words, whether these are names or not. */
  readonly alternates: boolean;
  /** Whether questions begin with a sign that may have lost its colon. */
  readonly signed: boolean;
  /**
   * The names by the index of their line in the body; empty if the paragraphs do not alternate, or if nobody talks in
   * them.
   */
  readonly names: ReadonlyMap<number, string>;
}

const leastParagraphs = 3;
/** How many are enough if somebody asks explicitly (记者您…？), or if the words have the form of names. */
const leastInterviewed = 2;
const leastSpeakers = 2;
const leastQuestions = 2;

function asksAtLeast(lines: readonly BodyLine[], least: number): boolean {
  let questions = 0;
  for (const line of lines) if (line.asks) questions++;
  return questions >= least;
}

function countOpenings(lines: readonly BodyLine[]): OccurrenceCounts<number> {
  const openings = new OccurrenceCounts<number>();
  for (const line of lines) {
    const opening = openingOf(line);
    if (opening !== null) openings.add(opening);
  }
  return openings;
}

const none: ReadonlyMap<number, string> = new Map();

/**
 * Finds the names with which paragraphs begin alternately, as in an interview whose delimiters were lost: nearly every
 * paragraph begins with one of a few words, seldom the same twice in a row, some paragraphs are questions, and some say
 * I or you. The words need not have the form of names.
 */
export function findAlternation(lines: readonly BodyLine[], turns: FoundTurns): Alternation {
  if (!asksAtLeast(lines, leastQuestions)) return { openings: null, alternates: false, signed: false, names: none };
  const signed = lines.some(isSignedQuestion);
  const exchange = signed ? findSignedExchange(lines) : none;
  const openings = countOpenings(lines);
  const repeated = openings.atLeast(leastInterviewed);
  const isLikely = repeated.size >= leastSpeakers && isAlternation(lines, (line) => repeatedOpening(line, repeated));
  if (exchange.size > 0) return { openings, alternates: true, signed, names: exchange };
  const answerers = findAnswerers(lines, turns);
  if (answerers.size > 0) return { openings, alternates: true, signed, names: answerers };
  if (!isLikely) return { openings, alternates: false, signed, names: none };
  const names = namesByTurns(lines, repeated, asksDirectly(lines));
  const alternates = isAlternation(lines, (_, index) => names.get(index));
  return { openings, alternates: true, signed, names: alternates && isTalk(lines, names) ? names : none };
}

const interviewer = patternInBothScripts(/^(?:本报记者|记者|主持人)(?:[您你](?!好)|请问|请您)/);

/** Whether questions begin with a role that directly addresses somebody, as no sentence does. */
function asksDirectly(lines: readonly BodyLine[]): boolean {
  let questions = 0;
  for (const { asks, line } of lines) {
    if (asks && interviewer.test(line.text.slice(line.bodyStart, line.bodyStart + longestName))) questions++;
  }
  return questions >= leastInterviewed;
}

/**
 * Whether at least every fourth paragraph after a name says I or you. Paragraphs about two teams, or questions and
 * answers of an essay (为什么…？因为…), do not.
 */
function isTalk(lines: readonly BodyLine[], names: ReadonlyMap<number, string>): boolean {
  let personal = 0;
  for (const [index, name] of names) {
    const line = lines[index]?.line;
    if (line && SpeakerOpening.bare(line, name).personal) personal++;
  }
  return personal * 4 >= names.size;
}

/**
 * How much of a paragraph is looked at for the speaker, and for how it goes on after the name, in UTF-16 code units.
 */
const view = { name: longestName + 2, speech: 100 } as const;

/** Whether the alternation stays the same when one line replaces another. If it does, updates the counts. */
export function keepsAlternation(
  { openings, alternates, signed }: Alternation,
  before: BodyLine,
  after: BodyLine,
): boolean {
  if (openings === null) return true;
  if (isSignedQuestion(before) !== isSignedQuestion(after)) return false;
  if (signed && beginningOf(before, view.name) !== beginningOf(after, view.name)) return false;
  const length = alternates ? view.speech : view.name;
  if (beginningOf(before, length) === beginningOf(after, length)) return true;
  const [from, to] = [openingOf(before), openingOf(after)];
  // The same two characters, and another name.
  if (from === to) return from === null || openings.of(from) < leastInterviewed;
  return openings.replace(from, to, leastInterviewed);
}

function beginningOf({ line }: BodyLine, length: number): string {
  return line.text.slice(line.bodyStart, Math.min(line.bodyEnd, line.bodyStart + length));
}

function repeatedOpening(line: BodyLine, repeated: ReadonlySet<number>): number | undefined {
  const opening = openingOf(line);
  return opening !== null && repeated.has(opening) ? opening : undefined;
}

/**
 * Whether at least every third paragraph after a word is a question or sounds spoken. Otherwise the word is a topic of
 * the article and no speaker.
 */
function soundsSpoken(group: readonly Member[], name: string): boolean {
  const heard = group.filter(({ line }) => {
    const { personal, opensAsSpeech } = SpeakerOpening.bare(line.line, name);
    return line.asks || personal || opensAsSpeech;
  });
  return heard.length * 3 >= group.length;
}

function namesByTurns(
  lines: readonly BodyLine[],
  repeated: ReadonlySet<number>,
  asked: boolean,
): ReadonlyMap<number, string> {
  const beginnings = new CommonBeginnings();
  lines.forEach((line, index) => {
    const opening = repeatedOpening(line, repeated);
    if (opening !== undefined) beginnings.add(opening, line, index);
  });
  const names = new Map<number, string>();
  for (const group of beginnings.groups) {
    const name = commonName(group);
    if (!isSpeakerName(name) && !(asked ? soundsSpoken(group, name) : group.length >= leastParagraphs)) continue;
    for (const { index, line } of group) if (opensWith(line, name)) names.set(index, name);
  }
  return names;
}

/**
 * Whether nearly all paragraphs between the first and the last with a name have one too, mostly a different one than
 * the paragraph before.
 */
function isAlternation(
  lines: readonly BodyLine[],
  nameOf: (line: BodyLine, index: number) => string | number | undefined,
): boolean {
  let named = 0;
  let changes = 0;
  let questions = 0;
  let paragraphs = 0;
  let paragraphsToLast = 0;
  let last: string | number | undefined;
  lines.forEach((line, index) => {
    const name = nameOf(line, index);
    if (line.settled === null && (named > 0 || name !== undefined)) paragraphs++;
    if (name === undefined) return;
    named++;
    if (line.asks) questions++;
    if (name !== last) changes++;
    last = name;
    paragraphsToLast = paragraphs;
  });
  return questions >= leastQuestions && changes * 4 >= named * 3 && named * 5 >= paragraphsToLast * 3;
}
