import { wordsInBothScripts } from '../text/scripts.ts';
import type { BodyLine } from './bodyLine.ts';
import { acceptedConfidence, confidenceOf, type Evidence, signIf, signs } from './evidence.ts';
import { FoundLines } from './foundLines.ts';
import { isLabel } from './labels.ts';
import { emptyLexicon, type Lexicon } from './lexicon.ts';
import { courtRoles } from './speakerLabels.ts';
import type { SpeakerPrefix } from './speakerPrefix.ts';
import { surnameLength } from './surnames.ts';
import type { PrefixForm, TurnPrefix } from './turnPrefix.ts';

/** A line that was found to be a turn, and what speaks for it. */
export interface FoundTurn {
  readonly prefix: TurnPrefix;
  readonly evidence: Evidence;
}

export type FoundTurns = FoundLines<FoundTurn>;

const longestNickname = 4;
const singleForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName', 'title']);

interface Group {
  readonly form: PrefixForm;
  count: number;
  spoken: number;
  questions: number;
  /** How many stand right after a question. */
  answers: number;
  /** Who speaks on the next line whenever this label, of which nothing is known, asks; null if there are others. */
  follower: string | null;
  /** That one is known by name, each time. */
  followerNamed: boolean;
}

/**
 * Decides which paragraphs with a speaker's prefix are turns. A prefix alone proves little (数据：, 演习时间：, 韩国：);
 * that it returns, that somebody asks and somebody answers, that speech follows, are evidence.
 */
export function findTurns(lines: readonly BodyLine[], lexicon: Lexicon): FoundTurns {
  const found = new FoundLines<FoundTurn>(lines.length);
  const { groups, groupOf } = groupPrefixes(lines);
  const transcript = isTranscript(groups) || isAnnounced(lines, groups) || alternateInitials(lines, groups);
  const singles: (FoundTurn & { readonly index: number })[] = [];
  lines.forEach(({ prefix }, index) => {
    const group = groupOf.get(index);
    if (!prefix || !group) return;
    const below = speaksBelow(prefix, lines[index + 1]);
    const answers = prefix.form === 'answer' && lines[index - 1]?.prefix?.form === 'question';
    const reply = transcript && (answers || group.spoken > 1) && isReply(prefix, lines[index - 1]);
    if (!isSpoken(prefix) && !below && !reply && !isTerse(prefix, group)) return;
    const form = !transcript && standsAmongFields(lines, index) ? 'unknown' : prefix.form;
    const evidence = gatherSigns(prefix, form, group, transcript, below, lexicon);
    if (confidenceOf(evidence) >= acceptedConfidence) found.set(index, { prefix, evidence });
    else if (singleForms.has(prefix.form)) singles.push({ index, prefix, evidence: evidence | signs.company });
  });
  // Two speakers of the kind vouch for a third that stands once.
  for (const { index, prefix, evidence } of found.size > 1 ? singles : []) {
    if (confidenceOf(evidence) >= acceptedConfidence) found.set(index, { prefix, evidence });
  }
  for (const { index, prefix } of transcript ? findReplies(lines, found) : []) {
    const group = groupOf.get(index);
    const evidence = group ? gatherSigns(prefix, prefix.form, group, transcript, false, lexicon) : 0;
    if (confidenceOf(evidence) >= acceptedConfidence) found.set(index, { prefix, evidence });
  }
  return isAddressed(lines, found) ? new FoundLines<FoundTurn>(lines.length) : found;
}

/**
 * Whether somebody asks and somebody answers, so that paragraphs without a speaker go on with the turn before them: by who
 * speaks, or where half of the paragraphs are turns, and one that asks stands right above another.
 */
export function isInterview(lines: readonly BodyLine[], turns: FoundTurns): boolean {
  if (turns.some(({ prefix: { form } }) => form === 'question' || form === 'outlet')) return true;
  if (!turns.some((_, index) => lines[index]?.asks === true && turns.has(index + 1))) return false;
  let paragraphs = 0;
  for (const { settled, paragraph } of lines) if (settled === null && paragraph) paragraphs++;
  return turns.size * 2 >= paragraphs;
}

/** 主席： alone on its line again and again, and nobody else: whom a speech is addressed to. */
function isAddressed(lines: readonly BodyLine[], found: FoundTurns): boolean {
  const titles = new Set<string>();
  let others = 0;
  found.forEach((_, index) => {
    const prefix = lines[index]?.prefix;
    if (prefix?.form === 'title' && prefix.speech === 'none') titles.add(prefix.key);
    else others++;
  });
  return others === 0 && titles.size === 1;
}

