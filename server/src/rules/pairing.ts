import type { Line } from '../text/lines.ts';

/** Opening marks and, at the same index, their closing marks. A half-width bracket may close a full-width one. */
const openings = ['“', '‘', '「', '『', '《', '〈', '（('] as const;
const closings = ['”', '’', '」', '』', '》', '〉', '）)'] as const;

/** All paired marks that are looked at. */
export const pairedMarks = [...openings, ...closings].join('');

/** An opening or closing mark, and where it stands (`at` in UTF-16 code units). */
export interface Mark {
  readonly line: Line;
  readonly at: number;
  /** The same for both halves of a pair. */
  readonly pair: number;
}

/** The marks of a line that have no partner in it, and the pairs that cross another. */
export interface Unpaired {
  readonly opened: readonly Mark[];
  readonly closed: readonly Mark[];
  /** Pairs whose closing mark comes too late: a mark that was opened before theirs has been closed in between. */
  readonly crossed: readonly { readonly opening: Mark; readonly closing: Mark }[];
}

/**
 * By UTF-16 code unit: 1 + the index of the pair for an opening mark, -1 - the index for a closing one, 0 for all else.
 */
const roles = new Int8Array(0x10000);
openings.forEach((marks, pair) => {
  for (const mark of marks) roles[mark.charCodeAt(0)] = pair + 1;
});
closings.forEach((marks, pair) => {
  for (const mark of marks) roles[mark.charCodeAt(0)] = -pair - 1;
});

/** The other mark of a pair, in the same width: ” for “ and “ for ”. */
export function partnerOf(mark: string): string {
  for (const [pair, opening] of openings.entries()) {
    const closing = closings[pair] ?? '';
    if (opening.includes(mark)) return closing.charAt(opening.indexOf(mark));
    if (closing.includes(mark)) return opening.charAt(closing.indexOf(mark));
  }
  return '';
}

/** Whether a mark is the first half of its pair. */
export function isOpening({ line, at }: Mark): boolean {
  return (roles[line.text.charCodeAt(at)] ?? 0) > 0;
}

const deepest = 16;

/** Reads the marks of a line, one after the other. */
export class PairReader {
  readonly #opened = new Int8Array(deepest);
  #depth = 0;
  #inOrder = true;

  /** To be called before the first mark of each line. */
  begin(): void {
    this.#depth = 0;
    this.#inOrder = true;
  }

  /** To be called for each mark of the line, in text order; other characters are ignored. */
  see(code: number): void {
    const role = roles[code] ?? 0;
    if (role === 0 || !this.#inOrder) return;
    if (role < 0) this.#inOrder = this.#depth > 0 && this.#opened[--this.#depth] === -role;
    else if (this.#depth === deepest) this.#inOrder = false;
    else this.#opened[this.#depth++] = role;
  }

  /** Whether all marks of the line pair up. Also false if they are nested too deeply to tell. */
  get balanced(): boolean {
    return this.#inOrder && this.#depth === 0;
  }
}

/** Pairs the marks of a line, innermost first. Linear: a mark is put on the stack and taken from it once. */
export function findUnpaired(line: Line): Unpaired {
  const stack: Mark[] = [];
  const open = new Uint32Array(openings.length);
  const skipped: Mark[][] = openings.map(() => []);
  const closed: Mark[] = [];
  const crossed: { opening: Mark; closing: Mark }[] = [];
  for (let at = 0; at < line.text.length; at++) {
    const role = roles[line.text.charCodeAt(at)] ?? 0;
    if (role === 0) continue;
    const pair = Math.abs(role) - 1;
    const mark = { line, at, pair };
    const opening = skipped[pair]?.at(-1);
    if (role > 0) {
      stack.push(mark);
      open[pair] = (open[pair] ?? 0) + 1;
    } else if (open[pair]) {
      for (let top = stack.pop(); top && top.pair !== pair; top = stack.pop()) {
        skipped[top.pair]?.push(top);
        open[top.pair] = (open[top.pair] ?? 1) - 1;
      }
      open[pair] -= 1;
    } else if (opening) {
      skipped[pair]?.pop();
      crossed.push({ opening, closing: mark });
    } else closed.push(mark);
  }
  return { opened: [...skipped.flat(), ...stack].sort((a, b) => a.at - b.at), closed, crossed };
}

/** The mark itself. */
export function textOf({ line, at }: Mark): string {
  return line.text.charAt(at);
}
