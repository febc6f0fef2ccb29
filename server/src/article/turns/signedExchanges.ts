import { type CodeSet, codeSet, isIn } from '../../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts } from '../../text/scripts.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { isSpeakerName } from '../names/speakerNames.ts';
import { surnameLength } from '../names/surnames.ts';
import { opensWith } from './commonBeginnings.ts';

/** The signs that questions are marked with, of one character: 问, 记, Q. */
const askingSigns = codeSet(`${charactersInBothScripts('问记')}Q`);
const answeringSigns = codeSet(`${charactersInBothScripts('答')}A`);
/** Words that begin with what might be a sign: 问题, 记者, 答案. */
const words = patternInBothScripts(
  /^(?:问[题卷世及道诊责候询到津鼎心一过起答]|记[者得录忆住载起述叙事性]|答[案卷题谢复应辩对疑非道]|[QA][A-Za-z&\d])/,
);
const leastRounds = 3;
/** How many are enough where both questions and answers have their sign. */
const leastSignedRounds = 2;
const longestName = 8;
const shortestSpeech = 2;

/** Whether a line asks and begins with the sign of a question that has lost its colon: 问您怎么看？ */
export function isSignedQuestion(line: BodyLine): boolean {
  return line.asks && line.line.bodyEnd - line.line.bodyStart > shortestSpeech && isSigned(line, askingSigns);
}

function isSigned({ line: { text, bodyStart }, settled, prefix }: BodyLine, signs: CodeSet): boolean {
  if (!isIn(signs, text.charCodeAt(bodyStart)) || settled !== null || prefix !== null) return false;
  return !words.test(text.slice(bodyStart, bodyStart + 2));
}

/**
 * The speakers of an exchange whose questions all begin with one sign, and whose answers, right below each, begin with another
 * or with one name: 问…？ 答…, 记…？ 姚…. By the index of their lines; empty if there is none.
 */
export function findSignedExchange(lines: readonly BodyLine[]): ReadonlyMap<number, string> {
  const speakers = new Map<number, string>();
  const questions: number[] = [];
  lines.forEach((line, index) => {
    if (isSignedQuestion(line)) questions.push(index);
  });
  const sign = signOf(lines[questions[0] ?? -1]);
  if (questions.length < leastSignedRounds || questions.some((index) => signOf(lines[index]) !== sign)) return speakers;
  const answers = questions.map((index) => lines[index + 1]);
  const name = answerer(answers);
  if (name === null || questions.length < (isAnswerSign(name) ? leastSignedRounds : leastRounds)) return speakers;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || !isSigned(line, askingSigns) || signOf(line) !== sign || !answersAs(next, name)) return;
    speakers.set(index, sign);
    speakers.set(index + 1, name);
  });
  return speakers;
}

function signOf(line: BodyLine | undefined): string {
  return line ? line.line.text.charAt(line.line.bodyStart) : '';
}

function isAnswerSign(name: string): boolean {
  return name.length === 1 && isIn(answeringSigns, name.charCodeAt(0));
}

/** What all answers begin with: a sign, a surname, a name, a title; null if that is none of them. */
function answerer(answers: readonly (BodyLine | undefined)[]): string | null {
  if (answers.every((line) => line !== undefined && isSigned(line, answeringSigns))) {
    const sign = signOf(answers[0]);
    return answers.every((line) => signOf(line) === sign) ? sign : null;
  }
  let name: string | null = null;
  for (const line of answers) {
    if (!line || line.settled !== null || line.prefix !== null) return null;
    const { text, bodyStart } = line.line;
    name = name === null ? text.slice(bodyStart, bodyStart + longestName) : commonStart(name, text, bodyStart);
  }
  return name !== null && isSpeaker(name) ? name : null;
}

function commonStart(name: string, text: string, at: number): string {
  let length = 0;
  while (length < name.length && name.charCodeAt(length) === text.charCodeAt(at + length)) length++;
  return name.slice(0, length);
}

function isSpeaker(name: string): boolean {
  return name.length === 1 ? surnameLength(name, 0) === 1 : isSpeakerName(name);
}

/** Whether a line without delimiter begins with a sign or name, and goes on after it. */
function answersAs(line: BodyLine, name: string): boolean {
  return line.settled === null && line.prefix === null && opensWith(line, name);
}