/** A word or two of somebody who speaks elsewhere in the transcript, right below a turn of another. */
function findReplies(
  lines: readonly BodyLine[],
  found: FoundTurns,
): { readonly index: number; readonly prefix: SpeakerPrefix }[] {
  const speakers = new Set<string>();
  found.forEach((_, index) => {
    const key = lines[index]?.prefix?.key;
    if (key !== undefined) speakers.add(key);
  });
  const replies = new Map<number, SpeakerPrefix>();
  lines.forEach(({ prefix }, index) => {
    if (!prefix || found.has(index) || !speakers.has(prefix.key)) return;
    const above = found.has(index - 1) || replies.has(index - 1) ? lines[index - 1]?.prefix?.key : prefix.key;
    if (above !== prefix.key && prefix.replies) replies.set(index, prefix);
  });
  return Array.from(replies, ([index, prefix]) => ({ index, prefix }));
}

function groupPrefixes(lines: readonly BodyLine[]): {
  readonly groups: ReadonlyMap<string, Group>;
  readonly groupOf: FoundLines<Group>;
} {
  const groups = new Map<string, Group>();
  const groupOf = new FoundLines<Group>(lines.length);
  lines.forEach(({ prefix, asks }, index) => {
    if (!prefix) return;
    const answerer = asks && prefix.form === 'unknown' ? lines[index + 1] : undefined;
    const name = nameOf(answerer);
    const follower = name ?? nicknameOf(prefix, answerer, lines[index + 2]);
    let group = groups.get(prefix.key);
    if (!group) {
      group = { form: prefix.form, count: 0, spoken: 0, questions: 0, answers: 0, follower, followerNamed: true };
      groups.set(prefix.key, group);
    }
    if (name === null) group.followerNamed = false;
    groupOf.set(index, group);
    group.count++;
    if (isSpoken(prefix) || speaksBelow(prefix, lines[index + 1])) group.spoken++;
    if (asks) group.questions++;
    if (group.follower !== follower) group.follower = null;
    if (lines[index - 1]?.prefix?.form === 'question') group.answers++;
  });
  return { groups, groupOf };
}

/** The name that a line begins with, delimited, and that speaks there. */
function nameOf(line: BodyLine | undefined): string | null {
  const prefix = line?.prefix;
  return prefix && nameForms.has(prefix.form) && isSpoken(prefix) ? prefix.name : null;
}

/** What a line begins with in answer to somebody called by a nickname who spoke to whoever is asked: another nickname. */
function nicknameOf(asker: SpeakerPrefix, answerer: BodyLine | undefined, below: BodyLine | undefined): string | null {
  const prefix = answerer?.prefix;
  if (!prefix || !isNickname(asker) || !isNickname(prefix) || prefix.key === asker.key || !asker.personal) return null;
  return isSpoken(prefix) || speaksBelow(prefix, below) ? prefix.key : null;
}

function isNickname({ form, key }: SpeakerPrefix): boolean {
  return form === 'unknown' && key.length > 1 && key.length <= longestNickname && !isLabel(key);
}

/**
 * 财新, 澎湃: an unknown label that asks each time, and one and the same answers: twice or more if that is a name, else three
 * times.
 */
function isAsker({ form, count, questions, follower, followerNamed }: Group): boolean {
  return form === 'unknown' && count > (followerNamed ? 1 : 2) && questions === count && follower !== null;
}

const leastByTurns = 4;

/** 黄：… 韩：… 黄：…: two surnames strictly by turns, four times or more, and half of what follows says I or you. */
function alternateInitials(lines: readonly BodyLine[], groups: ReadonlyMap<string, Group>): boolean {
  const initials = [...groups].filter(([, { form }]) => form === 'initial');
  if (initials.length !== 2 || !initials.every(([key, { spoken }]) => spoken > 1 && surnameLength(key, 0) === 1))
    return false;
  let last = '';
  let turns = 0;
  let personal = 0;
  for (const { prefix } of lines) {
    if (prefix?.form !== 'initial') continue;
    if (prefix.key === last) return false;
    last = prefix.key;
    turns++;
    if (prefix.personal) personal++;
  }
  return turns >= leastByTurns && personal * 2 >= turns;
}

/** 以下是访谈实录： and right below it somebody speaks. */
function isAnnounced(lines: readonly BodyLine[], groups: ReadonlyMap<string, Group>): boolean {
  const speakers = [...groups.values()].some(({ form, spoken }) => speakingForms.has(form) && spoken > 0);
  return speakers && lines.some(({ prefix }, index) => opensTalk(prefix) && lines[index - 1]?.announcesTalk);
}

function opensTalk(prefix: SpeakerPrefix | null): boolean {
  return prefix !== null && speakingForms.has(prefix.form) && (isSpoken(prefix) || prefix.speech === 'none');
}

/** Whether somebody asks and somebody answers. */
function isTranscript(groups: ReadonlyMap<string, Group>): boolean {
  if (isDialogue(groups) || isHearing(groups)) return true;
  const asked = groups.get('question')?.spoken ?? 0;
  const { spoken: said = 0, answers = 0 } = groups.get('answer') ?? {};
  const answered = Math.max(said, answers);
  if (asked + answered >= 2) return true;
  let people = 0;
  let outlets = 0;
  for (const group of groups.values()) {
    if (isAsker(group)) return true;
    if (personForms.has(group.form)) people += group.spoken;
    if (group.form === 'outlet' && group.questions * 2 >= group.count) outlets += group.questions;
  }
  return people > 0 && (asked > 0 || outlets > 1);
}

