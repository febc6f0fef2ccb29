import type { BodyLine } from './bodyLine.ts';
import { OccurrenceCounts } from './occurrenceCounts.ts';
import { bodyOf } from './shapedLine.ts';

/** How often each short line occurs that may be a heading. A line that an article repeats is no heading. */
export type ShortLines = OccurrenceCounts<string>;

/** A heading may be there twice by mistake. */
const leastRepeated = 3;
const leastDoubled = 2;

/** Counts the short lines. A repetition of the headline is never a heading. */
export function countShortLines(lines: readonly BodyLine[], headline: string): ShortLines {
  const shortLines: ShortLines = new OccurrenceCounts();
  for (let count = 1; count < leastRepeated; count++) shortLines.add(headline);
  for (const line of lines) {
    const words = wordsOf(line);
    if (words !== null) shortLines.add(words);
  }
  return shortLines;
}

/** Whether the same lines are repeated when one line replaces another. If so, updates the counts. */
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
