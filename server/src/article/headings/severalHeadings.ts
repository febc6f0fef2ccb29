import type { BodyLine } from '../lines/bodyLine.ts';
import { isDoubled, type ShortLines } from '../lines/shortLines.ts';
import { type HeadingCounts, isLabelOver } from './headingCounts.ts';
import type { HeadingForm } from './headingForm.ts';
import { isCounting } from './numberedHeadings.ts';

const leastOfKind = 3;

/** Whether a line has a form that heads text if the article has several such lines: a number, a label, a time, a tally, a figure. */
export function isOneOfSeveral(
  lines: readonly BodyLine[],
  index: number,
  form: HeadingForm,
  counts: HeadingCounts,
  shortLines: ShortLines,
): boolean {
  return (
    (form.bare && isCounting(form, counts.numbers) && !lines[index + 1]?.heading?.bare) ||
    (form.outletInColon && counts.colons >= leastOfKind) ||
    (counts.labels.size >= leastOfKind && isLabelOver(lines, index)) ||
    (form.stage && counts.stages >= leastOfKind && isStageOver(lines, index)) ||
    (form.tally && counts.tallies >= leastOfKind && !lines[index + 1]?.heading?.tally) ||
    (form.figure && counts.figures >= leastOfKind && isFigureOver(lines, index, shortLines))
  );
}

/** Whether one of several figures, of which each stands there once, is below a sentence and over a paragraph. */
function isFigureOver(lines: readonly BodyLine[], index: number, shortLines: ShortLines): boolean {
  if (isDoubled(shortLines, lines[index])) return false;
  return lines[index - 1]?.sentence === true && lines[index + 1]?.flows === true;
}

/** 7月10日 over a paragraph, or over 8:00 and its paragraph. */
function isStageOver(lines: readonly BodyLine[], index: number): boolean {
  const below = lines[index + 1];
  if (below?.paragraph) return true;
  return below?.heading?.stage === true && !lines[index - 1]?.heading?.stage && lines[index + 2]?.paragraph === true;
}
