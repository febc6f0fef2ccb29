import { isColon, skipSpace } from '../../text/characters.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { isPersonName } from '../names/personNames.ts';
import { isSpeakerName, isTitle } from '../names/speakerNames.ts';
import { surnameLength } from '../names/surnames.ts';
import {
  CommonBeginnings,
  commonName,
  type Member,
  mayBeNickname,
  openingBeforeColon,
  openingOf,
  opensWith,
  opensWithWhole,
} from './commonBeginnings.ts';
import type { FoundTurns } from './foundTurns.ts';
import { asksInTurn } from './readings.ts';

/** How many answers have to begin with the same word for it to be a name: fewer if it has the form of a name. */
const leastOfWord = 3;
const leastOfName = 2;
const longestChineseName = 3;
const shortestName = 2;

/**
 * The names, by the index of their lines, with which answers begin without a delimiter, while the questions have one:
 * 主持人：…？ 老姜我先来…. Since most answers begin with such a name, it need not have the form of one.
 */
export function findAnswerers(lines: readonly BodyLine[], turns: FoundTurns): ReadonlyMap<number, string> {
  const beginnings = new CommonBeginnings();
  let answers = 0;
  turns.forEach((turn, index) => {
    if (turns.has(index + 1) || !asksInTurn(turn, lines[index])) return;
    if (addTo(beginnings, lines, index + 1) && lines[index]?.asks) answers++;
  });
  const shared = sharedBy(beginnings);
  const names = namesOf(shared);
  // Where others answer by name, two answers are enough for a word.
  if (names.size > 0) for (const group of shared) addName(names, group, wordOf(group));
  return areMost(names, answers) ? withFurther(names, lines, turns) : new Map();
}

/** The names with which questions begin without a delimiter, while the answers have one: 万吉鲁…？ 佟：…. */
export function findAskers(lines: readonly BodyLine[], turns: FoundTurns): ReadonlyMap<number, string> {
  const beginnings = new CommonBeginnings();
  let questions = 0;
  turns.forEach((turn, index) => {
    const above = lines[index - 1];
    if (turns.has(index - 1) || asksInTurn(turn, lines[index]) || !above?.asks) return;
    if (addTo(beginnings, lines, index - 1)) questions++;
  });
  const names = namesOf(sharedBy(beginnings));
  return areMost(names, questions) ? withFurther(names, lines, turns) : new Map();
}

/** Adds a line by its beginning; returns whether it may begin with a name. */
function addTo(beginnings: CommonBeginnings, lines: readonly BodyLine[], index: number): boolean {
  const line = lines[index];
  const opening = line ? openingBeforeColon(line) : null;
  if (!line || opening === null) return false;
  beginnings.add(opening, line, index);
  return true;
}

/** The names that the paragraphs of groups share. */
function namesOf(groups: readonly (readonly Member[])[]): Map<number, string> {
  const names = new Map<number, string>();
  for (const group of groups) addName(names, group, nameOf(group));
  return names;
}

/** The groups of paragraphs that begin alike. */
function sharedBy({ groups }: CommonBeginnings): readonly (readonly Member[])[] {
  return groups.filter(({ length }) => length >= leastOfName);
}

/** Whether most of some paragraphs begin with a name. */
function areMost(names: ReadonlyMap<number, string>, paragraphs: number): boolean {
  return names.size > 0 && names.size * 3 >= paragraphs * 2;
}

function addName(names: Map<number, string>, group: readonly Member[], name: string): void {
  if (name === '') return;
  for (const { index, line } of group)
    if (!names.has(index) && opensWith(line, name) && !hasColonAfter(line, name)) names.set(index, name);
}

/** 周远：下周一: whether that is a turn was decided before. */
function hasColonAfter({ line: { text, bodyStart } }: BodyLine, name: string): boolean {
  return isColon(text.charCodeAt(skipSpace(text, bodyStart + name.length)));
}

/**
 * The name that paragraphs share; a word if enough of them do; otherwise nothing. What only two share may go on after the
 * name: 周远严格…, 周远严抓….
 */
function nameOf(group: readonly Member[]): string {
  const common = commonName(group);
  if (isSpeakerName(common)) return common;
  if (group.length >= leastOfWord) return wordOf(group);
  if (isTitle(common)) return '';
  const shorter = [longestChineseName, shortestName].map((length) => common.slice(0, length));
  return shorter.find(isPersonName) ?? '';
}

/** What paragraphs share, unless answers begin so. */
function wordOf(group: readonly Member[]): string {
  const common = commonName(group);
  return mayBeNickname(common) ? common : '';
}

/**
 * Adds the further answers to a question that begin with one of the names, unless it has the form of one: those are found by
 * it.
 */
function withFurther(
  names: ReadonlyMap<number, string>,
  lines: readonly BodyLine[],
  turns: FoundTurns,
): ReadonlyMap<number, string> {
  const known = [...new Set(names.values())];
  if (known.every(isSpeakerName)) return names;
  const all = new Map(names);
  let answering = false;
  lines.forEach((line, index) => {
    if (turns.has(index) || names.has(index)) {
      answering = true;
      return;
    }
    const name = answering && openingOf(line) !== null ? known.find((one) => opensWithWhole(line, one)) : undefined;
    answering &&= name !== undefined || line.bareOpenings.length > 0;
    if (name !== undefined && !isSpeakerName(name) && !isSurname(name)) all.set(index, name);
  });
  return all;
}

/** 司徒, which may begin the name of somebody else as well. */
function isSurname(name: string): boolean {
  return surnameLength(name, 0) === name.length;
}
