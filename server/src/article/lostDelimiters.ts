import type { BodyLine } from './bodyLine.ts';
import { chooseNameLengths, namesInDoubt } from './chooseNameLength.ts';
import { acceptedConfidence, confidenceOf, type Evidence, signIf, signs } from './evidence.ts';
import { findExchanges, type ReadingGroup, type WeighedGroup } from './exchanges.ts';
import type { FoundTurns } from './foundTurns.ts';
import { introducedSpeakers } from './introductions.ts';
import { findNamesMentionedElsewhere, namesInExchanges, openingNames } from './namesMentionedElsewhere.ts';
import { chooseReadings, isVoiced, type Reading, type SpeakerContext } from './readings.ts';
import { isStatementList } from './statementList.ts';

/**
 * All turns, including those with a delimiter, and the names whose mention elsewhere in the article was counted as
 * evidence.
 */
export interface LostDelimiters {
  readonly turns: FoundTurns;
  readonly watchedNames: readonly string[];
}

/**
 * Finds turns whose delimiter was lost: paragraphs that start with a speaker and go straight on into speech. No single sign
 * proves one, since narrative about a person starts in the same way (外交部发言人赵立坚7月10日主持…); the signs are weighed.
 */
export function findLostDelimiters(lines: readonly BodyLine[], context: SpeakerContext): LostDelimiters {
  const speakers = delimitedSpeakers(lines, context.turns);
  const groups = chooseReadings(lines, context, speakers);
  if (groups.length === 0) return { turns: context.turns, watchedNames: [] };
  const exchanges = findExchanges(lines, groups, context);
  const names = namesInExchanges(exchanges);
  const opened = openingNames(exchanges);
  const mentioned = findNamesMentionedElsewhere(lines, names, opened);
  const reporters = askingReporters(exchanges);
  const weighed = exchanges.map((group) => ({
    group,
    evidence: gatherSigns(group, speakers, mentioned, context) | signIf(signs.company, reporters.has(group)),
  }));
  const introduced = introducedSpeakers(lines, exchanges);
  const ofArticle =
    signIf(signs.statementList, isStatementList(lines, context, weighed)) |
    signIf(
      signs.lossAttested,
      weighed.some(({ group }) => speakers.has(group.first.key)),
    );
  const losses = weighed.filter(({ group }) => speakers.has(group.first.key) && group.members.some(opensSpeech));
  const lossAmongOthers = (group: ReadingGroup) => losses.some((loss) => loss.group !== group);
  const spaced = spacedSpeakers(weighed);
  const exchangeHeard = hearExchange(weighed);
  const found = new Map<Reading, Evidence>();
  const lead = leadBefore(context);
  const firstQuestion = lines.findIndex(({ asks }) => asks);
  for (const { group, evidence: alone } of weighed) {
    const listed = signIf(signs.statementList, introduced.has(group)) | signIf(signs.company, spaced.has(group));
    const evidence = group.first.form === 'titledName' ? alone | ofArticle | listed : alone;
    if (confidenceOf(evidence) < acceptedConfidence) continue;
    const among = {
      lossAmongOthers: lossAmongOthers(group),
      exchangeHeard: exchangeHeard({ group, evidence: alone }),
      introduced: introduced.has(group),
    };
    for (const reading of group.members) {
      const asked = reading.index >= firstQuestion;
      if (reading.index >= lead && isSpeech(reading, group, alone, { ...among, asked })) found.set(reading, evidence);
    }
  }
  const doubtful = namesInDoubt(lines, [...found.keys()]);
  const chosen = chooseNameLengths(lines, doubtful, opened);
  const turns = context.turns.copy();
  for (const [reading, evidence] of found)
    turns.set(reading.index, { evidence, prefix: chosen.get(reading) ?? reading.opening });
  return { turns, watchedNames: [...new Set([...names, ...doubtful.all])] };
}

const leastReporters = 3;

/** Those who ask for an outlet, of which a press conference has several. */
function askingReporters(groups: readonly ReadingGroup[]): ReadonlySet<ReadingGroup> {
  const reporters = groups.filter(({ first, exchanged }) => first.form === 'outlet' && exchanged);
  return new Set(reporters.length < leastReporters ? [] : reporters);
}

const leastSpaced = 3;
/** The largest share of reporting paragraphs with which somebody still counts as one who speaks. */
const mostToldOfSpaced = 0.2;

/** Those whose names a blank sets apart, of whom nothing is told, where three paragraphs are spoken by such by their own signs. */
function spacedSpeakers(weighed: readonly WeighedGroup[]): ReadonlySet<ReadingGroup> {
  const spaced = weighed.filter(({ group: { first, narrated } }) => first.spaced && narrated < mostToldOfSpaced);
  const sure = spaced.filter(({ evidence }) => confidenceOf(evidence) >= acceptedConfidence);
  const paragraphs = sure.reduce((sum, { group }) => sum + group.members.length, 0);
  return new Set(
    paragraphs < leastSpaced ? [] : spaced.map(({ group }) => group).filter(({ narrated }) => narrated === 0),
  );
}

/** Gives a test for one speaker: whether at least half of the other speakers' paragraphs in exchanges sound spoken. */
function hearExchange(weighed: readonly WeighedGroup[]): (own: WeighedGroup) => boolean {
  const exchanges = ({ group, evidence }: WeighedGroup) =>
    group.exchanged && confidenceOf(evidence) >= acceptedConfidence;
  let heard = 0;
  let paragraphs = 0;
  for (const one of weighed) {
    if (!exchanges(one)) continue;
    heard += one.group.heard;
    paragraphs += one.group.members.length;
  }
  return (own) => {
    const group = exchanges(own) ? own.group : null;
    const others = paragraphs - (group?.members.length ?? 0);
    return others > 0 && heard - (group?.heard ?? 0) >= leastHeard * others;
  };
}

