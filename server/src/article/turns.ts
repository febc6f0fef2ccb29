import { wordsInBothScripts } from '../text/scripts.ts';
import type { BodyLine } from './bodyLine.ts';
import { acceptedConfidence, confidenceOf, type Evidence, signIf, signs } from './evidence.ts';
import { FoundLines } from './foundLines.ts';
import { emptyLexicon, type Lexicon } from './lexicon.ts';
import { type Group, groupPrefixes, isAsker, isSpoken, nameForms, saysIOrYou, speaksBelow } from './speakerGroups.ts';
import { longestNickname, type SpeakerPrefix } from './speakerPrefix.ts';
import { areOptions, isTranscript } from './transcripts.ts';
import type { PrefixForm, TurnPrefix } from './turnPrefix.ts';

/** A line that was found to be a turn, and the evidence for it. */
export interface FoundTurn {
  readonly prefix: TurnPrefix;
  readonly evidence: Evidence;
}

export type FoundTurns = FoundLines<FoundTurn>;

const vouchedForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName', 'title', 'question', 'role']);
const singleForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName', 'title']);

/**
 * Decides which paragraphs with the prefix of a speaker are turns. A prefix alone proves little (数据：, 演习时间：, 韩国：).
 * Evidence is that it returns, that somebody asks and somebody answers, and that speech follows.
 */
export function findTurns(lines: readonly BodyLine[], lexicon: Lexicon): FoundTurns {
  const found = new FoundLines<FoundTurn>(lines.length);
  const { groups, groupOf } = groupPrefixes(lines);
  const transcript = isTranscript(lines, groups);
  const talk: Talk = { transcript, inBrackets: speakInBrackets(lines) };
  const options = areOptions(groups);
  const inWriting = answersInWriting(lines);
  const singles: (FoundTurn & { readonly index: number })[] = [];
  lines.forEach(({ prefix }, index) => {
    const group = groupOf.get(index);
    if (!prefix || !group || isSalutation(prefix, lines[index - 1])) return;
    const below = speaksBelow(prefix, lines[index + 1]);
    const answers = prefix.form === 'answer' && lines[index - 1]?.prefix?.form === 'question';
    const reply = transcript && (answers || group.spoken > 1) && isReply(prefix, lines[index - 1]);
    const terse = mayHaveLostMark(prefix);
    const open = !isSpoken(prefix) && !below && !reply && !(terse && group.spoken > 0);
    if (open && !terse) return;
    const isField = (!transcript && standsAmongFields(lines, index)) || (options && prefix.form === 'answer');
    const form = isField ? 'unknown' : inWriting && asksInWriting(prefix) ? 'question' : prefix.form;
    const evidence = gatherSigns(prefix, form, group, talk, below, lexicon);
    if (!open && confidenceOf(evidence) >= acceptedConfidence) found.set(index, { prefix, evidence });
    else if (singleForms.has(prefix.form)) singles.push({ index, prefix, evidence: evidence | signs.company });
  });
  // A speaker who speaks only once counts if there are two other speakers of the kind, or if three say I or you.
  const vouched = found.size > 1 || isRound(lines, singles);
  for (const { index, prefix, evidence } of vouched ? singles : []) {
    if (confidenceOf(evidence) >= acceptedConfidence) found.set(index, { prefix, evidence });
  }
  for (const { index, prefix } of transcript ? findReplies(lines, found) : []) {
    const group = groupOf.get(index);
    const evidence = group ? gatherSigns(prefix, prefix.form, group, talk, false, lexicon) : 0;
    if (confidenceOf(evidence) >= acceptedConfidence) found.set(index, { prefix, evidence });
  }
  if (transcript) findAddressing(lines, found);
  return isAddressed(lines, found) ? new FoundLines<FoundTurn>(lines.length) : found;
}

/** 答复： alone over what is answered, as parliaments print it; then 问题： alone over what is asked is no field. */
function answersInWriting(lines: readonly BodyLine[]): boolean {
  return lines.some(({ prefix }) => prefix?.form === 'answer' && prefix.speech === 'none');
}

function asksInWriting({ label, speech }: SpeakerPrefix): boolean {
  return speech === 'none' && questions.has(label);
}

const questions = wordsInBothScripts('问题 提问 质询');

/** 主席： alone below 答复： alone greets the chair, who does not speak. */
function isSalutation({ form, speech }: SpeakerPrefix, before: BodyLine | undefined): boolean {
  return form === 'title' && speech === 'none' && before?.prefix?.form === 'answer' && before.prefix.speech === 'none';
}

/** What the article shows of who speaks in it. */
interface Talk {
  /** Somebody asks and somebody answers. */
  readonly transcript: boolean;
  /** Three people or more, with title and name, stand in brackets before what they say. */
  readonly inBrackets: boolean;
}

const leastOfRound = 3;

function speakInBrackets(lines: readonly BodyLine[]): boolean {
  const speakers = new Set<string>();
  for (const { prefix } of lines) {
    if (prefix && prefix.delimiterStart < 0 && prefix.form === 'titledName' && isSpoken(prefix))
      speakers.add(prefix.key);
  }
  return speakers.size >= leastOfRound;
}

