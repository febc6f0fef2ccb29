import { isOpening, type Mark, textOf } from './pairing.ts';

/** The marks that a quotation of several paragraphs may open each of them with. */
export const quotationMarks = '“‘「『';

/** Quotation marks without partner that are both turned the wrong way, as in ”便民“: the first, and the one behind it. */
export function swappedIn(marks: readonly Mark[]): ReadonlyMap<Mark, Mark> {
  const swapped = new Map<Mark, Mark>();
  const last = new Map<number, Mark>();
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    const before = last.get(mark.pair);
    if (before && isOpening(mark) && !isOpening(before) && areSwapped(before, mark)) swapped.set(before, mark);
    last.set(mark.pair, mark);
  }
  return swapped;
}

/** Not where the first ends a sentence or the second follows what announces a quotation. */
function areSwapped(first: Mark, second: Mark): boolean {
  return quotationMarks.includes(textOf(second)) && !isWellPlaced(first) && !isWellPlaced(second);
}

/** Whether a mark stands where one of its direction usually does: 很好。”他说, 他说：“明天. */
export function isWellPlaced(mark: Mark): boolean {
  const before = mark.line.text.charAt(mark.at - 1);
  return before !== '' && (isOpening(mark) ? '：:，,' : '。！？…').includes(before);
}
