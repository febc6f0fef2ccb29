import { type Lexicon, speakerAt } from '../lexicon.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { isPersonName } from '../names/personNames.ts';
import { isSpeakerName } from '../names/speakerNames.ts';
import { splitTitledName } from '../names/titledNames.ts';
import { isOutletLabel } from '../speakers/outletLabels.ts';
import { isFollowUp } from '../speakers/outletOpenings.ts';
import { SpeakerOpening } from '../speakers/speakerOpening.ts';
import { asksInLetter } from './letterAnswers.ts';
import { asksInTurn, reportsQuestion, type SpeakerContext } from './readings.ts';

/** One of the readings of a line. */
export interface PossibleReading {
  readonly index: number;
  readonly opening: SpeakerOpening;
  readonly speaker: PossibleSpeaker;
}

/** Somebody whom lines can be read as beginning with. */
export interface PossibleSpeaker {
  /** Whether the speaker, by this title or another, stands elsewhere with a delimiter. */
  readonly delimited: boolean;
  /** How many lines can be read so. */
  count: number;
  /** The index of the last of them. */
  last: number;
}

/** All readings, those of one line one after another. `delimited` are the speakers that have a delimiter somewhere. */
export function findPossibleReadings(
  lines: readonly BodyLine[],
  context: SpeakerContext,
  delimited: ReadonlySet<string>,
): readonly PossibleReading[] {
  const readings: PossibleReading[] = [];
  const speakers = new Map<string, PossibleSpeaker>();
  const exchange = mayHoldExchange(lines, context);
  lines.forEach((line, index) => {
    if (context.turns.has(index) || context.markers.has(index)) return;
    for (const opening of openingsOf(line, index, context, exchange)) {
      const { key, name } = opening;
      let speaker = speakers.get(key);
      if (!speaker) {
        speaker = { delimited: delimited.has(key) || delimited.has(name), count: 0, last: -1 };
        speakers.set(key, speaker);
      }
      // 董事长孙浩 may be read as 董事｜长孙浩 too.
      if (speaker.last !== index) speaker.count++;
      speaker.last = index;
      readings.push({ index, opening, speaker });
    }
  });
  return readings;
}

/** The readings of one line. Bare names and outlets are read only where there may be an exchange. */
function openingsOf(
  line: BodyLine,
  index: number,
  { lexicon, alternating }: SpeakerContext,
  exchange: boolean,
): readonly SpeakerOpening[] {
  const listed = listedOpening(line, lexicon);
  if (listed) return [listed];
  const alternate = alternatingOpening(line, alternating.get(index));
  if (alternate) return withNamesAfter(alternate, line);
  if (!exchange) return line.titledOpenings;
  const bare = line.bareOpenings;
  // 海岸电视台记者阿什顿…？ Who asks for an outlet is not called by name, unless a blank sets the name apart.
  const titled =
    line.asks && bare.some(asksForOutlet) ? line.titledOpenings.filter(({ spaced }) => spaced) : line.titledOpenings;
  return [...titled, ...bare];
}

/**
 * What paragraphs begin with alternately, and a name after it: 部长 莫哈末…, where the title may be the speaker, and 海东潮声主教练
 * 桑切斯…, where 海东潮声 is only a part of what stands before the name.
 */
function withNamesAfter(alternate: SpeakerOpening, { asks, titledOpenings }: BodyLine): readonly SpeakerOpening[] {
  if (isPersonName(alternate.name) || (asks && isOutletLabel(alternate.name))) return [alternate];
  const further = titledOpenings.filter(
    ({ nameStart, narrative }) => nameStart >= alternate.nameEnd && narrative !== 'surely',
  );
  return further.length === 0 || isSpeakerName(alternate.name) ? [alternate, ...further] : further;
}

/** The paragraph's beginning, if the lexicon says that it is a speaker. */
function listedOpening({ line, paragraph, settled }: BodyLine, lexicon: Lexicon): SpeakerOpening | null {
  if (lexicon.speakers.size === 0 || !paragraph || settled !== null) return null;
  const key = speakerAt(lexicon, line.text, line.bodyStart);
  const nameEnd = line.bodyStart + (key?.length ?? 0);
  if (key === null || nameEnd >= line.bodyEnd) return null;
  const titled = splitTitledName(line.text, line.bodyStart, nameEnd);
  return new SpeakerOpening(line, 'titledName', titled < 0 ? line.bodyStart : titled, nameEnd, titled >= 0);
}

function alternatingOpening({ line }: BodyLine, name: string | undefined): SpeakerOpening | null {
  return name === undefined ? null : SpeakerOpening.bare(line, name);
}

/**
 * Whether bare names at the start of paragraphs can be speakers: only if names alternate, somebody asks or an interview
 * is announced.
 */
function mayHoldExchange(lines: readonly BodyLine[], context: SpeakerContext): boolean {
  return (
    context.alternating.size > 0 ||
    context.turns.some((turn, index) => asksInTurn(turn, lines[index])) ||
    lines.some((line) => line.announcesTalk || reportsQuestion(line) || asksInLetter(line)) ||
    lines.some((line) => line.asks && line.bareOpenings.some(asksForOutlet))
  );
}

/** 海岸电视台记者…？, but not 追问…？, which follows up on a question wherever it was asked. */
function asksForOutlet({ form, name }: SpeakerOpening): boolean {
  return form === 'outlet' && !isFollowUp(name);
}
