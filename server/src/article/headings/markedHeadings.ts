import type { BodyLine } from '../lines/bodyLine.ts';
import type { FoundHeadings } from './foundHeadings.ts';
import type { HeadingCounts } from './headingCounts.ts';

/**
 * Whether a marked line is a heading. Consecutive bold lines are credits, verse or a list. A bold line below a picture
 * is a caption if headings have Markdown signs.
 */
export function isMarkedHeading(lines: readonly BodyLine[], index: number, { signed }: HeadingCounts): boolean {
  const line = lines[index];
  if (!line || line.line.level > 0) return true;
  if (signed && !line.heading?.ordinal && lines[index - 1]?.picture) return false;
  const isBold = (step: number) => {
    const other = lines[index + step];
    return other?.heading?.marked === true && other.line.level === 0 && other.line.number === line.line.number + step;
  };
  return !((isBold(-1) && (isBold(-2) || isBold(1))) || (isBold(1) && isBold(2)));
}

/** Whether an article marks headings with signs. It then marks all of them, and its plain lines are no headings. */
export function marksHeadings(found: FoundHeadings): boolean {
  let marked = 0;
  found.forEach((form) => {
    if (form.marked) marked++;
  });
  return marked > 1;
}
