import type { BodyLine } from '../lines/bodyLine.ts';
import { type DecidedLines, isFree } from '../lines/decidedLines.ts';
import { FoundLines } from '../lines/foundLines.ts';
import type { ShortLines } from '../lines/shortLines.ts';
import type { FoundHeadings } from './foundHeadings.ts';
import { countHeadingForms, type HeadingCounts } from './headingCounts.ts';
import type { HeadingForm } from './headingForm.ts';
import { isMarkedHeading, marksHeadings } from './markedHeadings.ts';
import { hasLostBody, isNumberedHeading } from './numberedHeadings.ts';
import type { OrdinalStyle } from './ordinalStyles.ts';
import { findPlainHeadings } from './plainHeadings.ts';
import { isOneOfSeveral } from './severalHeadings.ts';

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

/** Whether the line before is a speaker alone on the line, whose words this line must be. */
function isAwaited(lines: readonly BodyLine[], index: number, decided: DecidedLines): boolean {
  return decided.turns.has(index - 1) && lines[index - 1]?.prefix?.speech === 'none';
}
