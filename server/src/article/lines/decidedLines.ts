import type { FoundMarkers } from '../markers/markerRuns.ts';
import type { FoundTurns } from '../turns/foundTurns.ts';
import type { BodyLine } from './bodyLine.ts';

/** The decisions that are made before headings are searched. */
export interface DecidedLines {
  readonly turns: FoundTurns;
  readonly markers: FoundMarkers;
  /** Whether somebody asks and somebody answers, so that paragraphs without a speaker continue the turn before them. */
  readonly interview: boolean;
}

/** Whether a line is neither turn nor marker. */
export function isFree({ turns, markers }: DecidedLines, index: number): boolean {
  return !turns.has(index) && !markers.has(index);
}

/** Whether a line can stand directly below a heading: a paragraph, a turn or a marker. */
export function isText(lines: readonly BodyLine[], index: number, decided: DecidedLines): boolean {
  const line = lines[index];
  if (!line || line.tiny) return false;
  if (!isFree(decided, index)) return true;
  return (line.paragraph || line.settled === 'dateline') && !(line.asks && line.heading?.plain);
}

/** Whether a line has a heading's form, whatever it is. */
export function isHeadingForm(line: BodyLine | undefined): boolean {
  return line?.heading != null && (line.heading.plain || line.heading.numbered || line.heading.marked);
}

/** The index of the next line that is no picture and does not say who wrote what follows. */
export function skipCaptions(lines: readonly BodyLine[], from: number): number {
  let index = from;
  while (lines[index]?.settled === 'caption' || lines[index]?.settled === 'byline') index++;
  return index;
}
