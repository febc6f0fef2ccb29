import type { BodyLine } from './bodyLine.ts';
import { OccurrenceCounts } from './occurrenceCounts.ts';
import { bodyOf } from './shapedLine.ts';

/** The words of the lines that may be headings for being short: what stands in an article again and again heads nothing. */
export type ShortLines = OccurrenceCounts<string>;

/** A heading may be there twice by mistake. */
const leastRepeated = 3;
const leastDoubled = 2;

/** Counts the short lines. The headline heads all of the article, and wherever it stands again it heads nothing. */
export function countShortLines(lines: readonly BodyLine[], headline: string): ShortLines {
  const shortLines: ShortLines = new OccurrenceCounts();
  for (let count = 1; count < leastRepeated; count++) shortLines.add(headline);
  for (const line of lines) {
    const words = wordsOf(line);
    if (words !== null) shortLines.add(words);
  }
  return shortLines;
}

/** Whether the same lines are repeated when one line takes another's place; keeps the counts up to date if so. */
export function keepsShortLines(shortLines: ShortLines, before: BodyLine, after: BodyLine): boolean {
  return shortLines.replace(wordsOf(before), wordsOf(after), leastDoubled);
}

/** A line that the article has again and again is a caption or a link. */
export function isRepeated(shortLines: ShortLines, line: BodyLine | undefined): boolean {
  const words = line ? wordsOf(line) : null;
  return words !== null && shortLines.of(words) >= leastRepeated;
}

/** Whether a short line is there more than once. */
export function isDoubled(shortLines: ShortLines, line: BodyLine | undefined): boolean {
  const words = line ? wordsOf(line) : null;
  return words !== null && shortLines.of(words) >= leastDoubled;
}

function wordsOf({ line, heading }: BodyLine): string | null {
  return heading?.plain || heading?.figure ? bodyOf(line) : null;
}