/**
 * The index of the first marker, if all turns with a delimiter are below it: the lines above are then the lead, which
 * reports about the speakers. Otherwise 0.
 */
function leadBefore({ turns, markers }: SpeakerContext): number {
  let lead = Number.POSITIVE_INFINITY;
  markers.forEach((_, index) => {
    lead = Math.min(lead, index);
  });
  return turns.size === 0 || lead === Number.POSITIVE_INFINITY || turns.some((_, index) => index < lead) ? 0 : lead;
}

function opensSpeech({ narrative }: Reading): boolean {
  return narrative === 'no';
}

/** What the article's other speakers tell about one. */
interface Among {
  /** Another speaker's delimiter was lost. */
  readonly lossAmongOthers: boolean;
  /** Most of those who ask and answer without a delimiter are heard to speak. */
  readonly exchangeHeard: boolean;
  /** Somebody has asked by then. */
  readonly asked: boolean;
  /** Several speakers, this one among them, are introduced by parentheses. */
  readonly introduced: boolean;
}

/** Signs that somebody speaks elsewhere, which do not show whether this paragraph is a speech or a report. */
const speaksElsewhere = signs.delimitedElsewhere | signs.nameDelimitedElsewhere;

/** The share of the paragraphs in exchanges that have to sound spoken for all of them to count. */
const leastHeard = 0.5;
const leastHeardOfSpeaker = 0.25;
/** The largest share of reporting paragraphs with which a speaker who alternates with others counts as heard. */
const mostToldOfAlternating = 0.2;

/**
 * Whether it can be heard that somebody speaks where a question or a delimiter elsewhere is what speaks for it: reports, too,
 * go on about a person right after a question, and with more verbs than any table has.
 */
function isHeard(
  reading: Reading,
  group: ReadingGroup,
  evidence: Evidence,
  { exchangeHeard, introduced, asked }: Among,
): boolean {
  const { opening } = reading;
  const { members, exchanged, narrated, heard } = group;
  if ((evidence & signs.alternates) !== 0 && !asked && !opensSpeech(reading) && !isVoiced(reading)) return false;
  if (!exchanged && (opening.form === 'titledName' || (evidence & speaksElsewhere) === 0)) return true;
  if (opening.form === 'outlet' || opening.abbreviation !== null || (evidence & signs.lexicon) !== 0) return true;
  if (introduced || isVoiced(reading)) return true;
  if ((evidence & signs.alternates) !== 0 && narrated < mostToldOfAlternating) return true;
  return exchangeHeard || heard >= leastHeardOfSpeaker * members.length;
}

/**
 * Whether a paragraph with a possible speaker is speech. If it may also be a report, it needs more: another paragraph
 * of the speaker that is clearly speech, another speaker whose delimiter was lost, or enough evidence of its own.
 */
function isSpeech(reading: Reading, group: ReadingGroup, evidence: Evidence, among: Among): boolean {
  const { lossAmongOthers, introduced } = among;
  if (reading.narrative === 'surely' || reading.opening.tellsOfTalk || !isHeard(reading, group, evidence, among))
    return false;
  if (opensSpeech(reading) || (reading.personal && !reading.opening.quotes) || lossAmongOthers || introduced)
    return true;
  if ((evidence & speaksElsewhere) === 0)
    return group.members.length > 1 || confidenceOf(evidence) >= acceptedConfidence;
  return group.members.some(opensSpeech) || confidenceOf(evidence & ~speaksElsewhere) >= acceptedConfidence;
}

function gatherSigns(
  { first, members, exchanged, alternating, narrated, personal }: ReadingGroup,
  speakers: ReadonlySet<string>,
  mentioned: ReadonlySet<string>,
  { keywords, lexicon }: SpeakerContext,
): Evidence {
  const listed = lexicon.speakers.has(first.key) || lexicon.speakers.has(first.name);
  const abbreviated = first.abbreviation !== null && speakers.has(first.abbreviation);
  if (!listed && (narrated >= 0.5 || (first.form !== 'titledName' && !exchanged && !alternating && !abbreviated)))
    return 0;
  return (
    signIf(signs.undelimitedTitle, first.titled) |
    signIf(signs.spaced, first.form === 'titledName' && first.spaced) |
    signIf(signs.delimitedElsewhere, abbreviated || speakers.has(first.key)) |
    signIf(signs.nameDelimitedElsewhere, abbreviated || (!speakers.has(first.key) && speakers.has(first.name))) |
    signIf(signs.keyword, keywords.has(first.name)) |
    signIf(signs.sharedByTwo, members.length === 2) |
    signIf(signs.sharedByMore, members.length > 2) |
    signIf(signs.firstPerson, personal >= 0.5) |
    signIf(signs.exchange, exchanged) |
    signIf(signs.alternates, alternating) |
    signIf(signs.mentioned, mentioned.has(first.name)) |
    signIf(signs.someNarrative, narrated > 0.1) |
    signIf(signs.lexicon, listed) |
    signIf(signs.deniedByLexicon, lexicon.notSpeakers.has(first.key) || lexicon.notSpeakers.has(first.name))
  );
}

/** The speakers that have a delimiter somewhere, by the whole text before it and by name. */
function delimitedSpeakers(lines: readonly BodyLine[], turns: FoundTurns): ReadonlySet<string> {
  const speakers = new Set<string>();
  turns.forEach(({ prefix }, index) => {
    const text = lines[index]?.line.text ?? '';
    speakers.add(text.slice(prefix.start, prefix.end));
    speakers.add(text.slice(prefix.nameStart, prefix.nameEnd));
  });
  return speakers;
}
