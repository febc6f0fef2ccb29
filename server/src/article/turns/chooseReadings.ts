import { append } from '../../text/append.ts';
import { wordsInBothScripts } from '../../text/scripts.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { isEthnicName } from '../names/ethnicNames.ts';
import { isForeignName } from '../names/foreignNames.ts';
import { isFamiliarGivenName, isFamiliarName } from '../names/nicknames.ts';
import { surnameLength } from '../names/surnames.ts';
import type { Narrative } from '../speakers/narrative.ts';
import type { SpeakerOpening } from '../speakers/speakerOpening.ts';
import { findPossibleReadings, type PossibleReading, type PossibleSpeaker } from './possibleReadings.ts';
import type { Reading, SpeakerContext } from './readings.ts';

/**
 * Chooses one reading for each line that may begin with a speaker without delimiter, and groups the lines by speaker.
 * `delimited` are the speakers that have a delimiter somewhere.
 */
export function chooseReadings(
  lines: readonly BodyLine[],
  context: SpeakerContext,
  delimited: ReadonlySet<string>,
): Reading[][] {
  const bySpeaker = new Map<PossibleSpeaker, Reading[]>();
  for (const { index, opening, speaker } of bestOfEachLine(findPossibleReadings(lines, context, delimited))) {
    const narrative = narrativeOf(opening, lines[index]?.asks === true, context.alternating.has(index));
    append(bySpeaker, speaker, { index, opening, narrative, personal: opening.personal });
  }
  return [...bySpeaker.values()];
}

/** The best reading of each line. Those of one line stand one after another. */
function bestOfEachLine(readings: readonly PossibleReading[]): readonly PossibleReading[] {
  const best: PossibleReading[] = [];
  for (const reading of readings) {
    const last = best.at(-1);
    if (last?.index !== reading.index) best.push(reading);
    else if (isBetter(reading, last)) best[best.length - 1] = reading;
  }
  return best;
}

/** Transliterated, so that all its characters, and nothing else, are such as names are transliterated with. */
function isForeign(name: string): boolean {
  return surnameLength(name, 0) === 0 && isForeignName(name);
}

const lengthOfTwoWords = 4;

/** 索南多杰, where more characters of foreign names follow. */
function isFullEthnic(name: string): boolean {
  return name.length >= lengthOfTwoWords && isEthnicName(name);
}

/** 阿里·瓦希德 */
function isDotted(name: string): boolean {
  return name.includes('·');
}

/** 老渡, which is no surname with 老 before it. */
function isOnlyGivenName(name: string): boolean {
  return isFamiliarGivenName(name) && !isFamiliarName(name);
}

/**
 * Whether a reading is better than another: first the one of a speaker with a delimiter elsewhere, then the one that
 * more lines share, then the longer one (阮宗泽, not 阮宗). If no other line shares either, the longer one only if its last
 * character is more likely to end a name than to begin a clause, and begins no word for what a person does (王毅｜邀请…).
 */
function isBetter(
  { opening: a, speaker: { delimited, count } }: PossibleReading,
  { opening: b, speaker: other }: PossibleReading,
): boolean {
  if ((a.form === 'titledName') !== (b.form === 'titledName')) {
    // 专家老渡口…, where others begin with 专家 as well: not somebody called 老渡.
    const [titled, times, others] = a.form === 'titledName' ? [a, count, other.count] : [b, other.count, count];
    const isNicknameOnce = times === 1 && others > 2 && isOnlyGivenName(titled.name);
    return isNicknameOnce !== (a === titled);
  }
  // 首席秘书｜约瑟夫·恩杜塔, not 首席｜秘书约瑟夫·恩杜塔.
  if (a.form === 'titledName' && a.nameEnd === b.nameEnd) return a.nameStart > b.nameStart;
  if (delimited !== other.delimited) return delimited;
  // 江澜晚报…？ more than once: not somebody called 江澜.
  if (a.form !== b.form && count > 1 && other.count > 1) return a.form === 'outlet';
  if (count !== other.count) return count > other.count;
  if (isFullEthnic(a.name) !== isFullEthnic(b.name) && a.nameStart === b.nameStart) return isFullEthnic(a.name);
  const longer = a.nameEnd > b.nameEnd;
  if (count > 1 || isDotted(a.name)) return longer;
  // 大使佩雷拉明年论坛将移师塞兰国: the first of two titles is the speaker's.
  if (isForeign(a.name) && isForeign(b.name)) return a.nameStart === b.nameStart ? longer : a.nameStart < b.nameStart;
  const [long, short] = longer ? [a, b] : [b, a];
  const tells = long.form === 'titledName' && short.narrative === 'surely' && short.nameStart === long.nameStart;
  return longer === (long.endsLikeName && !tells);
}

const reporter = wordsInBothScripts('记者');
const lengthOfReporter = 2;

/** How a line goes on after its opening, which may alternate with others. */
function narrativeOf(opening: SpeakerOpening, asks: boolean, alternating: boolean): Narrative {
  // 据报道…，您怎么看？ What tells of somebody is a part of the question.
  if ((opening.form === 'outlet' || alternating) && asks) return 'no';
  const { narrative } = opening;
  // Reporters ask questions. Other text after 记者 reports what they did: 记者昨日…, 记者在现场…, 记者随后….
  return narrative === 'perhaps' && !asks && reporter.has(opening.name.slice(-lengthOfReporter)) ? 'surely' : narrative;
}
