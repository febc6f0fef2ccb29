import { append } from '../../text/append.ts';
import { isHan, isIn, isLatin, pairAt } from '../../text/characters.ts';
import { setInBothScripts } from '../../text/scripts.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { isChineseName } from '../names/chineseNames.ts';
import { partDots, partsOfName } from '../names/foreignNames.ts';
import { continuesName } from '../names/nameEnds.ts';
import { isTitle } from '../names/speakerNames.ts';
import { splitTitledName } from '../names/titledNames.ts';
import { titleLengthBefore } from '../names/titles.ts';

/** Characters that begin a question or an answer more often than a name. */
const opensAnswer = setInBothScripts(
  '我你您咱他她它这那此该其在对从以当如若因由为要有是不没无也都就只将会可能应通经针按根首全各每一两几多很最更还已与和及之的目近今现随所比关作总好嗯哦哈啊呃非谢感中美俄日韩欧英法德本大人请',
);

/** Whether a word may be what somebody is called, even if it does not have the form of a name. */
export function mayBeNickname(word: string): boolean {
  return !isIn(opensAnswer, word.charCodeAt(0));
}

/** A line and its index in the body. */
export interface Member {
  readonly index: number;
  readonly line: BodyLine;
}

/** A name that lines begin with is not longer, unless dots part it. */
const longestOfOne = 8;
export const longestName = 16;

/** The first two characters of a line that may open with a name, as one number; null if there is no name, or a delimiter. */
export function openingOf(line: BodyLine): number | null {
  return line.prefix ? null : openingBeforeColon(line);
}

/** The same where a colon further on belongs to what is said: 周远其特点是：…. */
export function openingBeforeColon({ line: { text, bodyStart, bodyEnd }, settled, marker }: BodyLine): number | null {
  if (settled !== null || marker || bodyEnd - bodyStart <= 2) return null;
  // 周远　松岚大学教授: an entry of a list of guests.
  if (titleLengthBefore(text, bodyEnd, bodyStart) > 0) return null;
  const isName = isNameCode(text.charCodeAt(bodyStart)) && isNameCode(text.charCodeAt(bodyStart + 1));
  return isName ? pairAt(text, bodyStart) : null;
}

/** Characters that begin a question or an answer and do not belong to a name: 记者您怎么看？ */
const address = setInBothScripts('您你我请');
const shortestName = 2;

/**
 * The name that three quarters of some lines share: their longest common beginning, within limits. The lines have at least
 * their first two characters in common.
 */
export function commonName(group: readonly Member[]): string {
  const beginning = commonBeginning(group);
  if (beginning.length <= longestOfOne || partsOfName.test(beginning.slice(0, longestOfOne))) return beginning;
  if (splitTitledName(beginning, 0, beginning.length) >= 0) return beginning;
  return beginning.slice(0, lastTitleIn(beginning) ?? longestOfOne);
}

function commonBeginning(group: readonly Member[]): string {
  let name = '';
  let sharing = group;
  while (name.length < longestName) {
    const next = mostFrequent(sharing.map(({ line: { line } }) => line.text.charAt(line.bodyStart + name.length)));
    const further = sharing.filter(({ line }) => opensWith(line, name + next));
    if (name.length >= shortestName && isIn(address, next.charCodeAt(0))) break;
    if (
      !(isNameCode(next.charCodeAt(0)) || isIn(partDots, next.charCodeAt(0))) ||
      further.length * 4 < group.length * 3
    )
      break;
    name += next;
    sharing = further;
  }
  return name;
}

/** Where the last title ends within what is too long for a name: 被告华实公司代理人. */
function lastTitleIn(beginning: string): number | undefined {
  for (let end = beginning.length; end > longestOfOne; end--) {
    if (titleLengthBefore(beginning, end) > 0) return end;
  }
  return undefined;
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

/** Whether a line begins with a name and goes on after it. */
export function opensWith({ line }: BodyLine, name: string): boolean {
  return line.text.startsWith(name, line.bodyStart) && line.bodyLength > name.length + 1;
}

/** Whether a line begins with a name that does not go on to a further part: 颂蓬, not 颂蓬·威拉旺. */
export function opensWithWhole(line: BodyLine, name: string): boolean {
  return opensWith(line, name) && !isIn(partDots, line.line.text.charCodeAt(line.line.bodyStart + name.length));
}

function isNameCode(code: number): boolean {
  return isHan(code) || isLatin(code);
}

/**
 * Collects lines by their first two characters, for a line each of which `openingOf` gives, and parts those that begin
 * with different names or titles.
 */
export class CommonBeginnings {
  readonly #groups = new Map<number, Member[]>();

  add(opening: number, line: BodyLine, index: number): void {
    append(this.#groups, opening, { index, line });
  }

  get groups(): readonly (readonly Member[])[] {
    return [...this.#groups.values()].flatMap(byTitle).flatMap(byName);
  }
}

const leastOfNamesake = 2;
const lengthOfFullName = 3;

/** 冉小曼…, 冉小鹏…: paragraphs that begin with the same two characters of different names; all together if there is one name. */
function byName(group: readonly Member[]): readonly (readonly Member[])[] {
  const names = new Map<string, Member[]>();
  for (const member of group) {
    const { text, bodyStart } = member.line.line;
    const name = text.slice(bodyStart, bodyStart + lengthOfFullName);
    append(names, name, member);
  }
  const namesakes = [...names].filter(([name, { length }]) => length >= leastOfNamesake && isFullName(name));
  return namesakes.length > 1 && namesakes.length === names.size ? namesakes.map(([, members]) => members) : [group];
}

function isFullName(name: string): boolean {
  return isChineseName(name) && continuesName(name, lengthOfFullName - 1);
}

/** 房屋署署长…, 房屋委员会主席…: paragraphs that begin alike, and further on with different titles; all together if some have none. */
function byTitle(group: readonly Member[]): readonly (readonly Member[])[] {
  const titles = new Map<string, Member[]>();
  for (const member of group) append(titles, titleAtStart(member.line), member);
  return titles.size > 1 && !titles.has('') ? [...titles.values()] : [group];
}

/** The bare title that a line begins with, the longest there is; empty if it begins with none. */
function titleAtStart({ bareOpenings }: BodyLine): string {
  let longest = '';
  for (const { name } of bareOpenings) if (name.length > longest.length && isTitle(name)) longest = name;
  return longest;
}
