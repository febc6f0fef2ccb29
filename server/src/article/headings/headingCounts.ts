import type { BodyLine } from '../lines/bodyLine.ts';
import { type DecidedLines, isFree } from '../lines/decidedLines.ts';
import { isRepeated, type ShortLines } from '../lines/shortLines.ts';
import { isNonSpeakerLabel } from '../speakers/nonSpeakerLabels.ts';
import type { OrdinalStyle } from './ordinalStyles.ts';

/** How often the whole article has each form that a heading may have. */
export interface HeadingCounts {
  /** How often each style of ordinal opens a line. */
  readonly styles: ReadonlyMap<OrdinalStyle, number>;
  /** The numbers that stand alone on their lines. */
  readonly numbers: ReadonlySet<number>;
  /** How many lines end in a colon. */
  readonly colons: number;
  /** The labels that stand alone on their lines over paragraphs: 老街新生：. Each stands there once. */
  readonly labels: ReadonlySet<string>;
  /** How many lines are only a time. */
  readonly stages: number;
  /** How many lines are only a number with its unit, or one character. */
  readonly figures: number;
  /** How many lines end in how many there are. */
  readonly tallies: number;
  /** Headings are set with Markdown signs. */
  readonly signed: boolean;
  /**
   * Whether short lines may be headings. Not if half of the lines are scraps, since the text is then verse or a script.
   */
  readonly plainAllowed: boolean;
}

/** Counts the forms of headings on the lines that are neither turn nor marker; an article repeats links, not headings. */
export function countHeadingForms(
  lines: readonly BodyLine[],
  decided: DecidedLines,
  shortLines: ShortLines,
): HeadingCounts {
  const styles = new Map<OrdinalStyle, number>();
  const numbers = new Set<number>();
  let colons = 0;
  const labels = new Set<string>();
  let stages = 0;
  let figures = 0;
  let tallies = 0;
  let signs = 0;
  let scraps = 0;
  let written = 0;
  lines.forEach((line, index) => {
    const { heading } = line;
    if (isRepeated(shortLines, line)) return;
    written++;
    if (!heading || !isFree(decided, index)) return;
    if (heading.ordinal) styles.set(heading.ordinal.style, (styles.get(heading.ordinal.style) ?? 0) + 1);
    if (heading.bare && heading.ordinal) numbers.add(heading.ordinal.value);
    if (heading.endsInColon) colons++;
    if (heading.stage) stages++;
    if (heading.figure) figures++;
    if (heading.tally) tallies++;
    if (isLabelOver(lines, index)) labels.add(line.prefix?.key ?? '');
    if (heading.marked && line.line.level > 0) signs++;
    if (heading.scrap && !heading.bare) scraps++;
  });
  const plainAllowed = scraps * 2 <= written;
  return { styles, numbers, colons, labels, stages, figures, tallies, signed: signs > 1, plainAllowed };
}

const longestLabel = 12;

/** Whether a label that is no speaker's stands alone on its line, below a sentence and over a paragraph. */
export function isLabelOver(lines: readonly BodyLine[], index: number): boolean {
  const line = lines[index];
  const { prefix, heading } = line ?? {};
  const below = lines[index + 1];
  if (!heading?.endsInColon || prefix?.form !== 'unknown' || prefix.speech !== 'none') return false;
  if (prefix.label.length > longestLabel || isNonSpeakerLabel(prefix.label)) return false;
  return lines[index - 1]?.sentence === true && below?.sentence === true && below.flows && below.prefix === null;
}
