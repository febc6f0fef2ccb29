import { joinLines, type Position, type Range, splitLines } from '../../text/lines.ts';
import { makeReadLine, type ReadLine } from './readLine.ts';

/** Replaces the text of a range, or the whole text where there is no range (LSP `TextDocumentContentChangeEvent`). */
export interface ContentChange {
  readonly range?: Range;
  readonly text: string;
}

/** Lines that a change removed at an index, and the lines that it inserted there. */
interface Replacement {
  readonly from: number;
  readonly removed: readonly ReadLine[];
  readonly inserted: readonly ReadLine[];
}

/** Applies a change to the list of lines, in place. Lines below are not renumbered yet. */
export function replaceLines(lines: ReadLine[], { range, text }: ContentChange): Replacement {
  if (!range) return spliceLines(lines, 0, lines.length, text);
  const [start, end] = inOrder(clamp(lines, range.start), clamp(lines, range.end));
  // A CR at the end of the line before may become the first half of a CRLF.
  const first = lines[start.line - 1]?.end === '\r' ? start.line - 1 : start.line;
  const before = joinLines(lines.slice(first, start.line)) + (lines[start.line]?.text.slice(0, start.character) ?? '');
  const last = lines[end.line];
  const after = (last?.text.slice(end.character) ?? '') + (last?.end ?? '');
  return spliceLines(lines, first, end.line + 1, before + text + after);
}

/** How many lines are inserted at a time; each is an argument of `splice`, of which there cannot be too many. */
const mostAtOnce = 1000;

/** Replaces the lines from one index to another by those of a text. */
function spliceLines(lines: ReadLine[], from: number, to: number, text: string): Replacement {
  const inserted = splitLines(text, makeReadLine, from);
  // The text after the last terminator is the beginning of the next line, which is there already.
  if (to < lines.length) inserted.pop();
  const removed = lines.slice(from, to);
  if (inserted.length === removed.length) {
    inserted.forEach((line, index) => {
      lines[from + index] = line;
    });
  } else if (inserted.length <= mostAtOnce) {
    lines.splice(from, removed.length, ...inserted);
  } else {
    const rest = lines.splice(from).slice(removed.length);
    for (const line of inserted) lines.push(line);
    for (const line of rest) lines.push(line);
  }
  return { from, removed, inserted };
}

/** The position within the lines that is nearest to one that may be beyond them. */
function clamp(lines: readonly ReadLine[], { line, character }: Position): Position {
  const at = lines[line];
  if (at) return { line, character: Math.max(0, Math.min(character, at.text.length)) };
  const last = lines.length - 1;
  return { line: last, character: lines[last]?.text.length ?? 0 };
}

function inOrder(a: Position, b: Position): [Position, Position] {
  return a.line < b.line || (a.line === b.line && a.character <= b.character) ? [a, b] : [b, a];
}

/** Renumbers the lines from an index on. */
export function numberLines(lines: readonly ReadLine[], from: number): void {
  for (let number = from; number < lines.length; number++) {
    const line = lines[number];
    if (line) line.number = number;
  }
}
