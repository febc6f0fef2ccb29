import { wordsInBothScripts } from '../../text/scripts.ts';
import { type Lexicon, speakerAt } from '../lexicon.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { isForeignName } from '../names/foreignNames.ts';
import { isTitle } from '../names/speakerNames.ts';
import { surnameLength } from '../names/surnames.ts';
import { splitTitledName } from '../names/titledNames.ts';
import type { Narrative } from '../speakers/narrative.ts';
import { isFollowUp } from '../speakers/outletOpenings.ts';
import { SpeakerOpening } from '../speakers/speakerOpening.ts';
import { asksInTurn, type Reading, reportsQuestion, type SpeakerContext } from './readings.ts';

/** What the lines that can be read as the same speaker have in common. */
interface Shared {
  /** Whether the speaker, by this title or another, stands elsewhere with a delimiter. */
  readonly delimited: boolean;
  /** How many lines can be read so. */
  lines: number;
  /** Those for which that reading was chosen. */
  readonly members: Reading[];
}

/** One of the readings of a line. */
interface SharedOpening {
  readonly index: number;
  readonly opening: SpeakerOpening;
  readonly shared: Shared;
}

/**
 * Chooses one reading for each line that may begin with a speaker without delimiter, and groups the lines by speaker.
 * `delimited` are the speakers that have a delimiter somewhere.
 */
export function chooseReadings(
  lines: readonly BodyLine[],
  context: SpeakerContext,
  delimited: ReadonlySet<string>,
): Reading[][] {
  const speakers = new Map<string, Shared>();
  const choices = readOpenings(lines, context, speakers, delimited);
  for (let at = 0, best = choices[0]; best; ) {
    let other = choices[++at];
    while (other?.index === best.index) {
      if (isBetter(other, best)) best = other;
      other = choices[++at];
    }
    const { index, opening, shared } = best;
    const narrative = narrativeOf(opening, lines[index]?.asks === true);
    shared.members.push({ index, opening, narrative, personal: opening.personal });
    best = other;
  }
  return Array.from(speakers.values(), ({ members }) => members).filter((members) => members.length > 0);
}

const reporter = wordsInBothScripts('记者');
const lengthOfReporter = 2;

/** How a line goes on after its opening. */
function narrativeOf(opening: SpeakerOpening, asks: boolean): Narrative {
  // 据报道…，您怎么看？ What tells of somebody is a part of the question.
  if (opening.form === 'outlet' && asks) return 'no';
  const { narrative } = opening;
  // Reporters ask questions. Other text after 记者 reports what they did: 记者昨日…, 记者在现场…, 记者随后….
  return narrative === 'perhaps' && !asks && reporter.has(opening.name.slice(-lengthOfReporter)) ? 'surely' : narrative;
}

/** All readings, those of one line one after another. Counts in `speakers` how many lines can be read as each. */
function readOpenings(
  lines: readonly BodyLine[],
  context: SpeakerContext,
  speakers: Map<string, Shared>,
  delimited: ReadonlySet<string>,
): readonly SharedOpening[] {
  const choices: SharedOpening[] = [];
  const exchange = mayHoldExchange(lines, context);
  lines.forEach((line, index) => {
    if (context.turns.has(index) || context.markers.has(index)) return;
    for (const opening of openingsOf(line, index, context, exchange)) {
      const { key, name } = opening;
      let shared = speakers.get(key);
      if (!shared) {
        shared = { delimited: delimited.has(key) || delimited.has(name), lines: 0, members: [] };
        speakers.set(key, shared);
      }
      shared.lines++;
      choices.push({ index, opening, shared });
    }
  });
  return choices;
}

/** The readings of one line. Bare names and outlets are read only where there may be an exchange. */
function openingsOf(
  line: BodyLine,
  index: number,
  { lexicon, alternating }: SpeakerContext,
  exchange: boolean,
): readonly SpeakerOpening[] {
  const sure = listedOpening(line, lexicon) ?? alternatingOpening(line, alternating.get(index));
  // 部长 莫哈末…: what returns is the title.
  if (sure)
    return isTitle(sure.name)
      ? [sure, ...line.titledOpenings.filter(({ nameStart }) => nameStart >= sure.nameEnd)]
      : [sure];
  if (!exchange) return line.titledOpenings;
  const bare = line.bareOpenings;
  // 海岸电视台记者阿什顿…？ Who asks for an outlet is not called by name, unless a blank sets the name apart.
  const titled =
    line.asks && bare.some(asksForOutlet) ? line.titledOpenings.filter(({ spaced }) => spaced) : line.titledOpenings;
  return [...titled, ...bare];
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
    lines.some((line) => line.announcesTalk || reportsQuestion(line)) ||
    lines.some((line) => line.asks && line.bareOpenings.some(asksForOutlet))
  );
}

/** 海岸电视台记者…？, but not 追问…？, which follows up on a question wherever it was asked. */
function asksForOutlet({ form, name }: SpeakerOpening): boolean {
  return form === 'outlet' && !isFollowUp(name);
}

/** Transliterated, so that all its characters, and nothing else, are such as names are transliterated with. */
function isForeign(name: string): boolean {
  return surnameLength(name, 0) === 0 && isForeignName(name);
}

/** 阿里·瓦希德 */
function isDotted(name: string): boolean {
  return name.includes('·');
}

/**
 * Whether a reading is better than another: first the one of a speaker with a delimiter elsewhere, then the one that
 * more lines share, then the longer one (阮宗泽, not 阮宗). If no other line shares either, the longer one only if its last
 * character is more likely to end a name than to begin a clause.
 */
function isBetter(
  { opening: a, shared: { delimited, lines } }: SharedOpening,
  { opening: b, shared }: SharedOpening,
): boolean {
  if ((a.form === 'titledName') !== (b.form === 'titledName')) return a.form === 'titledName';
  if (delimited !== shared.delimited) return delimited;
  // 江澜晚报…？ more than once: not somebody called 江澜.
  if (a.form !== b.form && lines > 1 && shared.lines > 1) return a.form === 'outlet';
  if (lines !== shared.lines) return lines > shared.lines;
  const longer = a.nameEnd > b.nameEnd;
  if (lines > 1 || isDotted(a.name)) return longer;
  // 大使佩雷拉明年论坛将移师塞兰国: the first of two titles is the speaker's.
  if (isForeign(a.name) && isForeign(b.name)) return a.nameStart === b.nameStart ? longer : a.nameStart < b.nameStart;
  return longer === (longer ? a : b).endsLikeName;
}
