import { endWithin, startWithin, widthOf } from './columns.ts';
import { visible } from './visible.ts';

export interface Excerpt {
  /** The line, or the part of it around the span, with … where it is cut. */
  readonly text: string;
  /** Spaces and carets; below the text, the carets stand under the span. */
  readonly pointer: string;
}

/**
 * Shows a line of an article around a span (`start` and `end` in UTF-16 code units) in at most `columns` columns of a
 * terminal. An empty span is pointed at by a caret under the character after it. Costs the same however long the line is.
 */
export function excerptAround(line: string, start: number, end: number, columns: number): Excerpt {
  const room = columns - 2;
  // One code unit more than can be shown, to see whether the line goes on; it may be half of a surrogate pair.
  const spanned = visible(line.slice(start, Math.min(end, start + room + 1)));
  const focus = startWithin(spanned, room);
  const focusCut = focus.length < spanned.length;
  const before = visible(line.slice(Math.max(0, start - room - 1), start));
  const after = focusCut ? '' : visible(line.slice(end, end + room + 1));

  const free = room - widthOf(focus);
  const left = endWithin(before, Math.max(free - widthOf(startWithin(after, free)), Math.floor(free / 3)));
  const right = startWithin(after, free - widthOf(left));
  const leading = left.length < before.length ? `…${left}` : left;
  const trailing = focusCut || right.length < after.length ? `${right}…` : right;
  return {
    text: leading + focus + trailing,
    pointer: ' '.repeat(widthOf(leading)) + '^'.repeat(Math.max(1, widthOf(focus))),
  };
}
