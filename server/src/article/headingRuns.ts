import type { BodyLine } from './bodyLine.ts';
import type { HeadingForm } from './headingForm.ts';
import type { FoundMarkers } from './markerRuns.ts';
import type { FoundTurns } from './turns.ts';

/** What was decided before headings are looked for. */
export interface DecidedLines {
  readonly turns: FoundTurns;
  readonly markers: FoundMarkers;
  readonly transcript: boolean;
}

/**
 * Decides which of the remaining lines are headings: what is set as one (##, bold), what is numbered as one, and short lines
 * that stand alone over paragraphs. A list, a list of fields, a name under a picture, a signature are none.
 */
export function findHeadings(lines: readonly BodyLine[], decided: DecidedLines): Set<number> {
  const found = new Set<number>();
  const isFree = (index: number) => !decided.turns.has(index) && !decided.markers.has(index);
  const evidence = gatherEvidence(lines, isFree);
  const plain: number[] = [];
  const signed = lines.filter(({ heading, line }) => heading?.marked && line.level > 0).length;
  let marked = 0;
  lines.forEach((line, index) => {
    const form = line.heading;
    if (!form || index + 1 >= lines.length || !isFree(index) || isAwaited(lines, index, decided)) return;
    if (form.marked && isMarkedHeading(lines, index, signed > 1)) {
      marked++;
      found.add(index);
    } else if (
      (form.bare && (evidence.styles.get('bare') ?? 0) > 1 && !lines[index + 1]?.heading?.bare) ||
      (form.outletInColon && evidence.colons > 2) ||
      (form.numbered && isNumberedHeading(lines, index, form, evidence, decided))
    ) {
      found.add(index);
    } else if (form.plain && evidence.plainAllowed && isPlainHeading(lines, index, line, decided, evidence)) {
      plain.push(index);
    }
  });
  // Who sets headings with signs sets all of them so.
  if (marked < 2) for (const index of choosePlain(lines, plain, found.size)) found.add(index);
  return found;
}

/**
 * Lines set in bold one right after another are credits, verse or a list; under a picture bold is a caption where headings
 * are set with signs.
 */
function isMarkedHeading(lines: readonly BodyLine[], index: number, signed: boolean): boolean {
  const line = lines[index];
  if (!line || line.line.level > 0) return true;
  if (signed && lines[index - 1]?.settled === 'caption') return false;
  const isBold = (step: number) => {
    const other = lines[index + step];
    return other?.heading?.marked === true && other.line.level === 0 && other.line.number === line.line.number + step;
  };
  return !((isBold(-1) && (isBold(-2) || isBold(1))) || (isBold(1) && isBold(2)));
}

/**
 * Of the short lines that may be headings those that are: a question is one where headings that state something, or several
 * questions, show that the article has such headings; elsewhere the author asks.
 */
function choosePlain(lines: readonly BodyLine[], candidates: readonly number[], others: number): number[] {
  const isQuestion = (index: number) => lines[index]?.heading?.asks === true;
  const isAside = (index: number) => lines[index]?.heading?.refersBack === true || (candidates.includes(index + 1) && isQuestion(index + 1));
  const statements = candidates.filter((index) => !isQuestion(index));
  const questions = candidates.filter((index) => isQuestion(index) && !isAside(index));
  const mayAsk = statements.length > 0 || (others === 0 && questions.length > 1);
  return mayAsk ? [...statements, ...questions] : statements;
}

/** Whether the line before is a speaker alone on the line, whose words this line must be. */
function isAwaited(lines: readonly BodyLine[], index: number, decided: DecidedLines): boolean {
  return decided.turns.has(index - 1) && lines[index - 1]?.prefix?.speech === 'none';
}

