import type { BodyLine } from '../lines/bodyLine.ts';
import { type DecidedLines, isFree } from '../lines/decidedLines.ts';
import { FoundLines } from '../lines/foundLines.ts';
import { isDoubled, type ShortLines } from '../lines/shortLines.ts';
import { countHeadingForms, type HeadingCounts, isLabelOver } from './headingCounts.ts';
import type { HeadingForm } from './headingForm.ts';
import { hasLostBody, isCounting, isNumberedHeading } from './numberedHeadings.ts';
import type { OrdinalStyle } from './ordinalStyles.ts';
import { findPlainHeadings } from './plainHeadings.ts';

export type FoundHeadings = FoundLines<HeadingForm>;

/**
 * Decides which of the remaining lines are headings: lines formatted as one (##, bold) or numbered, and short lines
 * alone above paragraphs. Lines above `from` are within the head and are a second headline or a credit.
 */
export function findHeadings(
  lines: readonly BodyLine[],
  decided: DecidedLines,
  shortLines: ShortLines,
  from: number,
): FoundHeadings {
  const counts = countHeadingForms(lines, decided, shortLines);
  const mayHead = (index: number) => index >= from && index + 1 < lines.length && !isAwaited(lines, index, decided);
  const found = new FoundLines<HeadingForm>(lines.length);
  findSignedHeadings(lines, decided, shortLines, counts, mayHead, found);
  if (!counts.plainAllowed || marksHeadings(found)) return found;
  for (const index of findPlainHeadings(lines, decided, found, shortLines)) {
    const form = lines[index]?.heading;
    if (form && mayHead(index)) found.set(index, form);
  }
  return found;
}

/** Adds to `found` the headings that a sign or an ordinal shows. */
function findSignedHeadings(
  lines: readonly BodyLine[],
  decided: DecidedLines,
  shortLines: ShortLines,
  counts: HeadingCounts,
  mayHead: (index: number) => boolean,
  found: FoundHeadings,
): void {
  const lastOrdinals = new Map<OrdinalStyle, number>();
  lines.forEach(({ heading: form }, index) => {
    if (!form || !isFree(decided, index) || !mayHead(index)) return;
    if (form.marked) {
      if (isMarkedHeading(lines, index, counts)) found.set(index, form);
    } else if (
      isOneOfSeveral(lines, index, form, counts, shortLines) ||
      (form.numbered &&
        (isNumberedHeading(lines, index, form, counts, decided) ||
          hasLostBody(lines, index, form, lastOrdinals, found)))
    ) {
      found.set(index, form);
      if (form.ordinal) lastOrdinals.set(form.ordinal.style, form.ordinal.value);
    }
  });
}

/** Whether an article marks headings with signs. It then marks all of them, and its plain lines are no headings. */
function marksHeadings(found: FoundHeadings): boolean {
  let marked = 0;
  found.forEach((form) => {
    if (form.marked) marked++;
  });
  return marked > 1;
}

const leastOfKind = 3;

/** Whether a line has a form that heads text if the article has several such lines: a number, a label, a time, a tally, a figure. */
function isOneOfSeveral(
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

/** Whether the line before is a speaker alone on the line, whose words this line must be. */
function isAwaited(lines: readonly BodyLine[], index: number, decided: DecidedLines): boolean {
  return decided.turns.has(index - 1) && lines[index - 1]?.prefix?.speech === 'none';
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

/**
 * Whether a marked line is a heading. Consecutive bold lines are credits, verse or a list. A bold line below a picture
 * is a caption if headings have Markdown signs.
 */
function isMarkedHeading(lines: readonly BodyLine[], index: number, { signed }: HeadingCounts): boolean {
  const line = lines[index];
  if (!line || line.line.level > 0) return true;
  if (signed && !line.heading?.ordinal && lines[index - 1]?.picture) return false;
  const isBold = (step: number) => {
    const other = lines[index + step];
    return other?.heading?.marked === true && other.line.level === 0 && other.line.number === line.line.number + step;
  };
  return !((isBold(-1) && (isBold(-2) || isBold(1))) || (isBold(1) && isBold(2)));
}
