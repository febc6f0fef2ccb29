import { codeSet, isIn } from '../text/characters.ts';
import { countWhile } from '../text/countWhile.ts';
import type { Line } from '../text/lines.ts';

const openings = '“‘「『（(《〈【〖〔[［{';
const closings = '”’」』）)》〉】〗〕]］}';
/** Straight quotation marks have no direction: they open and close alternately. */
const straight = '"';
const marks = codeSet(openings + closings + straight);

/** Two marks that belong together; offsets in UTF-16 code units. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
  /** The smallest pair around it. */
  readonly parent: BracketPair | null;
}

/** The pairs of a line, without marks that have no partner or that cross a pair. */
export interface BracketPairs {
  /** Ordered by their opening marks. */
  readonly pairs: readonly BracketPair[];
  /** By the offset of either mark, the offset of the other. */
  readonly partners: ReadonlyMap<number, number>;
}

const kept = new WeakMap<Line, BracketPairs>();

/** The pairs of a line, kept with it. Linear in the line, but for sorting the pairs. */
export function bracketPairs(line: Line): BracketPairs {
  const known = kept.get(line);
  if (known) return known;
  const partners = matchMarks(line.text);
  const pairs = { pairs: nestPairs(partners), partners };
  kept.set(line, pairs);
  return pairs;
}

/** The innermost pair around an offset, or null; the marks themselves are within. Logarithmic in the number of pairs. */
export function pairAround({ pairs }: BracketPairs, at: number): BracketPair | null {
  let pair = pairs[countWhile(pairs, ({ open }) => open <= at) - 1] ?? null;
  while (pair && pair.close < at) pair = pair.parent;
  return pair;
}

function matchMarks(text: string): Map<number, number> {
  const partners = new Map<number, number>();
  const open: { readonly at: number; readonly closing: string }[] = [];
  /** By closing mark, how many open marks wait for it. */
  const waiting = new Map<string, number>();
  const count = (closing: string, by: 1 | -1) => waiting.set(closing, (waiting.get(closing) ?? 0) + by);
  for (let at = 0; at < text.length; at++) {
    if (!isIn(marks, text.charCodeAt(at))) continue;
    const mark = text.charAt(at);
    if (waiting.get(mark)) {
      let top = open.pop();
      for (; top && top.closing !== mark; top = open.pop()) count(top.closing, -1);
      count(mark, -1);
      if (top) partners.set(top.at, at).set(at, top.at);
      continue;
    }
    const closing = closingOf(mark);
    if (closing === '') continue;
    open.push({ at, closing });
    count(closing, 1);
  }
  return partners;
}

/** The closing mark for an opening one; empty for any other character. */
function closingOf(mark: string): string {
  if (mark === straight) return straight;
  const which = openings.indexOf(mark);
  return which < 0 ? '' : closings.charAt(which);
}

function nestPairs(partners: ReadonlyMap<number, number>): BracketPair[] {
  const pairs: BracketPair[] = [];
  const ordered = [...partners].filter(([open, close]) => open < close).sort(([a], [b]) => a - b);
  let parent: BracketPair | null = null;
  for (const [open, close] of ordered) {
    while (parent && parent.close < open) parent = parent.parent;
    parent = { open, close, parent };
    pairs.push(parent);
  }
  return pairs;
}
