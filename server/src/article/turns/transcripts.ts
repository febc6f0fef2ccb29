import { wordsInBothScripts } from '../../text/scripts.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { surnameLength } from '../names/surnames.ts';
import { longestNickname, type SpeakerPrefix } from '../speakers/speakerPrefix.ts';
import { courtRoles } from '../speakers/speakerRoles.ts';
import type { PrefixForm } from '../speakers/turnPrefix.ts';
import { isAsker, isSpoken, type LabelGroup, mayBeNickname, saysIOrYou } from './labelGroups.ts';

/** Whether the article is a transcript: somebody asks and somebody answers, a talk is announced, or two speak by turns. */
export function isTranscript(lines: readonly BodyLine[], groups: ReadonlyMap<string, LabelGroup>): boolean {
  return isAsked(groups) || isAnnounced(lines, groups) || speakByTurns(lines, groups);
}

const leastByTurns = 4;
const leastOfNicknames = 6;
/** In a talk of three to five, so many turns. */
const mostTalking = 5;
const leastOfTalk = 9;
const talkingForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName', 'title', 'role', 'question']);

/**
 * 黄：… 韩：… 黄：…: two surnames strictly by turns, four times or more, or two nicknames and titles, six times or more; and half
 * of what follows says I or you. In a talk of more, they and those who are called by name, nine times or more.
 */
function speakByTurns(lines: readonly BodyLine[], groups: ReadonlyMap<string, LabelGroup>): boolean {
  // 本集嘉宾：张芷瑜: what stands there once is a field.
  const speaking = [...groups].filter(([, { count }]) => count > 1);
  const initials = speaking.filter(([, { form }]) => form === 'initial');
  if (initials.length === 2 && initials.every(([key]) => surnameLength(key, 0) === 1))
    return alternate(lines, initials, leastByTurns);
  const others = speaking.filter(([key, { form }]) => form === 'title' || mayBeNickname(form, key));
  if (others.length === 2) return alternate(lines, others, leastOfNicknames);
  const all = speaking.filter(([key, { form }]) => talkingForms.has(form) || mayBeNickname(form, key));
  return others.length > 0 && all.length <= mostTalking && alternate(lines, all, leastOfTalk);
}

function alternate(lines: readonly BodyLine[], all: readonly [string, LabelGroup][], least: number): boolean {
  if (!all.every(([, { spoken }]) => spoken > 1)) return false;
  const keys = new Set(all.map(([key]) => key));
  let last = '';
  let turns = 0;
  let personal = 0;
  for (const [index, { prefix }] of lines.entries()) {
    if (prefix === null || !keys.has(prefix.key)) continue;
    if (prefix.key === last) return false;
    last = prefix.key;
    turns++;
    if (saysIOrYou(prefix, lines[index + 1])) personal++;
  }
  return turns >= least && personal * 2 >= turns;
}

const speakingForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName', 'title', 'role']);

/** 以下是访谈实录： and right below it somebody speaks. */
function isAnnounced(lines: readonly BodyLine[], groups: ReadonlyMap<string, LabelGroup>): boolean {
  const speakers = [...groups.values()].some(({ form, spoken }) => speakingForms.has(form) && spoken > 0);
  return speakers && lines.some(({ prefix }, index) => opensTalk(prefix) && lines[index - 1]?.announcesTalk);
}

function opensTalk(prefix: SpeakerPrefix | null): boolean {
  return prefix !== null && speakingForms.has(prefix.form) && (isSpoken(prefix) || prefix.speech === 'none');
}

const personForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName', 'role', 'initial']);

/** How often outlets have to ask; once is enough for one whom somebody with a name always answers. */
const leastAsked = 2;

/** Whether somebody asks and somebody answers. */
function isAsked(groups: ReadonlyMap<string, LabelGroup>): boolean {
  if (isDialogue(groups) || isHearing(groups)) return true;
  const asked = groups.get('question')?.spoken ?? 0;
  const { spoken: said = 0, answers = 0 } = groups.get('answer') ?? {};
  const answered = areOptions(groups) ? 0 : Math.max(said, answers);
  if (asked + answered >= 2) return true;
  let people = 0;
  let outlets = 0;
  for (const group of groups.values()) {
    if (isAsker(group)) return true;
    if (personForms.has(group.form)) people += group.spoken;
    if (group.form === 'outlet' && group.questions * 2 >= group.count)
      outlets += group.answered === group.count ? leastAsked : group.questions;
  }
  return people > 0 && (asked > 0 || outlets >= leastAsked);
}

/** Whether A：… B：… are options to choose from, since neither asks anything. */
export function areOptions(groups: ReadonlyMap<string, LabelGroup>): boolean {
  const second = groups.get('B');
  return second?.questions === 0 && groups.get('answer')?.questions === 0 && !groups.has('question');
}

const bench = wordsInBothScripts('审判长 审判员 法官');

/** In court the bench asks and somebody else of those who speak there says something, or three of them speak and one asks. */
function isHearing(groups: ReadonlyMap<string, LabelGroup>): boolean {
  const present = [...groups].filter(([key, { spoken }]) => courtRoles.has(key) && spoken > 0);
  if (present.length > 2 && present.some(([, { questions }]) => questions > 0)) return true;
  return (
    present.length > 1 && present.some(([key, { spoken, questions }]) => bench.has(key) && spoken > 1 && questions > 0)
  );
}

const dialogueForms: ReadonlySet<PrefixForm> = new Set(['name', 'titledName', 'initial']);

/**
 * Whether two or more people alternate and one of them asks: at times if that one has a name, mostly if it is only a
 * nickname.
 */
function isDialogue(groups: ReadonlyMap<string, LabelGroup>): boolean {
  const all = [...groups];
  const named = all.filter(([, { form, spoken }]) => dialogueForms.has(form) && spoken > 1);
  const nicknamed = all.filter(
    ([key, { form, spoken }]) =>
      spoken > 2 && (form === 'title' || (form === 'unknown' && key.length <= longestNickname)),
  );
  return (
    named.length + nicknamed.length > 1 &&
    named.length > 0 &&
    (named.some(([, { questions }]) => questions > 0) ||
      nicknamed.some(([, { questions, count }]) => questions * 2 >= count))
  );
}
