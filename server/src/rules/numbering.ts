import type { Ordinal } from '../article/article.ts';
import { append } from '../text/append.ts';
import { readNumeral, writeNumeral } from '../text/numerals.ts';
import type { Edit } from './rule.ts';

/** An ordinal, and what decides which other ordinals it is counted with. */
export interface Numbered {
  readonly ordinal: Ordinal;
  /** Only ordinals with the same key are counted together: the label of markers, the level of headings. */
  readonly key: string;
  /** The part of the article that it stands in: numbering may start again at 1 in each part. */
  readonly part: number;
}

/** Splits the ordinals of an article, given in text order, into runs that each count from 1. */
export function numberedRuns(places: readonly Numbered[]): Ordinal[][] {
  return numberedPlaces(places).map((run) => run.map(({ ordinal }) => ordinal));
}

/** The same as `numberedRuns`, but gives the objects that hold the ordinals. */
export function numberedPlaces<Place extends Numbered>(places: readonly Place[]): Place[][] {
  const byKey = new Map<string, Place[]>();
  for (const place of places) {
    append(byKey, place.key, place);
  }
  return [...byKey.values()].flatMap(splitWhereNumberingBegins);
}

/**
 * Numbering starts again with a 1 in another part, or with 1, 2 after a higher number, as after a table of contents.
 */
function splitWhereNumberingBegins<Place extends Numbered>(places: readonly Place[]): Place[][] {
  const runs: Place[][] = [];
  for (const [index, place] of places.entries()) {
    const { ordinal, part } = place;
    const before = places[index - 1];
    const countsOn = places[index + 1]?.ordinal.value === 2 && before !== undefined && before.ordinal.value > 1;
    const begins = before === undefined || (ordinal.value === 1 && (part !== before.part || countsOn));
    if (begins) runs.push([place]);
    else runs.at(-1)?.push(place);
  }
  return runs;
}

/** An ordinal out of sequence, the one before it (null before the first), and the value that belongs in its place. */
export interface Misnumbered<Place extends Numbered> {
  readonly of: Place;
  readonly before: Place | null;
  readonly expected: number;
}

/**
 * The ordinals of a run that neither follow the ordinal before them nor fit their own position. So a gap is reported
 * once, where it is, and not again at every ordinal after it.
 */
export function misnumbered<Place extends Numbered>(run: readonly Place[]): Misnumbered<Place>[] {
  const faults: Misnumbered<Place>[] = [];
  if (isCountdown(run)) return faults;
  const first = firstValue(run.map(({ ordinal }) => ordinal));
  for (const [index, of] of run.entries()) {
    const { value } = of.ordinal;
    const before = run[index - 1] ?? null;
    if (value === first + index || value === (before?.ordinal.value ?? -1) + 1) continue;
    faults.push({ of, before, expected: before === null ? first : before.ordinal.value + 1 });
  }
  return faults;
}

const shortestCountdown = 3;

/** 5, 4, 3, 2, 1, as in a list that leads up to its best. */
function isCountdown(run: readonly Numbered[]): boolean {
  if (run.length < shortestCountdown) return false;
  return run.every(({ ordinal }, index) => index === 0 || ordinal.value === (run[index - 1]?.ordinal.value ?? 0) - 1);
}

/**
 * Edits that number a run consecutively, starting with its first value and keeping the form of each ordinal; null if a
 * form has no such numeral.
 */
export function renumber(run: readonly Ordinal[]): Edit[] | null {
  const edits: Edit[] = [];
  const first = firstValue(run);
  for (const [index, { span, value }] of run.entries()) {
    if (value === first + index) continue;
    const text = writeLike(span.text, first + index);
    if (text === null) return null;
    edits.push({ span, text });
  }
  return edits;
}

/** A value in the form of another ordinal: 三 for 3 beside 二, ③ beside ②. Null if that form has no such numeral. */
export function writeLike(ordinal: string, value: number): string | null {
  const numeral = readNumeral(ordinal, 0);
  return numeral && writeNumeral(value, numeral.style);
}

/**
 * The number that a run should start with: its least ordinal, but 1 if that is 2, since then the 1 was lost. A run that
 * starts higher is an excerpt.
 */
function firstValue(run: readonly Ordinal[]): number {
  const least = run.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY);
  return least === 2 && run.length > 1 ? 1 : least;
}
