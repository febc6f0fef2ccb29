import type { BodyLine } from './body.ts';
import { continuesName, readSpeakerOpenings, type SpeakerOpening } from './speakerOpenings.ts';
import type { SpeakerPrefix } from './speakerPrefix.ts';
import type { FoundTurn } from './turns.ts';

/** What the article's decided parts tell about its people. */
export interface SpeakerContext {
  readonly turns: ReadonlyMap<number, FoundTurn>;
  /** Lines that are markers, or turns already. */
  readonly taken: (index: number) => boolean;
  readonly keywords: ReadonlySet<string>;
}

/** Weights of the evidence for a speaker without delimiter; what reaches `accepted` is a turn. */
const weights = {
  title: 0.25,
  spaced: 0.2,
  /** The name stands elsewhere in the article. */
  mentioned: 0.2,
  /** The very same speaker stands delimited elsewhere, or the name alone does. */
  delimited: 0.45,
  delimitedName: 0.35,
  keyword: 0.25,
  twice: 0.2,
  often: 0.35,
  /** The paragraph before asks, or the outlet's own paragraph does. */
  exchange: 0.4,
  /** Most paragraphs below start with a speaker. */
  statementList: 0.25,
  narrated: -0.5,
} as const;
const accepted = 0.5;
const surest = 0.98;

/**
 * Finds turns whose delimiter was lost: paragraphs that start with a speaker and go straight on into speech. No single sign
 * proves one, since narrative about a person starts in the same way (外交部发言人赵立坚7月10日主持…); the signs are weighed.
 */
export function findLostDelimiters(lines: readonly BodyLine[], context: SpeakerContext): Map<number, FoundTurn> {
  const openings = lines.flatMap((line, index) =>
    context.taken(index) || line.settled !== null || !isParagraph(line) ? [] : readSpeakerOpenings(line, index),
  );
  if (openings.length === 0) return new Map();
  const groups = groupByText(lines, openings);
  const choices = chooseReadings(lines, groups);
  const weighed = weighGroups(lines, choices, context);
  const list = isStatementList(lines, context, weighed) ? weights.statementList : 0;
  const found = new Map<number, FoundTurn>();
  for (const { opening, evidence, group } of weighed) {
    const line = lines[opening.index];
    const listed = opening.form === 'titledName' ? list : 0;
    const confidence = Math.min(surest, evidence + listed);
    if (!line || confidence < accepted || opening.narrative === 'surely') continue;
    if (opening.narrative === 'perhaps' && group === 1 && evidence < accepted) continue;
    found.set(opening.index, { confidence, prefix: toPrefix(line, opening) });
  }
  return found;
}

/** A paragraph ends as a sentence does, or is too long for a heading. */
function isParagraph(line: BodyLine): boolean {
  return line.sentence || line.length > 40 || '？?'.includes(line.shape.line.text.charAt(line.shape.bodyEnd - 1));
}

function keyOf(lines: readonly BodyLine[], opening: SpeakerOpening): string {
  const shape = lines[opening.index]?.shape;
  return shape ? shape.line.text.slice(shape.bodyStart, opening.nameEnd) : '';
}

type Groups = ReadonlyMap<string, readonly SpeakerOpening[]>;

function groupByText(lines: readonly BodyLine[], openings: readonly SpeakerOpening[]): Groups {
  const groups = new Map<string, SpeakerOpening[]>();
  for (const opening of openings) {
    const key = keyOf(lines, opening);
    const group = groups.get(key);
    if (group) group.push(opening);
    else groups.set(key, [opening]);
  }
  return groups;
}

interface Choice {
  readonly opening: SpeakerOpening;
  readonly group: readonly SpeakerOpening[];
}

/** One reading a line. */
function chooseReadings(lines: readonly BodyLine[], groups: Groups): Choice[] {
  const best = new Map<number, Choice>();
  for (const group of groups.values()) {
    for (const opening of group) {
      const rival = best.get(opening.index);
      if (!rival || isBetter(lines, { opening, group }, rival)) best.set(opening.index, { opening, group });
    }
  }
  return [...best.values()];
}

/**
 * Of two readings the one that more lines share; of those the longer one (阮宗泽, not 阮宗), but where nothing returns, the
 * longer one only if its last character ends names rather than opens clauses.
 */
function isBetter(lines: readonly BodyLine[], choice: Choice, rival: Choice): boolean {
  const [a, b] = [choice.opening, rival.opening];
  if ((a.form === 'titledName') !== (b.form === 'titledName')) return a.form === 'titledName';
  if (choice.group.length !== rival.group.length) return choice.group.length > rival.group.length;
  const longer = a.nameEnd > b.nameEnd;
  if (choice.group.length > 1) return longer;
  const last = lines[a.index]?.shape.line.text.charAt(Math.max(a.nameEnd, b.nameEnd) - 1) ?? '';
  return longer === continuesName(last);
}

interface Weighed {
  readonly opening: SpeakerOpening;
  readonly evidence: number;
  readonly group: number;
}

function weighGroups(lines: readonly BodyLine[], choices: readonly Choice[], context: SpeakerContext): Weighed[] {
  const speakers = delimitedSpeakers(lines, context.turns);
  const exchange = isExchange(lines, choices, context);
  const mentioned = findMentioned(lines, choices);
  const chosen = new Map<readonly SpeakerOpening[], SpeakerOpening[]>();
  for (const { group, opening } of choices) chosen.set(group, [...(chosen.get(group) ?? []), opening]);
  return [...chosen.values()].flatMap((group) => {
    const evidence = weighGroup(lines, group, speakers, exchange, context.keywords, mentioned);
    return group.map((opening) => ({ opening, evidence, group: group.length }));
  });
}

