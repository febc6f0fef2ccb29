import type { Position, Range } from '../../server/src/text/lines.ts';

export interface Marked {
  readonly text: string;
  /** What pairs of ‹ › stand around, by where they begin; they may be nested. */
  readonly ranges: readonly Range[];
  /** Where | stands; the text's start if there is none. */
  readonly cursor: Position;
}

/** Reads a text with ‹ › around ranges and | at the cursor. Lines may end in LF or CRLF. */
export function readMarks(marked: string): Marked {
  const open: { start: Position; index: number }[] = [];
  const ranges: Range[] = [];
  let text = '';
  let cursor: Position = { line: 0, character: 0 };
  let at: Position = cursor;
  for (const character of marked) {
    if (character === '‹') open.push({ start: at, index: ranges.push({ start: at, end: at }) - 1 });
    else if (character === '›') close(open.pop(), at, ranges);
    else if (character === '|') cursor = at;
    else {
      text += character;
      at =
        character === '\n'
          ? { line: at.line + 1, character: 0 }
          : { line: at.line, character: at.character + character.length };
    }
  }
  if (open.length > 0) throw new Error('a ‹ without ›');
  return { text, ranges, cursor };
}

function close(opened: { start: Position; index: number } | undefined, end: Position, ranges: Range[]): void {
  if (!opened) throw new Error('a › without ‹');
  ranges[opened.index] = { start: opened.start, end };
}