/** Three people or more, called by name, who say something once each, half of them I or you, or what they wish for. */
function isRound(lines: readonly BodyLine[], singles: readonly { readonly index: number }[]): boolean {
  const speakers = new Set<string>();
  let personal = 0;
  for (const { index } of singles) {
    const prefix = lines[index]?.prefix;
    if (!prefix || !nameForms.has(prefix.form)) continue;
    speakers.add(prefix.key);
    if (saysIOrYou(prefix, lines[index + 1]) || prefix.wishes) personal++;
  }
  return speakers.size >= leastOfRound && personal * 2 >= speakers.size;
}

/**
 * Whether somebody asks and somebody answers, so that paragraphs without a speaker go on with the turn before them: by who
 * speaks, where all stand alone above what they say, or where half of the paragraphs are turns, and one that asks stands
 * right above another.
 */
export function isInterview(lines: readonly BodyLine[], turns: FoundTurns): boolean {
  if (turns.some(({ prefix: { form } }) => form === 'question' || form === 'outlet')) return true;
  if (standAlone(lines, turns)) return true;
  if (!turns.some((_, index) => lines[index]?.asks === true && turns.has(index + 1))) return false;
  let paragraphs = 0;
  for (const { settled, paragraph } of lines) if (settled === null && paragraph) paragraphs++;
  return turns.size * 2 >= paragraphs;
}

/** Whether all who speak, two or more, stand on lines of their own above what they say. */
function standAlone(lines: readonly BodyLine[], turns: FoundTurns): boolean {
  const speakers = new Set<string>();
  const others = turns.some((_, index) => {
    const prefix = lines[index]?.prefix;
    if (prefix?.speech !== 'none') return true;
    speakers.add(prefix.key);
    return false;
  });
  return !others && speakers.size > 1;
}

/** Whether the only “speaker” is an audience that a speech addresses: 主席： alone on its line, repeatedly. */
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

/** 主持人请您谈谈…, where the role stands delimited elsewhere in the transcript. */
function findAddressing(lines: readonly BodyLine[], found: FoundTurns): void {
  const roles = new Set<string>();
  found.forEach((_, index) => {
    const prefix = lines[index]?.prefix;
    if (prefix?.form === 'question' || prefix?.form === 'role') roles.add(prefix.label);
  });
  if (roles.size === 0) return;
  lines.forEach(({ line, addressing, askingRole }, index) => {
    if (found.has(index)) return;
    // A question right between two turns is no part of the one before.
    const isBetween = found.has(index - 1) && found.has(index + 1);
    const prefix = addressing ?? (isBetween ? askingRole : null);
    if (prefix && roles.has(line.text.slice(prefix.start, prefix.end)))
      found.set(index, { prefix, evidence: signs.role | signs.transcript | signs.delimitedElsewhere });
  });
}

/**
 * Finds short replies: a word or two of somebody who speaks elsewhere in the transcript, right below another speaker's
 * turn.
 */
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
    // What stands right above a turn of the same speaker heads it.
    if (lines[index + 1]?.prefix?.key === prefix.key) return;
    const above = found.has(index - 1) || replies.has(index - 1) ? lines[index - 1]?.prefix?.key : prefix.key;
    if (above !== prefix.key && prefix.replies) replies.set(index, prefix);
  });
  return Array.from(replies, ([index, prefix]) => ({ index, prefix }));
}

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
  { transcript, inBrackets }: Talk,
  below: boolean,
  lexicon: Lexicon,
): Evidence {
  const vouchedFor = (transcript && vouchedForms.has(form)) || (inBrackets && form === 'titledName');
  if (prefix.delimiterStart < 0 && group.count < 2 && !vouchedFor) return 0;
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
const answeringForms: ReadonlySet<PrefixForm> = new Set(['unknown', 'title', 'name']);

function isListed(speakers: ReadonlySet<string>, prefix: SpeakerPrefix): boolean {
  return speakers.has(prefix.label) || speakers.has(prefix.name);
}

/** Whether a name or role stands among fields, so that it is a field too: 方药：… between 治法：… and 用法：…. */
function standsAmongFields(lines: readonly BodyLine[], index: number): boolean {
  const line = lines[index];
  const form = line?.prefix?.form;
  if ((form !== 'name' && form !== 'role') || (form === 'role' && (line?.asks || line?.prefix?.personal))) return false;
  let fields = 0;
  for (const step of [-2, -1, 1, 2]) {
    const line = lines[index + step];
    if (line?.prefix?.form === 'unknown' && !line.asks) fields++;
  }
  return fields > 1;
}

/** Whether somebody with title and name may speak whose last mark was lost: a clause that ends open, and is no field. */
function mayHaveLostMark({ form, speech, credits, clause }: SpeakerPrefix): boolean {
  return form === 'titledName' && speech === 'scrap' && clause && !credits;
}

/** A word or two after a question, in answer to it. */
function isReply({ speech, credits }: SpeakerPrefix, before: BodyLine | undefined): boolean {
  return speech === 'scrap' && !credits && before?.prefix != null && before.asks;
}
