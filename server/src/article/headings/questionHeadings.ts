import type { BodyLine } from '../lines/bodyLine.ts';
import { type DecidedLines, isFree } from '../lines/decidedLines.ts';
import type { FoundHeadings } from './foundHeadings.ts';

const leastExclaimed = 3;

/**
 * How many questions have to be headings if there is no other heading; more are needed if the author also asks
 * questions in the text.
 */
const leastQuestions = 2;
const leastBesideAsides = 3;

/**
 * Decides which questions and exclamations are headings. A question above a turn or marker is one. Above a paragraph, or within
 * an interview, it is one if the article has other plain headings, or several questions and no other headings; otherwise the author
 * asks, for instance if only a short answer follows, or somebody in the text asks, if quotation marks enclose the
 * question. A line that ends in ！ or … is a heading only if there are at least three of this kind and no others;
 * otherwise somebody exclaims.
 */
export function chooseQuestions(
  lines: readonly BodyLine[],
  candidates: readonly number[],
  decided: DecidedLines,
  found: FoundHeadings,
): readonly number[] {
  const isQuestion = (index: number) =>
    lines[index]?.heading?.asks === true && (decided.interview || isFree(decided, index + 1));
  const stated = candidates.filter((index) => !isQuestion(index));
  const asked = candidates.filter(isQuestion);
  const standing = new Set(candidates);
  const isHead = (index: number) => standing.has(index) || found.has(index) || decided.markers.has(index);
  const quotes = stated.some((index) => isQuoted(lines[index]));
  const questions = asked.filter((index) => {
    if (standing.has(index + 1) && isQuestion(index + 1)) return false;
    if (isQuoted(lines[index]) && !quotes) return false;
    return !goesOn(lines, index) && !(isFree(decided, index + 1) && isAnsweredBriefly(lines, index, isHead));
  });
  const statements = withoutExclamations(lines, stated, found);
  const enough = questions.length >= (questions.length < asked.length ? leastBesideAsides : leastQuestions);
  return statements.length > 0 || (found.size === 0 && enough) ? [...statements, ...questions] : statements;
}

/** Whether a question goes on with the text before it, which is more than a number alone on its line. */
function goesOn(lines: readonly BodyLine[], index: number): boolean {
  return lines[index]?.heading?.refersBack === true && !lines[index - 1]?.heading?.bare;
}

function isQuoted(line: BodyLine | undefined): boolean {
  return line?.heading?.quoted === true;
}

/** The lines that state something; those that exclaim it only if there are enough of them and no other heading. */
function withoutExclamations(
  lines: readonly BodyLine[],
  stated: readonly number[],
  found: FoundHeadings,
): readonly number[] {
  const plain = stated.filter((index) => lines[index]?.heading?.exclaims !== true);
  return plain.length + found.size === 0 && stated.length >= leastExclaimed ? stated : plain;
}

const longestAnswer = 2;

/** Whether one or two lines of a few words are all that stands between a question and the next heading, or the end. */
function isAnsweredBriefly(lines: readonly BodyLine[], question: number, isHead: (index: number) => boolean): boolean {
  let index = question + 1;
  while (index < lines.length && !isHead(index)) {
    if (index - question > longestAnswer || !lines[index]?.curt) return false;
    index++;
  }
  return index > question + 1;
}
