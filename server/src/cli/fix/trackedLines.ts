import type { Replacement } from '../../rules/replacement.ts';

/** A text whose lines are tracked through replacements: for each original line, the text that is now in its place. */
export interface TrackedLines {
  readonly before: readonly string[];
  /**
   * As many entries as in `before`. An entry may hold several lines or none, and a line may continue in the next entry.
   */
  readonly after: readonly string[];
}

/** Splits a text into lines with their ends, at LF only, as diff tools do. */
export function trackLines(text: string): TrackedLines {
  const lines = text.split(/(?<=\n)/);
  return { before: lines, after: lines };
}

/** Makes replacements, which are in text order and do not overlap. */
export function replaceInLines({ before, after }: TrackedLines, replacements: readonly Replacement[]): TrackedLines {
  let next = 0;
  let start = 0;
  const replaced = after.map((line, index) => {
    const end = start + line.length;
    const last = index === after.length - 1;
    let result = '';
    let kept = start;
    for (let change = replacements[next]; change !== undefined; change = replacements[next]) {
      if (change.start > end || (change.start === end && !last)) break;
      if (change.start >= start) result += line.slice(kept - start, change.start - start) + change.text;
      kept = Math.max(kept, Math.min(change.end, end));
      if (change.end > end) break;
      next++;
    }
    result += line.slice(kept - start);
    start = end;
    return result;
  });
  return { before, after: replaced };
}
