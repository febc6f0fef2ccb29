import { inTextOrder } from './findingOrder.ts';
import type { Finding } from './rule.ts';

/** What is found on one line, in text order. */
export interface FoundOnLine {
  readonly line: { readonly number: number };
  readonly findings: readonly Finding[];
  /** Where its findings begin in the list of all; below zero if there are others among them. */
  firstIndex: number;
}

/** All findings in text order, of lines in their order and of some others in any. */
export function mergeFindings(lines: readonly FoundOnLine[], others: readonly Finding[]): Finding[] {
  const waiting = [...others].sort(inTextOrder);
  const merged: Finding[] = [];
  let next = 0;
  for (const place of lines) {
    const { line, findings } = place;
    const from = next;
    while ((waiting[next]?.span.line.number ?? Number.POSITIVE_INFINITY) <= line.number) next++;
    place.firstIndex = next > from ? -1 : merged.length;
    if (next > from)
      for (const finding of [...waiting.slice(from, next), ...findings].sort(inTextOrder)) merged.push(finding);
    else for (const finding of findings) merged.push(finding);
  }
  for (const finding of waiting.slice(next)) merged.push(finding);
  return merged;
}

/** The same list with what is found now on some lines, of which each has as many findings as before. */
export function replaceFindings(all: readonly Finding[], lines: readonly FoundOnLine[]): Finding[] {
  const replaced = all.slice();
  for (const { firstIndex, findings } of lines) {
    for (const [index, finding] of findings.entries()) replaced[firstIndex + index] = finding;
  }
  return replaced;
}
