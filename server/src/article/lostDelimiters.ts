import type { BodyLine } from './bodyLine.ts';
import { acceptedConfidence, confidenceOf, type Evidence, gather } from './evidence.ts';
import { type Lexicon, speakerAt } from './lexicon.ts';
import { continuesName, SpeakerOpening } from './speakerOpenings.ts';
import { splitTitledName } from './speakerPrefix.ts';
import type { FoundTurn, FoundTurns, TurnPrefix } from './turns.ts';

/** What the article's decided parts tell about its people. */
export interface SpeakerContext {
  readonly turns: FoundTurns;
  readonly isMarker: (index: number) => boolean;
  readonly keywords: ReadonlySet<string>;
  readonly lexicon: Lexicon;
}

/** The turns found, and the names whose mere mention anywhere in the article was counted as evidence. */
export interface LostDelimiters {
  readonly turns: FoundTurns;
  readonly watchedNames: readonly string[];
}

/**
 * Finds turns whose delimiter was lost: paragraphs that start with a speaker and go straight on into speech. No single sign
 * proves one, since narrative about a person starts in the same way (外交部发言人赵立坚7月10日主持…); the signs are weighed.
 */
export function findLostDelimiters(lines: readonly BodyLine[], context: SpeakerContext): LostDelimiters {
  const groups = chooseReadings(readOpenings(lines, context));
  if (groups.length === 0) return { turns: new Map(), watchedNames: [] };
  const exchanges = markExchanges(lines, groups, context);
  const watchedNames = namesInExchanges(exchanges);
  const mentioned = findMentioned(lines, watchedNames, exchanges);
  const speakers = delimitedSpeakers(lines, context.turns);
  const weighed = exchanges.map((group) => ({
    group,
    evidence: gatherSigns(group, speakers, mentioned, context),
  }));
  const ofArticle = gather({
    statementList: isStatementList(lines, context, weighed),
    lossAttested: weighed.some(({ group }) => speakers.has(group.first.key)),
  });
  const turns = new Map<number, FoundTurn>();
  for (const { group, evidence: alone } of weighed) {
    const evidence = group.first.form === 'titledName' ? alone | ofArticle : alone;
    if (confidenceOf(evidence) < acceptedConfidence) continue;
    for (const { index, opening } of group.members) {
      const line = lines[index];
      if (line && isSpeech(opening, group, alone)) turns.set(index, { evidence, prefix: toPrefix(line, opening) });
    }
  }
  return { turns, watchedNames };
}

/** A single reading with a doubtful continuation has to stand on its own evidence. */
function isSpeech(opening: SpeakerOpening, group: Group, evidence: Evidence): boolean {
  if (opening.narrative === 'surely') return false;
  return opening.narrative === 'no' || group.members.length > 1 || confidenceOf(evidence) >= acceptedConfidence;
}

/** A line and one of its readings. */
interface Reading {
  readonly index: number;
  readonly opening: SpeakerOpening;
}

/** A line and all of its readings. */
interface OpenLine {
  readonly index: number;
  readonly openings: readonly SpeakerOpening[];
}

function readOpenings(lines: readonly BodyLine[], context: SpeakerContext): OpenLine[] {
  const open: OpenLine[] = [];
  const exchange = mayHoldExchange(lines, context);
  lines.forEach((line, index) => {
    if (context.turns.has(index) || context.isMarker(index)) return;
    const listed = listedOpening(line, context.lexicon);
    const openings = listed ? [listed] : openingsOf(line, exchange);
    if (openings.length > 0) open.push({ index, openings });
  });
  return open;
}

function openingsOf(line: BodyLine, exchange: boolean): readonly SpeakerOpening[] {
  return exchange ? [...line.titledOpenings, ...line.bareOpenings] : line.titledOpenings;
}

/** The paragraph's beginning, if the lexicon says that it is a speaker. */
function listedOpening({ shape, paragraph, settled }: BodyLine, lexicon: Lexicon): SpeakerOpening | null {
  if (lexicon.speakers.size === 0 || !paragraph || settled !== null) return null;
  const key = speakerAt(lexicon, shape.line.text, shape.bodyStart);
  const nameEnd = shape.bodyStart + (key?.length ?? 0);
  if (key === null || nameEnd >= shape.bodyEnd) return null;
  const titled = splitTitledName(shape.line.text, shape.bodyStart, nameEnd);
  return new SpeakerOpening(shape, 'titledName', titled < 0 ? shape.bodyStart : titled, nameEnd, titled >= 0);
}

