import type { BodyLine } from '../lines/bodyLine.ts';
import { OccurrenceCounts } from '../lines/occurrenceCounts.ts';
import { isInterview, isTalk, mayAnswer, namesByTurns, repeatedOpening } from './alternatingNames.ts';
import { findAnswerers, findAskers } from './answerers.ts';
import { openingOf } from './commonBeginnings.ts';
import type { FoundTurns } from './foundTurns.ts';
import { findLetterAnswers } from './letterAnswers.ts';
import { findNamesBeforeI } from './namesBeforeI.ts';
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
   * The names by the index of their line in the body: those that alternate where somebody talks, those before I, and the
   * offices that answer letters; empty if there are none.
   */
  readonly names: ReadonlyMap<number, string>;
}

/** How many paragraphs have to begin alike for their beginning to count. */
export const leastRepeated = 2;
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

/** Finds the names with which paragraphs begin alternately, and those that I follows right after, or that answer letters. */
export function findAlternation(lines: readonly BodyLine[], turns: FoundTurns): Alternation {
  const found = findAlternating(lines, turns);
  const beforeI = findNamesBeforeI(lines, found.names.size > 0);
  return { ...found, names: new Map([...findLetterAnswers(lines), ...beforeI, ...found.names]) };
}

/**
 * Finds the names with which paragraphs begin alternately, as in an interview whose delimiters were lost: nearly every
 * paragraph begins with one of a few words, seldom the same twice in a row, some paragraphs are questions, and some say
 * I or you. The words need not have the form of names.
 */
function findAlternating(lines: readonly BodyLine[], turns: FoundTurns): Alternation {
  if (!asksAtLeast(lines, leastQuestions)) return { openings: null, alternates: false, signed: false, names: none };
  const signed = lines.some(isSignedQuestion);
  const exchange = signed ? findSignedExchange(lines) : none;
  const openings = countOpenings(lines);
  if (exchange.size > 0) return { openings, alternates: true, signed, names: exchange };
  const answerers = findAnswerers(lines, turns);
  if (answerers.size > 0) return { openings, alternates: true, signed, names: answerers };
  const askers = findAskers(lines, turns);
  if (askers.size > 0) return { openings, alternates: true, signed, names: askers };
  const repeated = openings.atLeast(leastRepeated);
  const isLikely = repeated.size >= leastSpeakers && isExchange(lines, repeatedOpenings(lines, repeated), () => true);
  if (!isLikely) return { openings, alternates: false, signed, names: none };
  const names = namesByTurns(lines, repeated);
  const alternates = isExchange(lines, names, mayAnswer);
  return { openings, alternates: true, signed, names: alternates && isTalk(lines, names) ? names : none };
}

/** What lines begin with that others begin with, too, by their indexes. */
function repeatedOpenings(lines: readonly BodyLine[], repeated: ReadonlySet<number>): ReadonlyMap<number, number> {
  const openings = new Map<number, number>();
  lines.forEach((line, index) => {
    const opening = repeatedOpening(line, repeated);
    if (opening !== undefined) openings.set(index, opening);
  });
  return openings;
}

/** Whether paragraphs begin with names by turns, or one asks and the other answers each time, however long the answers are. */
function isExchange<Name>(
  lines: readonly BodyLine[],
  names: ReadonlyMap<number, Name>,
  isAnswerer: (answerer: Name, asker: Name, questions: number) => boolean,
): boolean {
  return isAlternation(lines, names) || isInterview(lines, names, isAnswerer);
}

/**
 * Whether nearly all paragraphs between the first and the last with a name have one too, mostly a different one than
 * the paragraph before.
 */
function isAlternation<Name>(lines: readonly BodyLine[], names: ReadonlyMap<number, Name>): boolean {
  let named = 0;
  let changes = 0;
  let questions = 0;
  let paragraphs = 0;
  let paragraphsToLast = 0;
  let last: Name | undefined;
  lines.forEach((line, index) => {
    const name = names.get(index);
    // 答 alone above the answer is none.
    if (line.settled === null && !line.tiny && (named > 0 || name !== undefined)) paragraphs++;
    if (name === undefined) return;
    named++;
    if (line.asks) questions++;
    if (name !== last) changes++;
    last = name;
    paragraphsToLast = paragraphs;
  });
  return questions >= leastQuestions && changes * 4 >= named * 3 && named * 5 >= paragraphsToLast * 3;
}
