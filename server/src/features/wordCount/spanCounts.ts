import type { Line, Span } from '../../text/lines.ts';
import { addCounts, type Counting, type Counts, countText, splitsWord } from './counts.ts';

const byLine = new WeakMap<Line, Counts>();

/** What a line holds. It is counted once: an edit makes new objects of the lines that it touches, and of no other. */
export function lineCounts(line: Line): Counts {
  const kept = byLine.get(line);
  if (kept) return kept;
  const counts = countText(line.text);
  byLine.set(line, counts);
  return counts;
}

/** What a span holds: of a span that is most of its line, the line's own count without what stands before and after it. */
export function spanCounts({ line, start, end }: Span): Counts {
  const { text } = line;
  const outside = start + text.length - end;
  if (outside >= end - start || splitsWord(text, start) || splitsWord(text, end)) return countText(text, start, end);
  const whole = lineCounts(line);
  return outside === 0 ? whole : addCounts(addCounts(whole, countText(text, 0, start), -1), countText(text, end), -1);
}

/** The length of a span's text by a definition of 字数. */
export function spanLength(span: Span, counting: Counting): number {
  return spanCounts(span)[counting];
}
