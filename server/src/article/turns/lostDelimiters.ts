import type { BodyLine } from '../lines/bodyLine.ts';
import { chooseNameLengths, namesInDoubt } from './chooseNameLength.ts';
import { chooseReadings } from './chooseReadings.ts';
import { type Evidence, isAccepted } from './evidence.ts';
import { findExchanges, type WeighedGroup } from './exchanges.ts';
import type { FoundTurns } from './foundTurns.ts';
import { introducedSpeakers } from './introductions.ts';
import { findLaterTurns } from './laterTurns.ts';
import { delimitedSpeakers, weighArticle, weighGroups } from './lostDelimiterSigns.ts';
import { findNamesMentionedElsewhere, namesInExchanges, openingNames } from './namesMentionedElsewhere.ts';
import { namesThatGoOn } from './namesThatGoOn.ts';
import type { Reading, SpeakerContext } from './readings.ts';
import { type SpeakersApart, spacedSpeakers } from './speakersApart.ts';
import { hearOthers, isSpeech } from './spokenReadings.ts';

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
  const readings = chooseReadings(lines, context, speakers);
  const turns = context.turns.copy();
  const watchedNames = readings.length === 0 ? [] : addSpeeches(lines, readings, speakers, context, turns);
  for (const [index, turn] of findLaterTurns(lines, turns, context.markers)) turns.set(index, turn);
  return { turns, watchedNames };
}

/** Adds to `turns` what is said after titles, roles and names; gives the names whose mention elsewhere was counted. */
function addSpeeches(
  lines: readonly BodyLine[],
  readings: readonly Reading[][],
  speakers: ReadonlySet<string>,
  context: SpeakerContext,
  turns: FoundTurns,
): readonly string[] {
  const groups = findExchanges(lines, readings, context);
  const names = namesInExchanges(groups);
  const opened = openingNames(groups);
  const mentioned = findNamesMentionedElsewhere(lines, names, opened);
  const weighed = weighGroups(groups, speakers, mentioned, context);
  const apart = { introduced: introducedSpeakers(lines, groups), spaced: spacedSpeakers(weighed) };
  const speeches = findSpeeches(lines, weighed, apart, speakers, context);
  const doubtful = namesInDoubt(lines, [...speeches.keys()]);
  const chosen = chooseNameLengths(lines, doubtful, opened);
  const longer = namesThatGoOn(lines, [...speeches.keys()]);
  for (const [reading, evidence] of speeches)
    turns.set(reading.index, { evidence, prefix: chosen.get(reading) ?? longer.get(reading) ?? reading.opening });
  return [...new Set([...names, ...doubtful.all])];
}

/** The paragraphs that are speech, with what speaks for it. */
function findSpeeches(
  lines: readonly BodyLine[],
  weighed: readonly WeighedGroup[],
  apart: SpeakersApart,
  speakers: ReadonlySet<string>,
  context: SpeakerContext,
): ReadonlyMap<Reading, Evidence> {
  const sumUp = weighArticle(lines, weighed, apart, speakers, context);
  const listen = hearOthers(weighed, apart, speakers);
  const lead = leadBefore(context);
  const firstQuestion = lines.findIndex(({ asks }) => asks);
  const found = new Map<Reading, Evidence>();
  for (const speaker of weighed) {
    const evidence = sumUp(speaker);
    if (!isAccepted(evidence)) continue;
    const others = listen(speaker);
    for (const reading of speaker.group.members) {
      const { index } = reading;
      const asked = index >= firstQuestion;
      const answers =
        lines[index - 1]?.asks === true && (context.turns.has(index - 1) || context.alternating.has(index - 1));
      if (index >= lead && isSpeech(reading, speaker, others, { asked, answers })) found.set(reading, evidence);
    }
  }
  return found;
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
