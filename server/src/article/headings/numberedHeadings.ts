import type { BodyLine } from '../lines/bodyLine.ts';
import type { DecidedLines } from '../lines/decidedLines.ts';
import type { FoundHeadings } from './foundHeadings.ts';
import type { HeadingCounts } from './headingCounts.ts';
import type { HeadingForm } from './headingForm.ts';
import type { HeadingOrdinal, OrdinalStyle } from './ordinalStyles.ts';

/**
 * Whether a number alone on its line belongs to a sequence, in which one may be missing. Otherwise it is a page number.
 */
export function isCounting({ ordinal }: HeadingForm, numbers: ReadonlySet<number>): boolean {
  return ordinal !== null && [-2, -1, 1, 2].some((step) => numbers.has(ordinal.value + step));
}

/** Whether a numbered line is a heading and no item of a list: no neighbour has the number before or after its own. */
export function isNumberedHeading(
  lines: readonly BodyLine[],
  index: number,
  { ordinal, marked }: HeadingForm,
  counts: HeadingCounts,
  decided: DecidedLines,
): boolean {
  if (!ordinal) return false;
  const isItem = (step: number) => countsOn(lines[index + step], ordinal, step);
  if (isItem(1) || (isItem(-1) && !marked)) return false;
  if (decided.turns.get(index + 1)?.prefix.form === 'answer') return false;
  return ordinal.style === 'han' || ordinal.style === 'chapter' || (counts.styles.get(ordinal.style) ?? 0) > 1;
}

function countsOn(other: BodyLine | undefined, { style, value }: HeadingOrdinal, step: number): boolean {
  return other?.heading?.ordinal?.style === style && other.heading.ordinal.value === value + step;
}

/**
 * Whether two consecutive lines continue the numbering of a heading above (二、 and 三、). They are then no list, but
 * headings of which one has lost its body.
 */
export function hasLostBody(
  lines: readonly BodyLine[],
  index: number,
  { ordinal }: HeadingForm,
  lastOrdinals: ReadonlyMap<OrdinalStyle, number>,
  found: FoundHeadings,
): boolean {
  if (!ordinal || lastOrdinals.get(ordinal.style) !== ordinal.value - 1) return false;
  const isItem = (step: number) => countsOn(lines[index + step], ordinal, step);
  return isItem(-1)
    ? found.has(index - 1) && !isItem(1)
    : isItem(1) && !isItem(2) && lines[index + 1]?.heading?.numbered === true;
}