/** Counts over the whole article. */
interface Evidence {
  /** How often each style of ordinal opens a line. */
  readonly styles: ReadonlyMap<string, number>;
  /** How often each label stands before a colon: 演习地点 four times is a field. */
  readonly labels: ReadonlyMap<string, number>;
  /** How many lines end in a colon. */
  readonly colons: number;
  /** Where half of the lines are scraps, it is verse or a script, and no line is a heading for being short. */
  readonly plainAllowed: boolean;
}

function gatherEvidence(lines: readonly BodyLine[], isFree: (index: number) => boolean): Evidence {
  const styles = new Map<string, number>();
  const labels = new Map<string, number>();
  let colons = 0;
  let scraps = 0;
  lines.forEach(({ heading, prefix }, index) => {
    if (prefix) count(labels, prefix.label);
    if (!heading || !isFree(index)) return;
    if (heading.ordinal) count(styles, heading.ordinal.style);
    if (heading.endsInColon) colons++;
    if (heading.scrap) scraps++;
  });
  return { styles, labels, colons, plainAllowed: scraps * 2 <= lines.length };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function isNumberedHeading(
  lines: readonly BodyLine[],
  index: number,
  { ordinal, marked }: HeadingForm,
  evidence: Evidence,
  decided: DecidedLines,
): boolean {
  if (!ordinal) return false;
  const isItem = (other: BodyLine | undefined, step: number) =>
    other?.heading?.ordinal?.style === ordinal.style && other.heading.ordinal.value === ordinal.value + step;
  if (isItem(lines[index + 1], 1) || (isItem(lines[index - 1], -1) && !marked)) return false;
  if (decided.turns.get(index + 1)?.prefix.form === 'answer') return false;
  return ordinal.style === 'han' || ordinal.style === 'chapter' || (evidence.styles.get(ordinal.style) ?? 0) > 1;
}

function isPlainHeading(
  lines: readonly BodyLine[],
  index: number,
  line: BodyLine,
  decided: DecidedLines,
  evidence: Evidence,
): boolean {
  const next = lines[index + 1];
  if (!next || next.settled === 'chrome' || next.heading?.date) return false;
  if (next.heading?.ordinal && line.heading?.asks) return false;
  const before = lines[index - 1];
  if ((before?.introduces && before.settled !== 'dateline') || (before?.paragraph && !before.sentence && !before.asks)) return false;
  if (line.prefix && isField(lines, index, line.prefix.label, evidence)) return false;
  const below = skipCaptions(lines, index + 1);
  if (!isText(lines, below, decided) && !(isHeading(lines[below]) && isText(lines, skipCaptions(lines, below + 1), decided)))
    return false;
  return !(decided.transcript && isSpokenAside(line, index, decided));
}

/** Whether a line is what stands below a heading: a paragraph, a turn, a marker. */
function isText(lines: readonly BodyLine[], index: number, decided: DecidedLines): boolean {
  const line = lines[index];
  if (!line) return false;
  if (line.tiny || (line.asks && line.heading?.plain)) return false;
  return line.paragraph || line.settled === 'dateline' || decided.markers.has(index) || decided.turns.has(index);
}

/** The index of the next line that is no picture. */
function skipCaptions(lines: readonly BodyLine[], from: number): number {
  let index = from;
  while (lines[index]?.settled === 'caption') index++;
  return index;
}

function isHeading(line: BodyLine | undefined): boolean {
  return line?.heading != null && (line.heading.plain || line.heading.numbered || line.heading.marked);
}

/** 演习地点：波斯湾 among its like, or again and again: a field and its value. */
function isField(lines: readonly BodyLine[], index: number, label: string, evidence: Evidence): boolean {
  return (
    (evidence.labels.get(label) ?? 0) > 1 ||
    lines[index - 1]?.heading?.field === true ||
    lines[index + 1]?.heading?.field === true
  );
}

/** Within a speech a short line is part of it, unless it stands right over the next question. */
function isSpokenAside(line: BodyLine, index: number, decided: DecidedLines): boolean {
  return line.asks || (decided.turns.has(index - 1) && !decided.turns.has(index + 1));
}
