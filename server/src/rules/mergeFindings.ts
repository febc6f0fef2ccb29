import { compareFindings } from './findingOrder.ts';
import type { Finding } from './rule.ts';

/** What is found on one line, in text order. */
export interface FoundOnLine {
  readonly line: { readonly number: number };
  readonly findings: readonly Finding[];
  /**
   * The index of its first finding in the list of all findings; -1 if findings of head, foot or headings stand among
   * them.
   */
  firstIndex: number;
}

/**
 * Merges the findings on lines, which are in text order, with others in any order into one list in text order. Sets
 * each line's `firstIndex`.
 */
export function mergeFindings(lines: readonly FoundOnLine[], others: readonly Finding[]): Finding[] {
  const waiting = [...others].sort(compareFindings);
  const merged: Finding[] = [];
  let next = 0;
  for (const place of lines) {
    const { line, findings } = place;
    const from = next;
    while ((waiting[next]?.span.line.number ?? Number.POSITIVE_INFINITY) <= line.number) next++;
    place.firstIndex = next > from ? -1 : merged.length;
    if (next > from)
      for (const finding of [...waiting.slice(from, next), ...findings].sort(compareFindings)) merged.push(finding);
    else for (const finding of findings) merged.push(finding);
  }
  for (const finding of waiting.slice(next)) merged.push(finding);
  return merged;
}

/** A copy of the list with the new findings of some lines. Each line must have as many findings as before. */
export function replaceFindings(all: readonly Finding[], lines: readonly FoundOnLine[]): Finding[] {
  const replaced = all.slice();
  for (const { firstIndex, findings } of lines) {
    for (const [index, finding] of findings.entries()) replaced[firstIndex + index] = finding;
  }
  return replaced;
}