/** Without anybody who asks, a bare name at the start of a paragraph is no speaker. */
function mayHoldExchange(lines: readonly BodyLine[], context: SpeakerContext): boolean {
  for (const { prefix } of context.turns.values()) if (asksInTurn(prefix)) return true;
  return lines.some((line) => line.asks && line.bareOpenings.some(({ form }) => form === 'outlet'));
}

function asksInTurn({ form }: TurnPrefix): boolean {
  return form === 'question' || form === 'outlet';
}

/** How many lines can be read as a speaker, and those for which that reading was chosen. */
interface Shared {
  lines: number;
  readonly members: Reading[];
}

/** Chooses one reading for each line, and gives the lines of each speaker together. */
function chooseReadings(open: readonly OpenLine[]): Reading[][] {
  const speakers = new Map<string, Shared>();
  for (const { openings } of open) {
    for (const { key } of openings) {
      const shared = speakers.get(key);
      if (shared) shared.lines++;
      else speakers.set(key, { lines: 1, members: [] });
    }
  }
  const linesOf = (opening: SpeakerOpening) => speakers.get(opening.key)?.lines ?? 0;
  for (const { index, openings } of open) {
    const opening = openings.reduce((best, other) => (isBetter(other, best, linesOf) ? other : best));
    speakers.get(opening.key)?.members.push({ index, opening });
  }
  return Array.from(speakers.values(), ({ members }) => members).filter((members) => members.length > 0);
}

/**
 * Of two readings the one that more lines share; of those the longer one (阮宗泽, not 阮宗), but where nothing returns, the
 * longer one only if its last character ends names rather than opens clauses.
 */
function isBetter(a: SpeakerOpening, b: SpeakerOpening, linesOf: (opening: SpeakerOpening) => number): boolean {
  if ((a.form === 'titledName') !== (b.form === 'titledName')) return a.form === 'titledName';
  const lines = linesOf(a);
  if (lines !== linesOf(b)) return lines > linesOf(b);
  const longer = a.nameEnd > b.nameEnd;
  if (lines > 1) return longer;
  return longer === continuesName((longer ? a : b).key.slice(-1));
}

/** The lines that were read as the same speaker. */
interface Group {
  readonly members: readonly Reading[];
  /** Whether they stand in an exchange of questions and answers. */
  readonly exchanged: boolean;
  /** How much of them is narrative, 0 to 1. */
  readonly narrated: number;
  /** How much of them speaks in the first person, 0 to 1. */
  readonly personal: number;
  readonly first: SpeakerOpening;
}

function markExchanges(lines: readonly BodyLine[], groups: readonly Reading[][], context: SpeakerContext): Group[] {
  const asking = new Set<number>();
  for (const [index, { prefix }] of context.turns) if (asksInTurn(prefix)) asking.add(index);
  for (const { index, opening } of groups.flat())
    if (opening.form === 'outlet' && lines[index]?.asks) asking.add(index);
  return groups.flatMap((members) => {
    const first = members[0]?.opening;
    if (!first) return [];
    const narrated = shareOf(members, 'surely') + shareOf(members, 'perhaps') / 3;
    const exchanges = members.filter(({ index, opening }) =>
      opening.form === 'outlet' ? asking.has(index) : asking.has(lineBefore(lines, index)),
    ).length;
    const exchanged = exchanges * 2 >= members.length || (exchanges > 0 && narrated < 0.3);
    const personal = members.filter(({ opening }) => opening.personal).length / members.length;
    return [{ members, exchanged, narrated, personal, first }];
  });
}

function shareOf(members: readonly Reading[], narrative: SpeakerOpening['narrative']): number {
  return members.filter(({ opening }) => opening.narrative === narrative).length / members.length;
}

/** The line before that says something: pictures and a lone 答 over the answer are passed over. */
function lineBefore(lines: readonly BodyLine[], index: number): number {
  let before = index - 1;
  while (before >= 0 && (lines[before]?.settled === 'caption' || lines[before]?.tiny)) before--;
  return before;
}

