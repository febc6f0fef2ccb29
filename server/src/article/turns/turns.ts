import type { Lexicon } from '../lexicon.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { FoundLines } from '../lines/foundLines.ts';
import { isOffice } from '../speakers/letterReplies.ts';
import type { SpeakerPrefix } from '../speakers/speakerPrefix.ts';
import type { PrefixForm } from '../speakers/turnPrefix.ts';
import { isAccepted, signs } from './evidence.ts';
import type { FoundTurn, FoundTurns } from './foundTurns.ts';
import {
  groupByLabel,
  isSpoken,
  type LabelGroup,
  nameForms,
  repliesBelow,
  saysIOrYou,
  speaksBelow,
} from './labelGroups.ts';
import { asksInWriting, isTitled, readTalk, type Talk } from './talk.ts';
import { addAddressingRoles, addReplies } from './transcriptTurns.ts';
import { gatherSigns } from './turnSigns.ts';

const singleForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName', 'title']);

/** A turn of somebody who speaks only once, which counts in company. */
interface SingleTurn extends FoundTurn {
  readonly index: number;
  readonly prefix: SpeakerPrefix;
}

/**
 * Decides which paragraphs with the prefix of a speaker are turns. A prefix alone proves little (数据：, 演习时间：, 韩国：).
 * Evidence is that it returns, that somebody asks and somebody answers, and that speech follows.
 */
export function findTurns(lines: readonly BodyLine[], lexicon: Lexicon): FoundTurns {
  const { groups, groupOf } = groupByLabel(lines);
  const found = new FoundLines<FoundTurn>(lines.length);
  if (groups.size === 0) return found;
  const talk = readTalk(lines, groups);
  const singles: SingleTurn[] = [];
  lines.forEach(({ prefix }, index) => {
    const group = groupOf.get(index);
    if (!prefix || !group || isSalutation(prefix, lines[index - 1])) return;
    const speech = speechAfter(prefix, group, talk, lines[index - 1], lines[index + 1]);
    if (speech === 'none') return;
    const form = formAmongOthers(lines, index, prefix, talk);
    const evidence = gatherSigns(prefix, form, group, talk, speaksBelow(prefix, lines[index + 1]), lexicon);
    if (speech === 'some' && isAccepted(evidence)) found.set(index, { prefix, evidence });
    else if (singleForms.has(form)) singles.push({ index, prefix, evidence: evidence | signs.company });
  });
  addSingles(lines, singles, found);
  if (talk.transcript) {
    addReplies(lines, groupOf, talk, lexicon, found);
    addAddressingRoles(lines, found);
  }
  return isAddressed(lines, found) ? new FoundLines<FoundTurn>(lines.length) : found;
}

/** A speaker who speaks only once counts if there are two other speakers of the kind, or if three say I or you. */
function addSingles(lines: readonly BodyLine[], singles: readonly SingleTurn[], found: FoundTurns): void {
  if (found.size < 2 && !isRound(lines, singles)) return;
  for (const { index, prefix, evidence } of singles) if (isAccepted(evidence)) found.set(index, { prefix, evidence });
}

/** Whether somebody speaks after a prefix; perhaps, if only the last mark of what is said may have been lost. */
function speechAfter(
  prefix: SpeakerPrefix,
  group: LabelGroup,
  { transcript }: Talk,
  above: BodyLine | undefined,
  below: BodyLine | undefined,
): 'some' | 'perhaps' | 'none' {
  if (isSpoken(prefix) || speaksBelow(prefix, below) || (group.spoken > 1 && repliesBelow(prefix, below)))
    return 'some';
  const answers = prefix.form === 'answer' && above?.prefix?.form === 'question';
  if (transcript && (answers || group.spoken > 1) && isReply(prefix, above)) return 'some';
  if (!mayHaveLostMark(prefix)) return 'none';
  return group.spoken > 0 ? 'some' : 'perhaps';
}

/** The form of a prefix in view of the article: who was introduced is a name, a name among fields is a field, too. */
function formAmongOthers(
  lines: readonly BodyLine[],
  index: number,
  prefix: SpeakerPrefix,
  { transcript, statements, introduced, netUsers, options, inWriting }: Talk,
): PrefixForm {
  if (options && prefix.form === 'answer') return 'unknown';
  if (isTitled(prefix, statements)) return 'titledName';
  if ((prefix.form === 'unknown' || prefix.form === 'name') && introduced.has(prefix.name)) return 'name';
  if (prefix.form === 'unknown' && netUsers && isOffice(prefix.label)) return 'title';
  if (!transcript && !netUsers && standsAmongFields(lines, index)) return 'unknown';
  return inWriting && asksInWriting(prefix) ? 'question' : prefix.form;
}

/** 主席： alone below 答复： alone greets the chair, who does not speak. */
function isSalutation({ form, speech }: SpeakerPrefix, before: BodyLine | undefined): boolean {
  return form === 'title' && speech === 'none' && before?.prefix?.form === 'answer' && before.prefix.speech === 'none';
}

const leastOfRound = 3;

/** Three people or more, called by name, who say something once each, half of them I or you, or what they wish for. */
function isRound(lines: readonly BodyLine[], singles: readonly SingleTurn[]): boolean {
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
