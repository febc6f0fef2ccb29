import { append } from '../../text/append.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { isChineseName } from '../names/chineseNames.ts';
import { partsOfName } from '../names/foreignNames.ts';
import { readNameLengths } from '../names/nameLengths.ts';
import { surnameLength } from '../names/surnames.ts';
import { SpeakerOpening } from '../speakers/speakerOpening.ts';
import { forEachMention } from './namesMentionedElsewhere.ts';
import type { Reading } from './readings.ts';

const shortestName = 2;
/** 欧阳晓峰, and Japanese names such as 长谷川进次郎. */
const longestChineseName = 6;

/**
 * The names that the beginning of a paragraph can be read as, the shortest first: 许晴, 许晴川. Also those that seem to end
 * within a word: 郑坚 before 持续. Empty for an outlet.
 */
function possibleNames(lines: readonly BodyLine[], { index, opening }: Reading): readonly string[] {
  const line = lines[index]?.line;
  if (!line || opening.form === 'outlet' || partsOfName.test(opening.name)) return [];
  const { nameStart, start } = opening;
  const likely = readNameLengths(line.text, nameStart, line.bodyEnd, start);
  const names: string[] = [];
  for (let length = shortestName; length <= longestChineseName || likely >> length > 0; length++) {
    const name = line.text.slice(nameStart, nameStart + length);
    // 纳兰 by itself is a surname, with which a person of that name is mentioned.
    if (surnameLength(name, 0) < length && (((likely >> length) & 1) === 1 || isChineseName(name))) names.push(name);
  }
  return names.includes(opening.name) ? names : [];
}

/** Speakers by the names that they may have, and all these names. */
export interface NamesInDoubt {
  readonly namesOf: ReadonlyMap<Reading, readonly string[]>;
  readonly all: readonly string[];
}

/** Two paragraphs may go on with the same character by chance (李屹｜严格…, 李屹｜严厉…), three hardly ever. */
const leastParagraphs = 3;

/** The speakers of several paragraphs that do not all go on with the same character, so that their names end there. */
function partedKeys(readings: readonly Reading[]): ReadonlySet<string> {
  const following = new Map<string, string[]>();
  for (const { opening } of readings) append(following, opening.key, opening.following.charAt(0));
  const parted = [...following].filter(([, all]) => all.length >= leastParagraphs && new Set(all).size > 1);
  return new Set(parted.map(([key]) => key));
}

/** Which of the readings could end their name earlier or later as well. */
export function namesInDoubt(lines: readonly BodyLine[], readings: readonly Reading[]): NamesInDoubt {
  const namesOf = new Map<Reading, readonly string[]>();
  const parted = partedKeys(readings);
  for (const reading of readings) {
    if (parted.has(reading.opening.key)) continue;
    const names = possibleNames(lines, reading);
    if (names.length > 1) namesOf.set(reading, names);
  }
  return { namesOf, all: [...new Set([...namesOf.values()].flat())] };
}

/**
 * Ends each name where the article most often ends it elsewhere, within its paragraphs: 许晴川 where that is mentioned, 许晴
 * where 许晴 is mentioned with something else after it. One pass over the text if a name is in doubt.
 */
export function chooseNameLengths(
  lines: readonly BodyLine[],
  { namesOf, all }: NamesInDoubt,
  opened: ReadonlyMap<number, number>,
): ReadonlyMap<Reading, SpeakerOpening> {
  const mentions = new Map<string, number>();
  forEachMention(lines, all, (name, index, at) => {
    if (opened.get(index) !== at) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  });
  const whole = mentionsOfWhole(mentions);
  const chosen = new Map<Reading, SpeakerOpening>();
  for (const [reading, names] of namesOf) {
    const name = mostMentioned(names, whole, reading.opening.name);
    const line = lines[reading.index]?.line;
    const { form, nameStart, titled } = reading.opening;
    if (line && name !== reading.opening.name)
      chosen.set(reading, new SpeakerOpening(line, form, nameStart, nameStart + name.length, titled));
  }
  return chosen;
}

/** How often each name is mentioned without going on as another one: 冉小 neither as 冉小曼 nor as 冉小鹏. */
function mentionsOfWhole(mentions: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const whole = new Map(mentions);
  for (const [name, count] of mentions) {
    const shorter = name.slice(0, -1);
    const all = whole.get(shorter);
    if (all !== undefined) whole.set(shorter, all - count);
  }
  return whole;
}

/** Of names that begin with one another, the one that is mentioned most often. */
function mostMentioned(names: readonly string[], mentions: ReadonlyMap<string, number>, current: string): string {
  const timesOf = (name: string) => mentions.get(name) ?? 0;
  let best = current;
  for (const name of names) if (timesOf(name) > timesOf(best)) best = name;
  return best;
}
