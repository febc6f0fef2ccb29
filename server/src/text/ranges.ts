import type { Position, Range } from './lines.ts';

/** Compares positions for sorting: negative if `a` comes before `b`, zero if they are equal. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whichever of two positions comes later. */
export function later(a: Position, b: Position): Position {
  return comparePositions(a, b) < 0 ? b : a;
}

/** Whether two ranges overlap or meet; a cursor at either end of a range touches it. */
export function touches(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}
