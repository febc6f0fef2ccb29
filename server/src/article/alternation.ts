import { codeSet, isHan, isIn, isLatin, pairAt } from '../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts } from '../text/scripts.ts';
import type { BodyLine } from './bodyLine.ts';
import { OccurrenceCounts } from './occurrenceCounts.ts';
import { findSignedExchange, isSignedQuestion } from './signedExchanges.ts';
import { SpeakerOpening } from './speakerOpenings.ts';

/** Which paragraphs of an article begin with a name by turns, and what that was seen from. */
export interface Alternation {
  /** The first two characters of paragraphs, as one number (see `openingOf`); null if too few lines ask for any to be looked at. */
  readonly openings: OccurrenceCounts<number> | null;
  /** Whether paragraphs begin with words by turns, be they names or not. */
  readonly alternates: boolean;
  /** Whether questions begin with a sign that may have lost its colon. */
  readonly signed: boolean;
  /** The names, by the index of their line in the body; empty if there is no alternation, or if nobody talks. */
  readonly names: ReadonlyMap<number, string>;
}

const leastParagraphs = 3;
/** How many are enough where somebody asks in so many words: 记者您…？ */
const leastInterviewed = 2;
const leastSpeakers = 2;
const leastQuestions = 2;
const longestName = 8;

/** The first two characters of a line that may open with a name, as one number; null if there is no name. */
function openingOf({ line: { text, bodyStart, bodyEnd }, settled, prefix, marker }: BodyLine): number | null {
  if (settled !== null || prefix || marker || bodyEnd - bodyStart <= 2) return null;
  const isName = isNameCode(text.charCodeAt(bodyStart)) && isNameCode(text.charCodeAt(bodyStart + 1));
  return isName ? pairAt(text, bodyStart) : null;
}

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

/**
 * Finds the names that paragraphs begin with by turns, as in a script whose delimiters were lost: nearly every paragraph begins
 * with one of a few words, seldom twice with the same, some ask, and some say I or you. No form of name is asked for.
 */
export function findAlternation(lines: readonly BodyLine[]): Alternation {
  if (!asksAtLeast(lines, leastQuestions)) return { openings: null, alternates: false, signed: false, names: none };
  const signed = lines.some(isSignedQuestion);
  const exchange = signed ? findSignedExchange(lines) : none;
  const openings = countOpenings(lines);
  const repeated = openings.atLeast(isInterview(lines) ? leastInterviewed : leastParagraphs);
  const isLikely = repeated.size >= leastSpeakers && isAlternation(lines, (line) => repeatedOpening(line, repeated));
  if (exchange.size > 0) return { openings, alternates: true, signed, names: exchange };
  if (!isLikely) return { openings, alternates: false, signed, names: none };
  const names = namesByTurns(lines, repeated);
  const alternates = isAlternation(lines, (_, index) => names.get(index));
  return { openings, alternates, signed, names: alternates && isTalk(lines, names) ? names : none };
}

const interviewer = patternInBothScripts(/^(?:本报记者|记者|主持人)(?:[您你](?!好)|请问|请您)/);

/** Whether questions open with a role and whom it asks, which no sentence does. */
function isInterview(lines: readonly BodyLine[]): boolean {
  let questions = 0;
  for (const { asks, line } of lines) {
    if (asks && interviewer.test(line.text.slice(line.bodyStart, line.bodyStart + longestName))) questions++;
  }
  return questions >= leastInterviewed;
}

/** Whether every fourth paragraph after a name says I or you: two teams, or two questions of an essay (为什么…？因为…), do not talk. */
function isTalk(lines: readonly BodyLine[], names: ReadonlyMap<number, string>): boolean {
  let personal = 0;
  for (const [index, name] of names) {
    const line = lines[index]?.line;
    if (line && SpeakerOpening.bare(line, name).personal) personal++;
  }
  return personal * 4 >= names.size;
}

/** How much of a paragraph decides what its speaker is, and how it goes on after the name. */
const view = { name: longestName + 2, speech: 100 } as const;

/** Whether the alternation stays as it is when one line takes another's place; keeps the counts up to date if it does. */
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

function namesByTurns(lines: readonly BodyLine[], repeated: ReadonlySet<number>): ReadonlyMap<number, string> {
  const groups = new Map<number, Member[]>();
  lines.forEach((line, index) => {
    const opening = repeatedOpening(line, repeated);
    if (opening === undefined) return;
    const group = groups.get(opening);
    if (group) group.push({ index, line });
    else groups.set(opening, [{ index, line }]);
  });
  const names = new Map<number, string>();
  for (const group of groups.values()) {
    const name = commonName(group);
    for (const { index, line } of group) if (opensWith(line, name)) names.set(index, name);
  }
  return names;
}

const none: ReadonlyMap<number, string> = new Map();

interface Member {
  readonly index: number;
  readonly line: BodyLine;
}

/** What opens a question or an answer, and belongs to no name: 记者您怎么看？ */
const address = codeSet(charactersInBothScripts('您你我请'));
const shortestName = 2;

/** What three quarters of the lines begin with, at least two characters. */
function commonName(group: readonly Member[]): string {
  let name = '';
  let sharing = group;
  while (name.length < longestName) {
    const next = mostFrequent(sharing.map(({ line: { line } }) => line.text.charAt(line.bodyStart + name.length)));
    const further = sharing.filter(({ line }) => opensWith(line, name + next));
    if (name.length >= shortestName && isIn(address, next.charCodeAt(0))) break;
    if (!isNameCode(next.charCodeAt(0)) || further.length * 4 < group.length * 3) break;
    name += next;
    sharing = further;
  }
  return name;
}

function mostFrequent(characters: readonly string[]): string {
  const counts = new Map<string, number>();
  let best = '';
  for (const character of characters) {
    const count = (counts.get(character) ?? 0) + 1;
    counts.set(character, count);
    if (count > (counts.get(best) ?? 0)) best = character;
  }
  return best;
}

function opensWith({ line }: BodyLine, name: string): boolean {
  return line.text.startsWith(name, line.bodyStart) && line.bodyEnd - line.bodyStart > name.length + 1;
}

/** Whether nearly all paragraphs from the first to the last that has a name have one, mostly another than the one before. */
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

function isNameCode(code: number): boolean {
  return isHan(code) || isLatin(code);
}
