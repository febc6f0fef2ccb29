import type { BodyLine } from './bodyLine.ts';
import { type DecidedLines, isFree } from './decidedLines.ts';
import { FoundLines } from './foundLines.ts';
import type { HeadingForm } from './headingForm.ts';
import type { HeadingOrdinal, OrdinalStyle } from './headingOrdinals.ts';
import { isLabel } from './labels.ts';
import { findPlainHeadings } from './plainHeadings.ts';
import { isDoubled, isRepeated, type ShortLines } from './shortLines.ts';

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
  const found = new FoundLines<HeadingForm>(lines.length);
  const evidence = gatherEvidence(lines, decided, shortLines);
  const counted = new Map<OrdinalStyle, number>();
  let marked = 0;
  lines.forEach((line, index) => {
    const form = line.heading;
    if (
      !form ||
      index < from ||
      index + 1 >= lines.length ||
      !isFree(decided, index) ||
      isAwaited(lines, index, decided)
    )
      return;
    if (form.marked) {
      if (!isMarkedHeading(lines, index, evidence)) return;
      marked++;
      found.set(index, form);
    } else if (
      (form.bare && isCounting(form, evidence.numbers) && !lines[index + 1]?.heading?.bare) ||
      (form.outletInColon && evidence.colons > 2) ||
      (evidence.labels.size >= leastLabels && isLabelOver(lines, index)) ||
      (form.stage && evidence.stages > 2 && isStageOver(lines, index)) ||
      (form.figure && evidence.figures > 2 && isFigureOver(lines, index, shortLines)) ||
      (form.numbered &&
        (isNumberedHeading(lines, index, form, evidence, decided) || lostBody(lines, index, form, counted, found)))
    ) {
      found.set(index, form);
      if (form.ordinal) counted.set(form.ordinal.style, form.ordinal.value);
    }
  });
  // An article that marks headings with signs marks all of them, so plain lines are then no headings.
  const plain = marked < 2 && evidence.plainAllowed ? findPlainHeadings(lines, decided, found, shortLines) : [];
  for (const index of plain) {
    const form = lines[index]?.heading;
    if (form && index >= from && index + 1 < lines.length && !isAwaited(lines, index, decided)) found.set(index, form);
  }
  return found;
}

/** Whether the line before is a speaker alone on the line, whose words this line must be. */
function isAwaited(lines: readonly BodyLine[], index: number, decided: DecidedLines): boolean {
  return decided.turns.has(index - 1) && lines[index - 1]?.prefix?.speech === 'none';
}

/** Counts over the whole article. */
interface Evidence {
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
  /** Headings are set with Markdown signs. */
  readonly signed: boolean;
  /**
   * Whether short lines may be headings. Not if half of the lines are scraps, since the text is then verse or a script.
   */
  readonly plainAllowed: boolean;
}

function gatherEvidence(lines: readonly BodyLine[], decided: DecidedLines, shortLines: ShortLines): Evidence {
  const styles = new Map<OrdinalStyle, number>();
  const numbers = new Set<number>();
  let colons = 0;
  const labels = new Set<string>();
  let stages = 0;
  let figures = 0;
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
    if (isLabelOver(lines, index)) labels.add(line.prefix?.key ?? '');
    if (heading.marked && line.line.level > 0) signs++;
    if (heading.scrap && !heading.bare) scraps++;
  });
  return { styles, numbers, colons, labels, stages, figures, signed: signs > 1, plainAllowed: scraps * 2 <= written };
}

/** Whether one of several figures, of which each stands there once, is below a sentence and over a paragraph. */
function isFigureOver(lines: readonly BodyLine[], index: number, shortLines: ShortLines): boolean {
  if (isDoubled(shortLines, lines[index])) return false;
  return lines[index - 1]?.sentence === true && lines[index + 1]?.flows === true;
}

/**
 * Whether a number alone on its line belongs to a sequence, in which one may be missing. Otherwise it is a page number.
 */
function isCounting({ ordinal }: HeadingForm, numbers: ReadonlySet<number>): boolean {
  return ordinal !== null && [-2, -1, 1, 2].some((step) => numbers.has(ordinal.value + step));
}

/** 7月10日 over a paragraph, or over 8:00 and its paragraph. */
function isStageOver(lines: readonly BodyLine[], index: number): boolean {
  const below = lines[index + 1];
  if (below?.paragraph) return true;
  return below?.heading?.stage === true && !lines[index - 1]?.heading?.stage && lines[index + 2]?.paragraph === true;
}

const leastLabels = 3;
const longestLabel = 12;

/** Whether a label that is no speaker's stands alone on its line, below a sentence and over a paragraph. */
function isLabelOver(lines: readonly BodyLine[], index: number): boolean {
  const line = lines[index];
  const { prefix, heading } = line ?? {};
  const below = lines[index + 1];
  if (!heading?.endsInColon || prefix?.form !== 'unknown' || prefix.speech !== 'none') return false;
  if (prefix.label.length > longestLabel || isLabel(prefix.label)) return false;
  return lines[index - 1]?.sentence === true && below?.sentence === true && below.flows && below.prefix === null;
}

/**
 * Whether a marked line is a heading. Consecutive bold lines are credits, verse or a list. A bold line below a picture
 * is a caption if headings have Markdown signs.
 */
function isMarkedHeading(lines: readonly BodyLine[], index: number, { signed }: Evidence): boolean {
  const line = lines[index];
  if (!line || line.line.level > 0) return true;
  if (signed && !line.heading?.ordinal && lines[index - 1]?.picture) return false;
  const isBold = (step: number) => {
    const other = lines[index + step];
    return other?.heading?.marked === true && other.line.level === 0 && other.line.number === line.line.number + step;
  };
  return !((isBold(-1) && (isBold(-2) || isBold(1))) || (isBold(1) && isBold(2)));
}

function isNumberedHeading(
  lines: readonly BodyLine[],
  index: number,
  { ordinal, marked }: HeadingForm,
  evidence: Evidence,
  decided: DecidedLines,
): boolean {
  if (!ordinal) return false;
  const isItem = (step: number) => countsOn(lines[index + step], ordinal, step);
  if (isItem(1) || (isItem(-1) && !marked)) return false;
  if (decided.turns.get(index + 1)?.prefix.form === 'answer') return false;
  return ordinal.style === 'han' || ordinal.style === 'chapter' || (evidence.styles.get(ordinal.style) ?? 0) > 1;
}

function countsOn(other: BodyLine | undefined, { style, value }: HeadingOrdinal, step: number): boolean {
  return other?.heading?.ordinal?.style === style && other.heading.ordinal.value === value + step;
}

/**
 * Whether two consecutive lines continue the numbering of a heading above (二、 and 三、). They are then no list, but
 * headings of which one has lost its body.
 */
function lostBody(
  lines: readonly BodyLine[],
  index: number,
  { ordinal }: HeadingForm,
  counted: ReadonlyMap<OrdinalStyle, number>,
  found: FoundHeadings,
): boolean {
  if (!ordinal || counted.get(ordinal.style) !== ordinal.value - 1) return false;
  const isItem = (step: number) => countsOn(lines[index + step], ordinal, step);
  return isItem(-1)
    ? found.has(index - 1) && !isItem(1)
    : isItem(1) && !isItem(2) && lines[index + 1]?.heading?.numbered === true;
}
