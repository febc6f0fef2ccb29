import { isHan, isSpace } from '../text/characters.ts';
import type { BodyLine } from './body.ts';
import { isChineseName, isForeignName, isTransliteration } from './names.ts';
import { surnameLength } from './surnames.ts';
import { titleLengthBefore } from './titles.ts';
import type { FoundTurn } from './turns.ts';

/** What the rest of the article knows of its people. */
export interface KnownPeople {
  /** Footer keywords. */
  readonly keywords: ReadonlySet<string>;
}

/** A place where the speaker of a paragraph may end and the speech begin, its colon lost. */
interface Candidate {
  readonly index: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly narrative: Narrative;
}

/** How much what follows the name tells of the person instead of speaking as the person. */
type Narrative = 'surely' | 'perhaps' | 'no';

const longestTitle = 40;
const shortestSpeech = 8;

/**
 * Finds turns whose delimiter was lost: paragraphs that start with title and name and go straight on into speech.
 * No single sign proves one; a narrative about the person starts in the same way (外交部发言人赵立坚7月10日主持…). Evidence:
 * the same speaker stands delimited elsewhere, several paragraphs share the prefix and then diverge, the name is a keyword of
 * the footer; against it, words that tell of the person instead of speaking as the person.
 */
export function findLostDelimiters(
  lines: readonly BodyLine[],
  turns: ReadonlyMap<number, FoundTurn>,
  taken: (index: number) => boolean,
  people: KnownPeople,
): Map<number, FoundTurn> {
  const delimited = delimitedSpeakers(lines, turns);
  const candidates = lines.flatMap((line, index) =>
    taken(index) || line.settled !== null ? [] : readCandidates(line, index),
  );
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(lines, candidate);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  const best = new Map<number, Choice>();
  for (const [key, group] of groups) {
    const confidence = weighGroup(key, group, lines, delimited, people);
    for (const candidate of group) {
      const choice = { candidate, confidence, groupSize: group.length };
      const rival = best.get(candidate.index);
      if (!rival || isBetter(choice, rival)) best.set(candidate.index, choice);
    }
  }
  const sure = [...best.values()].filter(
    (choice) => choice.confidence >= 0.5 && choice.candidate.narrative !== 'surely',
  );
  const inList = isStatementList(lines, turns, taken, sure.length) ? 0.2 : 0;
  return new Map(
    sure.flatMap(({ candidate, confidence }) => {
      const line = lines[candidate.index];
      return line
        ? [[candidate.index, { confidence: Math.min(0.98, confidence + inList), prefix: toPrefix(line, candidate) }]]
        : [];
    }),
  );
}

interface Choice {
  readonly candidate: Candidate;
  readonly confidence: number;
  readonly groupSize: number;
}

/** Of two readings of a line the one that more lines share; of those the longer name (阮宗泽, not 阮宗). */
function isBetter(choice: Choice, rival: Choice): boolean {
  if (choice.groupSize !== rival.groupSize) return choice.groupSize > rival.groupSize;
  if (choice.groupSize > 1) return choice.candidate.nameEnd > rival.candidate.nameEnd;
  return choice.confidence > rival.confidence;
}

/** In a statement list most paragraphs below the first heading or marker start with a speaker; in a narrative few do. */
function isStatementList(
  lines: readonly BodyLine[],
  turns: ReadonlyMap<number, FoundTurn>,
  taken: (index: number) => boolean,
  lost: number,
): boolean {
  const paragraphs = lines.filter(
    (line, index) => line.settled === null && line.sentence && (turns.has(index) || !taken(index)),
  );
  return (turns.size + lost) * 2 >= paragraphs.length;
}

function keyOf(lines: readonly BodyLine[], candidate: Candidate): string {
  const shape = lines[candidate.index]?.shape;
  return shape ? shape.line.text.slice(shape.bodyStart, candidate.nameEnd) : '';
}

function delimitedSpeakers(lines: readonly BodyLine[], turns: ReadonlyMap<number, FoundTurn>): Set<string> {
  const speakers = new Set<string>();
  for (const [index, { prefix }] of turns) {
    const text = lines[index]?.shape.line.text ?? '';
    speakers.add(text.slice(prefix.start, prefix.end));
    if (prefix.nameEnd - prefix.nameStart > 1) speakers.add(text.slice(prefix.nameStart, prefix.nameEnd));
  }
  return speakers;
}

