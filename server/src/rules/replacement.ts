import type { Line, Position } from '../text/lines.ts';
import { type Edit, editRange } from './rule.ts';

/** A stretch of a text and what comes in its place; offsets in UTF-16 code units from the text's start. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Converts edits of an article into replacements in its text, in the same order. */
export function toReplacements(edits: readonly Edit[], lines: readonly Line[]): Replacement[] {
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.text.length + line.end.length;
  }
  const offsetOf = ({ line, character }: Position) => (starts[line] ?? start) + character;
  return edits.map((edit) => {
    const range = editRange(edit);
    return { start: offsetOf(range.start), end: offsetOf(range.end), text: edit.text };
  });
}
