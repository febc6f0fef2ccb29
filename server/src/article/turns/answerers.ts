import { isIn } from '../../text/characters.ts';
import { setInBothScripts } from '../../text/scripts.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { isSpeakerName } from '../names/speakerNames.ts';
import { CommonBeginnings, commonName, openingOf, opensWith } from './commonBeginnings.ts';
import type { FoundTurns } from './foundTurns.ts';
import { asksInTurn } from './readings.ts';

/** How many answers have to begin with the same word for it to be a name: fewer if it has the form of a name. */
const leastOfWord = 3;
const leastOfName = 2;

/** Characters that begin an answer more often than a name. */
const opensAnswer = setInBothScripts(
  '我你您咱他她它这那此该其在对从以当如若因由为要有是不没无也都就只将会可能应通经针按根首全各每一两几多很最更还已与和及之的目近今现随所比关作总好嗯哦哈啊呃非谢感中美俄日韩欧英法德本大人',
);

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
  return namesOf(beginnings, answers);
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
  return namesOf(beginnings, questions);
}

/** Adds a line by its beginning; returns whether it may begin with a name. */
function addTo(beginnings: CommonBeginnings, lines: readonly BodyLine[], index: number): boolean {
  const line = lines[index];
  const opening = line ? openingOf(line) : null;
  if (!line || opening === null) return false;
  beginnings.add(opening, line, index);
  return true;
}

/** The names that paragraphs share which are most of those in question; otherwise none. */
function namesOf(beginnings: CommonBeginnings, paragraphs: number): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const group of beginnings.groups) {
    const name = group.length >= leastOfName ? commonName(group) : '';
    if (
      name === '' ||
      !(isSpeakerName(name) || (group.length >= leastOfWord && !isIn(opensAnswer, name.charCodeAt(0))))
    )
      continue;
    for (const { index, line } of group) if (opensWith(line, name)) names.set(index, name);
  }
  return names.size * 3 >= paragraphs * 2 ? names : new Map();
}