function gatherSigns(
  { first, members, exchanged, narrated, personal }: Group,
  speakers: ReadonlySet<string>,
  mentioned: ReadonlySet<string>,
  { keywords, lexicon }: SpeakerContext,
): Evidence {
  const listed = lexicon.speakers.has(first.key) || lexicon.speakers.has(first.name);
  if (!listed && (narrated >= 0.5 || (first.form !== 'titledName' && !exchanged))) return 0;
  return gather({
    undelimitedTitle: first.titled,
    spaced: first.form === 'titledName' && first.spaced,
    delimitedElsewhere: speakers.has(first.key),
    nameDelimitedElsewhere: !speakers.has(first.key) && speakers.has(first.name),
    keyword: keywords.has(first.name),
    sharedByTwo: members.length === 2,
    sharedByMore: members.length > 2,
    firstPerson: personal >= 0.5,
    exchange: exchanged,
    mentioned: mentioned.has(first.name),
    someNarrative: narrated > 0.1,
    lexicon: listed,
    deniedByLexicon: lexicon.notSpeakers.has(first.key) || lexicon.notSpeakers.has(first.name),
  });
}

function delimitedSpeakers(lines: readonly BodyLine[], turns: FoundTurns): Set<string> {
  const speakers = new Set<string>();
  for (const [index, { prefix }] of turns) {
    const text = lines[index]?.shape.line.text ?? '';
    if (prefix.end - prefix.start > 1) speakers.add(text.slice(prefix.start, prefix.end));
    if (prefix.nameEnd - prefix.nameStart > 1) speakers.add(text.slice(prefix.nameStart, prefix.nameEnd));
  }
  return speakers;
}

/** The names, three characters or longer, whose mention elsewhere would speak for them. */
function namesInExchanges(groups: readonly Group[]): string[] {
  return [...new Set(groups.filter(({ exchanged }) => exchanged).map(({ first }) => first.name))].filter(
    (name) => name.length > 2,
  );
}

/** Which of the names stand in the article beyond the paragraphs that open with them. One pass over the text. */
function findMentioned(lines: readonly BodyLine[], names: readonly string[], groups: readonly Group[]): Set<string> {
  const found = new Set<string>();
  if (names.length === 0) return found;
  const wanted = new Set(names);
  const lengths = [...new Set(names.map((name) => name.length))];
  const starts = new Set(names.map((name) => name.slice(0, 2)));
  const opened = new Map(
    groups.flatMap(({ members }) => members.map(({ index, opening }) => [index, opening.nameStart])),
  );
  lines.forEach(({ shape }, index) => {
    const { text } = shape.line;
    for (let at = shape.bodyStart; at < shape.bodyEnd - 2; at++) {
      if (opened.get(index) === at || !starts.has(text.slice(at, at + 2))) continue;
      for (const length of lengths) {
        const name = text.slice(at, at + length);
        if (wanted.has(name)) found.add(name);
      }
    }
  });
  return found;
}

interface WeighedGroup {
  readonly group: Group;
  readonly evidence: Evidence;
}

/**
 * In a statement list most paragraphs from the first speaker on start with one; in a narrative few do. A report may also open
 * most of its paragraphs with people, so something has to show that they speak: markers over them, a delimiter, a first person.
 */
function isStatementList(
  lines: readonly BodyLine[],
  context: SpeakerContext,
  weighed: readonly WeighedGroup[],
): boolean {
  let speakers = context.turns.size;
  let personal = 0;
  let first = lines.length;
  for (const index of context.turns.keys()) first = Math.min(first, index);
  for (const { group, evidence } of weighed) {
    if (confidenceOf(evidence) <= 0 || group.first.form !== 'titledName') continue;
    for (const { index, opening } of group.members) {
      if (opening.narrative !== 'no') continue;
      speakers++;
      if (opening.personal) personal++;
      first = Math.min(first, index);
    }
  }
  if (speakers < 3) return false;
  let paragraphs = 0;
  let markers = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (context.isMarker(index)) markers++;
    else if (index >= first && line?.settled === null && line.paragraph) paragraphs++;
  }
  const spoken = markers > 1 || context.turns.size > 0 || personal * 3 >= speakers;
  return spoken && speakers * 5 >= paragraphs * 3;
}

/** The places of the parts of a turn that is read from an opening. */
export function toPrefix(line: BodyLine, { form, nameStart, nameEnd }: SpeakerOpening): TurnPrefix {
  return {
    form,
    start: line.shape.bodyStart,
    end: nameEnd,
    nameStart,
    nameEnd,
    delimiterStart: -1,
    delimiterEnd: -1,
    speechStart: nameEnd,
  };
}
