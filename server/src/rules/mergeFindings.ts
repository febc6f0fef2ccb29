import { inTextOrder } from './findingOrder.ts';
import type { Finding } from './rule.ts';

/** What is found on one line, in text order. */
interface FoundOnLine {
  readonly line: { readonly number: number };
  readonly findings: readonly Finding[];
}

/** All findings in text order, of lines in their order and of some others in any. */
export function mergeFindings(lines: readonly FoundOnLine[], others: readonly Finding[]): Finding[] {
  const waiting = [...others].sort(inTextOrder).reverse();
  const merged: Finding[] = [];
  const takeUntil = (number: number) => {
    for (let next = waiting.at(-1); next && next.span.line.number < number; next = waiting.at(-1)) {
      merged.push(next);
      waiting.pop();
    }
  };
  for (const { line, findings } of lines) {
    if (waiting.length > 0) takeUntil(line.number);
    const here: Finding[] = [];
    while (waiting.at(-1)?.span.line === line) here.push(...waiting.splice(-1));
    if (here.length > 0) merged.push(...[...here, ...findings].sort(inTextOrder));
    else for (const finding of findings) merged.push(finding);
  }
  takeUntil(Number.POSITIVE_INFINITY);
  return merged;
}
