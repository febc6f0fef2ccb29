import type { Article } from '../article/article.ts';
import { commonEnds } from '../text/commonEnds.ts';
import type { Line } from '../text/lines.ts';
import type { Placement } from './placement.ts';

/**
 * The numbers of the lines that edits have replaced since `placement` was made; null if the structure of the article
 * has changed, so that a new `Placement` is needed.
 */
export function exchangedLines(placement: Placement, article: Article): number[] | null {
  if (!placement.hasStructureOf(article) || placement.lines.length !== article.lines.length) return null;
  const exchanged: number[] = [];
  for (let number = 0; number < article.lines.length; number++) {
    const line = article.lines[number];
    if (line === undefined || line === placement.lines[number]) continue;
    if (!placement.holds(number, line)) return null;
    exchanged.push(number);
  }
  return exchanged;
}

/**
 * Maps the number of a line to its number in an earlier version of the text, for lines that both share at their
 * beginning or end; null for lines in between.
 */
export function sameLines(before: readonly Line[], after: readonly Line[]): (number: number) => number | null {
  const { head, tail } = commonEnds(before, after);
  const end = after.length - tail;
  const shift = before.length - after.length;
  return (number) => (number < head ? number : number >= end ? number + shift : null);
}