function weighGroup(
  lines: readonly BodyLine[],
  group: readonly SpeakerOpening[],
  speakers: ReadonlySet<string>,
  exchange: (opening: SpeakerOpening) => boolean,
  keywords: ReadonlySet<string>,
  mentioned: ReadonlySet<string>,
): number {
  const [first] = group;
  const text = first && lines[first.index]?.shape.line.text;
  if (!first || text === undefined) return 0;
  const share = (of: (opening: SpeakerOpening) => boolean) => group.filter(of).length / group.length;
  const narrated = share((o) => o.narrative === 'surely') + share((o) => o.narrative === 'perhaps') / 3;
  if (narrated >= 0.5) return 0;
  const exchanges = group.filter(exchange).length;
  const exchanged = exchanges * 2 >= group.length || (exchanges > 0 && group.length > 1 && narrated < 0.3);
  if (first.form !== 'titledName' && !exchanged) return 0;
  const name = text.slice(first.nameStart, first.nameEnd);
  return (
    (first.form === 'titledName' ? (first.titled ? weights.title : 0) + (first.spaced ? weights.spaced : 0) : 0) +
    (exchanged && mentioned.has(name) ? weights.mentioned : 0) +
    (speakers.has(keyOf(lines, first)) ? weights.delimited : speakers.has(name) ? weights.delimitedName : 0) +
    (keywords.has(name) ? weights.keyword : 0) +
    (group.length > 2 ? weights.often : group.length > 1 ? weights.twice : 0) +
    (exchanged ? weights.exchange : 0) +
    narrated * weights.narrated
  );
}

function delimitedSpeakers(lines: readonly BodyLine[], turns: ReadonlyMap<number, FoundTurn>): Set<string> {
  const speakers = new Set<string>();
  for (const [index, { prefix }] of turns) {
    const text = lines[index]?.shape.line.text ?? '';
    if (prefix.end - prefix.start > 1) speakers.add(text.slice(prefix.start, prefix.end));
    if (prefix.nameEnd - prefix.nameStart > 1) speakers.add(text.slice(prefix.nameStart, prefix.nameEnd));
  }
  return speakers;
}

/** Whether a paragraph stands as an answer after a question, or is itself the question that an outlet asks. */
function isExchange(
  lines: readonly BodyLine[],
  choices: readonly Choice[],
  context: SpeakerContext,
): (opening: SpeakerOpening) => boolean {
  const outlets = new Set(
    choices
      .filter(({ opening }) => opening.form === 'outlet' && asks(lines[opening.index]))
      .map((c) => c.opening.index),
  );
  return (opening) => {
    if (opening.form === 'outlet') return asks(lines[opening.index]);
    let before = opening.index - 1;
    while (before >= 0 && (lines[before]?.settled === 'caption' || (lines[before]?.length ?? 0) < 4)) before--;
    return (
      context.turns.get(before)?.prefix.form === 'question' ||
      outlets.has(before) ||
      context.turns.get(before)?.prefix.form === 'outlet'
    );
  };
}

/** The names that stand in the article beyond the paragraphs that open with them. One pass over the text. */
function findMentioned(lines: readonly BodyLine[], choices: readonly Choice[]): Set<string> {
  const names = new Map<string, string[]>();
  for (const { opening } of choices) {
    const name = lines[opening.index]?.shape.line.text.slice(opening.nameStart, opening.nameEnd) ?? '';
    const same = names.get(name.slice(0, 2)) ?? [];
    if (name.length > 2 && !same.includes(name)) names.set(name.slice(0, 2), [...same, name]);
  }
  const found = new Set<string>();
  if (names.size === 0) return found;
  const starts = new Map(choices.map(({ opening }) => [opening.index, opening.nameStart]));
  lines.forEach(({ shape }, index) => {
    const { text } = shape.line;
    for (let at = shape.bodyStart; at < shape.bodyEnd - 2; at++) {
      const candidates = names.get(text.slice(at, at + 2));
      for (const name of candidates ?? []) if (starts.get(index) !== at && text.startsWith(name, at)) found.add(name);
    }
  });
  return found;
}

function asks(line: BodyLine | undefined): boolean {
  return line !== undefined && '？?'.includes(line.shape.line.text.charAt(line.shape.bodyEnd - 1));
}

/** In a statement list most paragraphs from the first speaker on start with one; in a narrative few do. */
function isStatementList(lines: readonly BodyLine[], context: SpeakerContext, weighed: readonly Weighed[]): boolean {
  const speakers = new Set(
    weighed
      .filter(({ opening, evidence }) => opening.form === 'titledName' && opening.narrative === 'no' && evidence > 0)
      .map((w) => w.opening.index),
  );
  const first = Math.min(...speakers, ...context.turns.keys());
  if (speakers.size + context.turns.size < 3) return false;
  const paragraphs = lines.filter(
    (line, index) => index >= first && line.settled === null && isParagraph(line) && !isMarker(context, index),
  ).length;
  return (speakers.size + context.turns.size) * 5 >= paragraphs * 3;
}

function isMarker(context: SpeakerContext, index: number): boolean {
  return context.taken(index) && !context.turns.has(index);
}

function toPrefix(line: BodyLine, opening: SpeakerOpening): SpeakerPrefix {
  return {
    form: opening.form,
    start: line.shape.bodyStart,
    end: opening.nameEnd,
    nameStart: opening.nameStart,
    nameEnd: opening.nameEnd,
    delimiterStart: -1,
    delimiterEnd: -1,
    speechStart: opening.nameEnd,
  };
}
