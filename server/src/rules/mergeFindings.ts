import { inTextOrder } from './findingOrder.ts';
import type { Finding } from './rule.ts';

/** What is found on one line, in text order. */
interface FoundOnLine {
  readonly line: { readonly number: number };
  readonly findings: readonly Finding[];
}

/** All findings in text order, of lines in their order and of some others in any. */
export function mergeFindings(lines: readonly FoundOnLine[], others: readonly Finding[]): Finding[] {
  const waiting = [...others].sort(inTextOrder);
  const merged: Finding[] = [];
  let next = 0;
  for (const { line, findings } of lines) {
    const from = next;
    while ((waiting[next]?.span.line.number ?? Number.POSITIVE_INFINITY) <= line.number) next++;
    if (next > from)
      for (const finding of [...waiting.slice(from, next), ...findings].sort(inTextOrder)) merged.push(finding);
    else for (const finding of findings) merged.push(finding);
  }
  for (const finding of waiting.slice(next)) merged.push(finding);
  return merged;
}