function weighGroup(
  key: string,
  group: readonly Candidate[],
  lines: readonly BodyLine[],
  delimited: ReadonlySet<string>,
  people: KnownPeople,
): number {
  const [first] = group;
  const line = first && lines[first.index];
  if (!first || !line) return 0;
  const share = (kind: Narrative) => group.filter((candidate) => candidate.narrative === kind).length / group.length;
  const narrated = share('surely') + share('perhaps') / 2;
  if (narrated >= 0.5) return 0;
  const name = line.shape.line.text.slice(first.nameStart, first.nameEnd);
  const evidence =
    (delimited.has(key) ? 0.5 : delimited.has(name) ? 0.4 : 0) +
    (people.keywords.has(name) ? 0.25 : 0) +
    Math.min(0.5, (group.length - 1) * 0.25) +
    0.25;
  return Math.min(0.98, evidence - narrated * 0.5);
}

function readCandidates(line: BodyLine, index: number): Candidate[] {
  const { shape } = line;
  const text = shape.line.text;
  const stop = clauseEnd(text, shape.bodyStart, Math.min(shape.bodyEnd, shape.bodyStart + longestTitle));
  const candidates: Candidate[] = [];
  let titleEnd = -1;
  for (let at = shape.bodyStart + 2; at < stop; at++) {
    if (titleLengthBefore(text, at, shape.bodyStart) > 0) titleEnd = at;
    if (titleEnd !== at) continue;
    const nameStart = isSpace(text.charCodeAt(at)) ? at + 1 : at;
    for (const nameEnd of nameEnds(text, nameStart, shape.bodyEnd)) {
      if (shape.bodyEnd - nameEnd < shortestSpeech) continue;
      candidates.push({ index, nameStart, nameEnd, narrative: readNarrative(text, nameEnd) });
    }
  }
  return candidates;
}

/** Where the first clause ends: a title never holds a comma, a stop or a quotation. */
function clauseEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if ('，,。！？；：:“”「」（）()《》'.includes(text.charAt(at))) return at;
  return to;
}

/** The ends of the names that may start at `from`: surname and one or two characters, or a run of transliteration characters. */
function nameEnds(text: string, from: number, to: number): number[] {
  const family = surnameLength(text, from);
  const ends = new Set<number>();
  for (const given of [1, 2]) {
    const end = from + family + given;
    if (family > 0 && end <= to && isChineseName(text.slice(from, end))) ends.add(end);
  }
  let run = from;
  while (
    run < to &&
    run - from < 8 &&
    (isTransliteration(text.charAt(run)) || (text.charAt(run) === '·' && isHan(text.charCodeAt(run + 1))))
  ) {
    run++;
    if (run - from >= 2 && isForeignName(text.slice(from, run))) ends.add(run);
  }
  return [...ends];
}

/** Reporting verbs, dates and deeds: after a person's name they are narrative. */
const surely =
  /^(?:\d{1,2}(?:月|日)|[（(]|[、和与與及同的]|说|說|称|稱|表示|指出|认为|認為|强调|強調|介绍|介紹|告诉|告訴|透露|坦言|写道|会见|會見|出席|主持|访问|訪問|抵达|发表|發表|接受|参加|參加|回应|回應|宣布|宣佈|签署|通电话|讲话|一行|以及|补充|解释|呼吁|承认|证实|警告|批评|感叹|说道|谈到|提到|看来|率团|率领|致电|致信|致辞|作了|作出|就任|当选)/;
/** Prepositions, times and adverbs, which open narrative and speech alike. */
const perhaps =
  /^(?:\d|在|于|於|就|对|對|向|从|從|将|將|已|曾|也|还|還|又|则|則|并|並|是|为|為|等|当天|当日|當天|日前|近日|今天|昨天|此前|随后|最后|同时|要求|建议|提出|没有|不)/;

function readNarrative(text: string, at: number): Narrative {
  const next = text.slice(at, at + 5);
  if (surely.test(next)) return 'surely';
  return perhaps.test(next) ? 'perhaps' : 'no';
}

function toPrefix(line: BodyLine, candidate: Candidate): FoundTurn['prefix'] {
  return {
    form: 'titledName',
    start: line.shape.bodyStart,
    end: candidate.nameEnd,
    nameStart: candidate.nameStart,
    nameEnd: candidate.nameEnd,
    delimiterStart: -1,
    delimiterEnd: -1,
    speechStart: candidate.nameEnd,
  };
}
