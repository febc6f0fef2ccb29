import { patternInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import type { SpeakerPrefix } from '../speakers/speakerPrefix.ts';
import { netUser } from '../speakers/speakerRoles.ts';
import { isSpoken, type LabelGroup } from './labelGroups.ts';
import { areOptions, isTranscript } from './transcripts.ts';

const leastInBrackets = 3;

/** What the article shows of who speaks in it. */
export interface Talk {
  /** Somebody asks and somebody answers. */
  readonly transcript: boolean;
  /** Three people or more, with title and name, stand in brackets before what they say. */
  readonly inBrackets: boolean;
  /** Several people, each with title and name, speak one after another. */
  readonly statements: boolean;
  /** Several people, each with title and name, are quoted one after another, and nothing is said of them. */
  readonly quotations: boolean;
  /** Several people, each by a name alone, say something of themselves or to somebody. */
  readonly voices: boolean;
  /** The names of those who speak somewhere after their title or organisation, name and a delimiter. */
  readonly introduced: ReadonlySet<string>;
  /** Net users or readers write, and offices may answer them. */
  readonly netUsers: boolean;
  /** A：… and B：… are options to choose from. */
  readonly options: boolean;
  /** 答复： stands alone over what is answered. */
  readonly inWriting: boolean;
}

/** Reads from all paragraphs with the prefix of a speaker, and from their labels, who speaks in the article. */
export function readTalk(lines: readonly BodyLine[], groups: ReadonlyMap<string, LabelGroup>): Talk {
  const statements = isStatements(groups);
  return {
    transcript: isTranscript(lines, groups),
    inBrackets: speakInBrackets(lines),
    statements,
    quotations: countSpeakers(lines, isQuoted) >= leastOfStatements,
    voices: areVoices(lines),
    introduced: introducedNames(lines, statements),
    netUsers: lines.some(({ prefix }) => prefix !== null && writes(prefix)),
    options: areOptions(groups),
    inWriting: answersInWriting(lines),
  };
}

/** 答复： alone over what is answered, as parliaments print it; then 问题： alone over what is asked is no field. */
function answersInWriting(lines: readonly BodyLine[]): boolean {
  return lines.some(({ prefix }) => prefix?.form === 'answer' && prefix.speech === 'none');
}

const questions = wordsInBothScripts('问题 提问 质询');

/** 问题： or the like alone over what is asked. */
export function asksInWriting({ label, speech }: SpeakerPrefix): boolean {
  return speech === 'none' && questions.has(label);
}

function speakInBrackets(lines: readonly BodyLine[]): boolean {
  const speakers = new Set<string>();
  for (const { prefix } of lines) {
    if (prefix && prefix.delimiterStart < 0 && prefix.form === 'titledName' && isSpoken(prefix))
      speakers.add(prefix.key);
  }
  return speakers.size >= leastInBrackets;
}

const leastOfStatements = 3;

/** By how many labels those lines begin for which `counts` holds. */
function countSpeakers(lines: readonly BodyLine[], counts: (prefix: SpeakerPrefix) => boolean): number {
  const speakers = new Set<string>();
  for (const { prefix } of lines) if (prefix && counts(prefix)) speakers.add(prefix.key);
  return speakers.size;
}

function isQuoted({ form, quoted }: SpeakerPrefix): boolean {
  return form === 'titledName' && quoted;
}

function isVoice({ form, speech, credits }: SpeakerPrefix): boolean {
  return form === 'name' && speech === 'full' && !credits;
}

/** Three people or more who speak by their names, at least every other of them of himself: 李建忠：我贴了孙女的照片。 */
function areVoices(lines: readonly BodyLine[]): boolean {
  const personal = countSpeakers(lines, (prefix) => isVoice(prefix) && prefix.personal);
  return personal >= leastOfStatements && personal * 2 >= countSpeakers(lines, isVoice);
}

const reader = patternInBothScripts(/^(?:读者|市民|居民|村民|业主|家长).{1,8}$/);

/** 网友“山里来的风”：…, or 读者陈先生：… who speaks for as long as a letter has it. */
function writes(prefix: SpeakerPrefix): boolean {
  const { form, label, speech } = prefix;
  return (form === 'role' && netUser.test(label)) || (form === 'titledName' && speech === 'full' && reader.test(label));
}

function isStatements(groups: ReadonlyMap<string, LabelGroup>): boolean {
  let speakers = 0;
  for (const { form, spoken } of groups.values()) if (form === 'titledName' && spoken > 0) speakers++;
  return speakers >= leastOfStatements;
}

/** Whether somebody is named with title; where there are `statements`, even by a name that looks like none. */
export function isTitled({ form, start, nameStart }: SpeakerPrefix, statements: boolean): boolean {
  return form === 'titledName' || (statements && form === 'unknown' && nameStart > start);
}

function introducedNames(lines: readonly BodyLine[], statements: boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { prefix } of lines) {
    if (prefix && isTitled(prefix, statements) && prefix.delimiterStart >= 0 && isSpoken(prefix))
      names.add(prefix.name);
  }
  return names;
}
