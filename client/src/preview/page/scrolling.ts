/** Which lines of the text begin where on the page. */
export interface Layout {
  /** The lines that have a place of their own, rising. */
  readonly lines: readonly number[];
  /** The place of one of them, by its index: pixels from the top of the page. */
  readonly boxOf: (index: number) => Box;
}

export interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** A part of the page, and the line of the text that it comes from. */
export interface Part {
  readonly line: number;
  /** It stands above the body. */
  readonly inHead: boolean;
}

/**
 * The parts that scrolling uses: those in the same order on the page as in the text (not, for instance, an original
 * title from the end of the text), and of several on one line only the first.
 */
export function placesOf<P extends Part>(parts: readonly P[]): P[] {
  const body = parts.find(({ inHead }) => !inHead)?.line ?? Number.POSITIVE_INFINITY;
  let last = -1;
  return parts.filter(({ line, inHead }) => {
    if (line <= last || (inHead && line >= body)) return false;
    last = line;
    return true;
  });
}

/**
 * The distance of a line from the top of the page, in pixels. The fraction of `line` is how far into the line; lines
 * without a place lie between their neighbours.
 */
export function offsetOf(line: number, { lines, boxOf }: Layout): number {
  const at = lastIndex(lines.length, (index) => (lines[index] ?? 0) <= line);
  const from = lines[at];
  const next = lines[at + 1];
  if (from === undefined) return next ? (line / next) * boxOf(0).top : 0;
  const { top, bottom } = boxOf(at);
  const progress = line - from;
  if (progress < 1) return top + progress * (bottom - top);
  if (next === undefined) return bottom;
  return bottom + ((progress - 1) / (next - from - 1)) * (boxOf(at + 1).top - bottom);
}

/** The line at a distance from the top of the page: the inverse of `offsetOf`. */
export function lineAt(offset: number, { lines, boxOf }: Layout): number {
  const at = lastIndex(lines.length, (index) => boxOf(index).top <= offset);
  const from = lines[at];
  const next = lines[at + 1];
  if (from === undefined) return next ? (Math.max(offset, 0) / boxOf(0).top) * next : 0;
  const { top, bottom } = boxOf(at);
  if (offset < bottom) return from + (offset - top) / (bottom - top);
  if (next === undefined) return from + 1;
  return from + 1 + ((offset - bottom) / (boxOf(at + 1).top - bottom)) * (next - from - 1);
}

/** The last index below `length` that passes a test which all before it pass; -1 if none does. */
function lastIndex(length: number, passes: (index: number) => boolean): number {
  let [low, high] = [-1, length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
