import { charactersInBothScripts } from '../../text/scripts.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { FoundLines } from '../lines/foundLines.ts';
import { isNonSpeakerLabel } from '../speakers/nonSpeakerLabels.ts';
import { longestNickname, type SpeakerPrefix } from '../speakers/speakerPrefix.ts';
import type { PrefixForm } from '../speakers/turnPrefix.ts';

/** The lines that begin with one label: how often somebody speaks there, asks or answers. */
export interface LabelGroup {
  readonly form: PrefixForm;
  count: number;
  spoken: number;
  questions: number;
  /** How many of the lines directly follow a question. */
  answers: number;
  /** How many are directly followed by a speaker with a name. */
  answered: number;
  /** The speaker who follows each question of this label, about which nothing is known; null if several speakers do. */
  follower: string | null;
  /** Whether that speaker has a name each time. */
  followerNamed: boolean;
}

/** 财新, 端: what says little of who asks. */
const askingForms: ReadonlySet<PrefixForm> = new Set(['unknown', 'initial']);

/** Counts the labels of an article, by their keys and by the index of the line. */
export function groupByLabel(lines: readonly BodyLine[]): {
  readonly groups: ReadonlyMap<string, LabelGroup>;
  readonly groupOf: FoundLines<LabelGroup>;
} {
  const groups = new Map<string, LabelGroup>();
  const groupOf = new FoundLines<LabelGroup>(lines.length);
  lines.forEach(({ prefix, asks }, index) => {
    if (!prefix) return;
    let group = groups.get(prefix.key);
    if (!group) {
      group = emptyGroup(prefix.form);
      groups.set(prefix.key, group);
    }
    if (asks && askingForms.has(prefix.form)) noteFollower(group, prefix, lines[index + 1], lines[index + 2]);
    groupOf.set(index, group);
    countLine(group, prefix, asks, lines[index - 1], lines[index + 1]);
  });
  return { groups, groupOf };
}

function emptyGroup(form: PrefixForm): LabelGroup {
  return { form, count: 0, spoken: 0, questions: 0, answers: 0, answered: 0, follower: null, followerNamed: true };
}

/** Notes who speaks right below a question. */
function noteFollower(
  group: LabelGroup,
  prefix: SpeakerPrefix,
  answerer: BodyLine | undefined,
  below: BodyLine | undefined,
): void {
  const name = nameOf(answerer);
  const follower = name ?? nicknameOf(prefix, answerer, below);
  if (name === null) group.followerNamed = false;
  if (group.questions === 0) group.follower = follower;
  else if (group.follower !== follower) group.follower = null;
}

function countLine(
  group: LabelGroup,
  prefix: SpeakerPrefix,
  asks: boolean,
  above: BodyLine | undefined,
  below: BodyLine | undefined,
): void {
  group.count++;
  if (asks) group.questions++;
  if (isSpoken(prefix) || speaksBelow(prefix, below)) group.spoken++;
  if (prefix.form === 'outlet' && nameOf(below) !== null) group.answered++;
  if (above?.prefix && posesQuestion(above.prefix, above.asks)) group.answers++;
}

/** Whether somebody asks by profession, or an outlet does, or the words of the report tell of a question. */
function posesQuestion({ form, reportsQuestion }: SpeakerPrefix, asks: boolean): boolean {
  return form === 'question' || (form === 'outlet' && asks) || reportsQuestion;
}

/** Labels that name a person. */
export const nameForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName']);

/** The name that a line begins with, delimited, and that speaks there. */
function nameOf(line: BodyLine | undefined): string | null {
  const prefix = line?.prefix;
  return prefix && nameForms.has(prefix.form) && isSpoken(prefix) ? prefix.name : null;
}

/** What a line begins with in answer to somebody called by a nickname who spoke to whoever is asked: another nickname. */
function nicknameOf(asker: SpeakerPrefix, answerer: BodyLine | undefined, below: BodyLine | undefined): string | null {
  const prefix = answerer?.prefix;
  if (
    !prefix ||
    !mayBeNickname(asker.form, asker.key) ||
    !mayBeNickname(prefix.form, prefix.key) ||
    prefix.key === asker.key ||
    !asker.personal
  )
    return null;
  return isSpoken(prefix) || speaksBelow(prefix, below) ? prefix.key : null;
}

const capital = /^[A-Z]$/;

/** A short word that is no field's label, or a capital letter. */
export function mayBeNickname(form: PrefixForm, key: string): boolean {
  if (form !== 'unknown' || key.length > longestNickname) return false;
  return key.length > 1 ? !isNonSpeakerLabel(key) : capital.test(key);
}

const many = 5;

/**
 * Whether an unknown label is a questioner, such as 财新 or 澎湃: it always asks and the same speaker always answers, at
 * least twice if the answerer has a name, otherwise three times. Of five times or more, two of three suffice.
 */
export function isAsker({ form, count, questions, follower, followerNamed }: LabelGroup): boolean {
  if (!askingForms.has(form) || count <= (followerNamed ? 1 : 2) || follower === null) return false;
  return questions === count || (count >= many && questions * 3 >= count * 2);
}

/** What is said after a prefix, on the line or, if nothing is, on the next, says I or you. */
export function saysIOrYou(prefix: SpeakerPrefix, below: BodyLine | undefined): boolean {
  return prefix.speech === 'none' ? below?.personal === true : prefix.personal;
}

/** Whether what follows the prefix on the line reads as speech: it ends as a sentence does, or it is long, and says not who has a role. */
export function isSpoken({ speech, credits }: SpeakerPrefix): boolean {
  return (speech === 'brief' || speech === 'full') && !credits;
}

/** What is nothing but a sign that somebody asks or answers. */
const exchange = new Set(charactersInBothScripts('问答'));

/**
 * The speaker stands alone on the line and the speech follows on the next, where it may begin with a salutation (主席：).
 * Below 问： and 答：, which are nothing else, it may be as short as 开门。.
 */
export function speaksBelow({ label, speech }: SpeakerPrefix, next: BodyLine | undefined): boolean {
  if (speech !== 'none' || next === undefined) return false;
  const salutes = next.brief && next.introduces && (next.prefix === null || next.prefix.form === 'title');
  return salutes || (next.prefix === null && (next.flows || (exchange.has(label) && next.paragraph)));
}

/** The speaker stands alone on the line, and the next says no more than a few words: 它没有淹过水。 */
export function repliesBelow({ speech }: SpeakerPrefix, next: BodyLine | undefined): boolean {
  return speech === 'none' && next?.prefix === null && next.paragraph;
}
