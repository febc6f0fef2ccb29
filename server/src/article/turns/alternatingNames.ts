import { append } from '../../text/append.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { isSpeakerName } from '../names/speakerNames.ts';
import { splitTitledName } from '../names/titledNames.ts';
import { SpeakerOpening } from '../speakers/speakerOpening.ts';
import {
  CommonBeginnings,
  commonName,
  longestName,
  type Member,
  mayBeNickname,
  openingOf,
  opensWithWhole,
} from './commonBeginnings.ts';

/** How many paragraphs have to begin with a word that does not have the form of a name. */
const leastParagraphs = 3;

/** The first two characters of a line if other lines begin with them too. */
export function repeatedOpening(line: BodyLine, repeated: ReadonlySet<number>): number | undefined {
  const opening = openingOf(line);
  return opening !== null && repeated.has(opening) ? opening : undefined;
}

/** The names with which lines with repeated beginnings begin, by the index of the line. */
export function namesByTurns(lines: readonly BodyLine[], repeated: ReadonlySet<number>): ReadonlyMap<number, string> {
  const asked = asksDirectly(lines);
  const beginnings = new CommonBeginnings();
  lines.forEach((line, index) => {
    const opening = repeatedOpening(line, repeated);
    if (opening !== undefined) beginnings.add(opening, line, index);
  });
  const names = new Map<number, string>();
  for (const group of beginnings.groups) {
    const name = commonName(group);
    if (
      !isSpeakerName(name) &&
      splitTitledName(name, 0, name.length) < 0 &&
      !(asked ? soundsSpoken(group, name) : group.length >= leastParagraphs)
    )
      continue;
    for (const { index, line } of group) if (opensWithWhole(line, name)) names.set(index, name);
  }
  return names;
}

/**
 * Whether at least every third paragraph after a word is a question or sounds spoken. Otherwise the word is a topic of
 * the article and no speaker.
 */
function soundsSpoken(group: readonly Member[], name: string): boolean {
  const heard = group.filter(({ line }) => {
    const { personal, opensAsSpeech } = SpeakerOpening.bare(line.line, name);
    return line.asks || personal || opensAsSpeech;
  });
  return heard.length * 3 >= group.length;
}

const leastAsked = 3;

/** Whether one of those who alternate asks each time, and the same other one, who may be called so, always answers. */
export function isInterview<Name>(
  lines: readonly BodyLine[],
  names: ReadonlyMap<number, Name>,
  mayAnswer: (answerer: Name, asker: Name, questions: number) => boolean,
): boolean {
  const asked = new Map<Name, number[]>();
  for (const [index, name] of names) append(asked, name, index);
  return [...asked].some(([asker, indexes]) => {
    const answering = new Set(indexes.map((index) => names.get(lines[index + 1]?.tiny ? index + 2 : index + 1)));
    const [answerer] = answering;
    return (
      indexes.length >= leastAsked &&
      answering.size === 1 &&
      answerer !== undefined &&
      answerer !== asker &&
      indexes.every((index) => lines[index]?.asks) &&
      mayAnswer(answerer, asker, indexes.length)
    );
  });
}

/** How often two have to ask and to answer if the one who answers does not have the form of a name. */
const leastOfNicknames = 4;

/** Whether those who ask and answer are called so, and are no words that questions and answers begin with: 为什么…？因为…. */
export function mayAnswer(answerer: string, asker: string, questions: number): boolean {
  if (isSpeakerName(answerer)) return true;
  return questions >= leastOfNicknames && mayBeNickname(answerer) && mayBeNickname(asker);
}

/**
 * Whether at least every fourth paragraph after a name says I or you, or somebody only asks. Paragraphs about two teams, or
 * questions and answers of an essay (为什么…？因为…), do not.
 */
export function isTalk(lines: readonly BodyLine[], names: ReadonlyMap<number, string>): boolean {
  if (isInterview(lines, names, mayAnswer)) return true;
  let personal = 0;
  for (const [index, name] of names) {
    const line = lines[index]?.line;
    if (line && SpeakerOpening.bare(line, name).personal) personal++;
  }
  return personal * 4 >= names.size;
}

const leastInterviewed = 2;
const interviewer = patternInBothScripts(/^(?:本报记者|记者|主持人)(?:[您你](?!好)|请问|请您)/);

/** Whether questions begin with a role that directly addresses somebody, as no sentence does. */
function asksDirectly(lines: readonly BodyLine[]): boolean {
  let questions = 0;
  for (const { asks, line } of lines) {
    if (asks && interviewer.test(line.text.slice(line.bodyStart, line.bodyStart + longestName))) questions++;
  }
  return questions >= leastInterviewed;
}
