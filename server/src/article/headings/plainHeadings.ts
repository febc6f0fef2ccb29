import type { BodyLine } from '../lines/bodyLine.ts';
import { type DecidedLines, isFree, isHeadingForm, isText, skipCaptions } from '../lines/decidedLines.ts';
import { bodyOf } from '../lines/shapedLine.ts';
import { isDoubled, isRepeated, type ShortLines } from '../lines/shortLines.ts';
import type { FoundHeadings } from './foundHeadings.ts';
import { isCredit, isOverFields, withoutFields } from './headingFields.ts';
import { chooseQuestions } from './questionHeadings.ts';

/**
 * Finds headings without sign or ordinal: short lines that stand alone above paragraphs. `found` are the headings with
 * sign or ordinal. Lists, fields, names below pictures, signatures, questions of the author and repeated captions are
 * no headings.
 */
export function findPlainHeadings(
  lines: readonly BodyLine[],
  decided: DecidedLines,
  found: FoundHeadings,
  shortLines: ShortLines,
): readonly number[] {
  const candidates: number[] = [];
  lines.forEach((line, index) => {
    if (!line.heading?.plain || found.has(index) || !isFree(decided, index)) return;
    if (isRepeated(shortLines, line) && isFree(decided, index + 1)) return;
    if (isTwin(lines, index, shortLines)) return;
    if (isBesideLink(lines, index, shortLines) || isCredit(line)) return;
    if (line.heading.signature || line.heading.fields || isOfficeBelowName(lines, index)) return;
    if (isListed(lines, index, decided, found) && !isOverFields(lines, index, decided)) return;
    if (mayFollow(lines, index, found) && standsOverText(lines, index, decided, found)) candidates.push(index);
  });
  const headings = withoutSubtitle(lines, withoutFields(lines, candidates, decided), decided, found);
  return chooseQuestions(lines, headings, decided, found);
}

/**
 * Removes short lines above the whole text: they are subtitles if there is no other heading, or if the text begins with
 * a dateline.
 */
function withoutSubtitle(
  lines: readonly BodyLine[],
  candidates: number[],
  decided: DecidedLines,
  found: FoundHeadings,
): number[] {
  const text = candidates.length > 0 ? lines.findIndex((_, index) => isText(lines, index, decided)) : 0;
  const lowest = candidates.findLast((index) => index < text);
  if (lowest === undefined || lines[lowest]?.heading?.word || !isFree(decided, text)) return candidates;
  const others = candidates.filter((index) => index > text);
  const isOverDateline = (index: number) => lines[skipCaptions(lines, index + 1)]?.settled === 'dateline';
  const isOnly = others.length === 0 && found.size === 0 && decided.markers.size === 0;
  return isOnly || (lines[text]?.settled === 'dateline' && !others.some(isOverDateline)) ? others : candidates;
}

/** 松岚织坊总经理 right below 周远: the office of whoever speaks next. */
function isOfficeBelowName(lines: readonly BodyLine[], index: number): boolean {
  return lines[index]?.heading?.office === true && lines[index - 1]?.heading?.person === true;
}

/**
 * Whether a line is repeated right below itself. It is then the caption of a picture, which also stands in place of the
 * picture.
 */
function isTwin(lines: readonly BodyLine[], index: number, shortLines: ShortLines): boolean {
  const line = lines[index];
  if (line === undefined || !isDoubled(shortLines, line)) return false;
  const text = bodyOf(line.line);
  return [lines[index - 1], lines[index + 1]].some((beside) => beside !== undefined && bodyOf(beside.line) === text);
}

const longestLink = 8;

/** Whether a neighbouring line is a repeated link. It was part of a sentence, which the page has broken into lines. */
function isBesideLink(lines: readonly BodyLine[], index: number, shortLines: ShortLines): boolean {
  return [lines[index - 1], lines[index + 1]].some(
    (beside) =>
      beside !== undefined &&
      beside.line.bodyEnd - beside.line.bodyStart <= longestLink &&
      isRepeated(shortLines, beside),
  );
}

/** One of three short lines in a row, or more, is of a list: books, a cast, verse. Fields above a word are none of its list. */
function isListed(lines: readonly BodyLine[], index: number, decided: DecidedLines, found: FoundHeadings): boolean {
  const word = lines[index]?.heading?.word;
  const isShort = (at: number) => {
    const form = lines[at]?.heading;
    if (!form?.plain || form.exclaims || (form.field && word && at < index)) return false;
    return !found.has(at) && isFree(decided, at);
  };
  if (isShort(index - 1)) return isShort(index - 2) || isShort(index + 1);
  return isShort(index + 1) && isShort(index + 2);
}

/** Whether the line before is finished and announces nothing. */
function mayFollow(lines: readonly BodyLine[], index: number, found: FoundHeadings): boolean {
  const before = lines[index - 1];
  if (!before || before.settled === 'dateline' || before.settled === 'caption' || found.has(index - 1)) return true;
  return !before.introduces && (!before.paragraph || before.sentence || before.asks || before.heading?.field === true);
}

/** Whether a line stands above text: a paragraph, a picture above one, or another heading above one. */
function standsOverText(
  lines: readonly BodyLine[],
  index: number,
  decided: DecidedLines,
  found: FoundHeadings,
): boolean {
  const next = lines[index + 1];
  if (!next || next.settled === 'chrome' || next.heading?.date) return false;
  if (next.heading?.ordinal && lines[index]?.heading?.asks) return false;
  if (isOverFields(lines, index, decided)) return true;
  if (decided.interview && !found.has(index + 1) && isSpokenAside(lines, index, decided)) return false;
  const below = skipCaptions(lines, index + 1);
  return (
    isText(lines, below, decided) ||
    (isHeadingForm(lines[below]) && isText(lines, skipCaptions(lines, below + 1), decided))
  );
}

/**
 * Whether a short line within a speech is part of the speech. It is not if it is framed, or stands right above the next
 * question or a paragraph that tells of somebody, or if nobody speaks below it; a question only if somebody asks right below,
 * or a picture stands there.
 */
function isSpokenAside(lines: readonly BodyLine[], index: number, decided: DecidedLines): boolean {
  if (lines[index]?.heading?.framed) return false;
  const below = lines[index + 1];
  if (lines[index]?.asks) return below?.settled !== 'caption' && !isOverQuestion(lines, index, decided);
  if (index > decided.turns.last) return false;
  return decided.turns.has(index - 1) && !decided.turns.has(index + 1) && !(below && tellsOfSomebody(below));
}

/** Whether an interviewer asks right below, or, if the line addresses nobody, anybody else. */
function isOverQuestion(lines: readonly BodyLine[], index: number, { turns }: DecidedLines): boolean {
  const form = turns.get(index + 1)?.prefix.form;
  if (form === undefined) return false;
  return form === 'question' || form === 'outlet' || (lines[index + 1]?.asks === true && !lines[index]?.personal);
}

/** 周远带过六个徒弟…: a paragraph that begins with a name and tells of whoever is called so. */
function tellsOfSomebody({ titledOpenings, bareOpenings }: BodyLine): boolean {
  return [...titledOpenings, ...bareOpenings].some(({ narrative }) => narrative === 'surely');
}