/** In court the bench asks, and somebody else of those who speak there says something. */
function isHearing(groups: ReadonlyMap<string, Group>): boolean {
  const present = [...groups].filter(([key, { spoken }]) => courtRoles.has(key) && spoken > 0);
  return (
    present.length > 1 && present.some(([key, { spoken, questions }]) => bench.has(key) && spoken > 1 && questions > 0)
  );
}

const bench = wordsInBothScripts('审判长 审判员 法官');

/** Two or more speak by turns, of whom one asks: now and then if the name is known for one, mostly if it is a nickname. */
function isDialogue(groups: ReadonlyMap<string, Group>): boolean {
  const all = [...groups];
  const named = all.filter(([, { form, spoken }]) => dialogueForms.has(form) && spoken > 1);
  const nicknamed = all.filter(
    ([key, { form, spoken }]) => form === 'unknown' && spoken > 2 && key.length <= longestNickname,
  );
  return (
    named.length + nicknamed.length > 1 &&
    named.length > 0 &&
    (named.some(([, { questions }]) => questions > 0) ||
      nicknamed.some(([, { questions, count }]) => questions * 2 >= count))
  );
}

const nameForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName']);
const dialogueForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName', 'initial']);
const speakingForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName', 'title', 'role']);
const personForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName', 'role', 'initial']);

/** The sign that each form of prefix is. */
const signOfForm: Readonly<Record<PrefixForm, Evidence>> = {
  question: signs.role,
  answer: signs.role,
  role: signs.role,
  titledName: signs.titledName,
  name: signs.name,
  title: signs.title,
  initial: signs.initial,
  outlet: signs.outlet,
  unknown: signs.unknown,
};

function gatherSigns(
  prefix: SpeakerPrefix,
  form: PrefixForm,
  group: Group,
  transcript: boolean,
  below: boolean,
  lexicon: Lexicon,
): Evidence {
  if (prefix.delimiterStart < 0 && group.count < 2 && !(transcript && singleForms.has(form))) return 0;
  return (
    signOfForm[form] |
    signIf(signs.longLabel, form === 'unknown' && prefix.label.length > longestNickname) |
    signIf(signs.transcript, transcript) |
    signIf(signs.again, group.spoken > 1) |
    signIf(signs.often, group.spoken > 2) |
    signIf(signs.asks, isAsker(group) || (prefix.form === 'outlet' && group.questions * 2 >= group.count)) |
    signIf(signs.speech, below || prefix.speech === 'full') |
    signIf(signs.exchange, answeringForms.has(prefix.form) && group.answers * 2 > group.count) |
    signIf(signs.quoted, prefix.quoted && !transcript) |
    signIf(signs.lexicon, lexicon !== emptyLexicon && isListed(lexicon.speakers, prefix)) |
    signIf(signs.deniedByLexicon, lexicon !== emptyLexicon && isListed(lexicon.notSpeakers, prefix))
  );
}

/** The labels that say little of who speaks, and more where they stand right after a question. */
const answeringForms: ReadonlySet<PrefixForm> = new Set(['unknown', 'title']);

function isListed(speakers: ReadonlySet<string>, prefix: SpeakerPrefix): boolean {
  return speakers.has(prefix.label) || speakers.has(prefix.name);
}

/** 方药：… between 治法：… and 用法：…: a name or role in a row of fields is a field as well. */
function standsAmongFields(lines: readonly BodyLine[], index: number): boolean {
  const form = lines[index]?.prefix?.form;
  if (form !== 'name' && form !== 'role') return false;
  let fields = 0;
  for (const step of [-2, -1, 1, 2]) if (lines[index + step]?.prefix?.form === 'unknown') fields++;
  return fields > 1;
}

/** Whether what follows the prefix on the line reads as speech: it ends as a sentence does, or it is long, and says not who has a role. */
function isSpoken({ speech, credits }: SpeakerPrefix): boolean {
  return (speech === 'brief' || speech === 'full') && !credits;
}

/** A clause that ends open, of somebody with title and name who speaks elsewhere in the article: its last mark was lost. */
function isTerse({ form, speech, credits, clause }: SpeakerPrefix, { spoken }: Group): boolean {
  return form === 'titledName' && spoken > 0 && speech === 'scrap' && clause && !credits;
}

/** A word or two after a question, in answer to it. */
function isReply({ speech, credits }: SpeakerPrefix, before: BodyLine | undefined): boolean {
  return speech === 'scrap' && !credits && before?.prefix != null && before.asks;
}

/** The speaker stands alone on the line and the speech follows on the next. */
function speaksBelow({ speech }: SpeakerPrefix, next: BodyLine | undefined): boolean {
  return speech === 'none' && next?.flows === true && next.prefix === null;
}
