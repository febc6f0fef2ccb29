import { codeSet, isDigit, isHan, isIn, isLatin } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';

/**
 * Is called for a mark at an offset of a line. `kind` counts from 0 to `markKinds` - 1: one kind each for commas,
 * colons and so on, one for brackets whose pair has one width, and one for brackets whose pair has two.
 */
export type VisitMark = (line: Line, at: number, kind: number, isFull: boolean) => void;

/** Half-width and full-width forms; the index of a mark is its kind. The two brackets come last and share a kind. */
const half = ',:;?!()';
const full = '，：；？！（）';

/** All marks that have two widths. */
export const widthMarks = half + full;

/** 1 + the index in `half` or `full`; 0 for all other code units. */
const indices = new Uint8Array(0x10000);
for (const marks of [half, full]) {
  for (let index = 0; index < marks.length; index++) indices[marks.charCodeAt(index)] = index + 1;
}

const opening = half.indexOf('(');
const closing = half.indexOf(')');

/** Whether a kind of mark is repeated for emphasis, as in ！！ and ？！. */
function isEmphatic(kind: number): boolean {
  return '?!'.includes(half.charAt(kind));
}

const followers = codeSet(',;!');

/**
 * Whether a kind of mark has the width of the other marks in every style. Not brackets and colons, which some set
 * half-width among full-width marks, and not ?, which may stand for a character that was lost.
 */
export function followsOthers(kind: number): boolean {
  return isIn(followers, half.charCodeAt(kind));
}

/** The kind of brackets whose pair has two widths: one of them is wrong whatever the other marks are. */
const unlikeBrackets = closing;

/** How many kinds of marks have two widths. */
export const markKinds = unlikeBrackets + 1;

/** A kind of mark in one of its widths, as a bit of a set. */
export function formBit(kind: number, isFull: boolean): number {
  return 1 << (2 * kind + (isFull ? 1 : 0));
}

/** The same mark in the other width. */
export function otherWidth(mark: string): string {
  const index = half.indexOf(mark);
  return index >= 0 ? full.charAt(index) : half.charAt(full.indexOf(mark));
}

/** A text with all marks that come in two widths in the given one. */
export function inWidth(text: string, width: 'full' | 'half'): string {
  const isRight = width === 'full' ? isFull : (marks: string, at: number) => !isFull(marks, at);
  return Array.from(text, (mark) =>
    (indices[mark.charCodeAt(0)] ?? 0) === 0 || isRight(mark, 0) ? mark : otherWidth(mark),
  ).join('');
}

/**
 * Reads the marks of a line, one after the other, and visits those between two offsets whose width is a matter of
 * style: they stand beside Chinese text, unlike the marks in 15:03, 1,000 or an address. The brackets of a pair are
 * visited together.
 */
export class WidthReader {
  readonly #visit: VisitMark;
  readonly #open: number[] = [];
  #line: Line | null = null;
  #from = 0;
  #to = 0;
  /**
   * The offset after a mark that was visited and that others may follow: a closing bracket, or the first of ！！. A mark
   * there is visited too.
   */
  #inRun = -1;

  constructor(visit: VisitMark) {
    this.#visit = visit;
  }

  /** To be called before the first mark of each line. */
  begin(line: Line, from: number, to: number): this {
    this.#line = line;
    this.#from = from;
    this.#to = to;
    if (this.#open.length > 0) this.#open.length = 0;
    this.#inRun = -1;
    return this;
  }

  /** To be called for each mark of the line, in text order; other characters are ignored. */
  see(at: number): void {
    const line = this.#line;
    if (line === null || at < this.#from || at >= this.#to) return;
    const { text } = line;
    const index = (indices[text.charCodeAt(at)] ?? 0) - 1;
    if (index === opening) this.#open.push(at);
    else if (index === closing) this.#close(line, at);
    else if (index >= 0 && (at === this.#inRun || isBesideChinese(text, at))) {
      this.#visit(line, at, index, isFull(text, at));
      if (isEmphatic(index)) this.#inRun = at + 1;
    }
  }

  #close(line: Line, at: number): void {
    const { text } = line;
    const start = this.#open.pop();
    if (start === undefined || !holdsHan(text, start, at) || isOfLink(text, start)) return;
    const kind = isFull(text, start) === isFull(text, at) ? opening : unlikeBrackets;
    this.#visit(line, start, kind, isFull(text, start));
    this.#visit(line, at, kind, isFull(text, at));
    this.#inRun = at + 1;
  }
}

/** Visits the marks between two offsets of a line that stand beside Chinese text (see `WidthReader`). */
export function visitMarks(line: Line, from: number, to: number, visit: VisitMark): void {
  const { text } = line;
  const reader = new WidthReader(visit).begin(line, from, to);
  for (let at = from; at < to; at++) if (indices[text.charCodeAt(at)] !== 0) reader.see(at);
}

function isFull(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0xff;
}

/** How much of the text in brackets is looked at, in UTF-16 code units. */
const longestNote = 60;

/** Whether brackets hold Chinese text; those of (WHO), (4) and addresses may keep their width. */
function holdsHan(text: string, open: number, close: number): boolean {
  for (let at = open + 1; at < Math.min(close, open + longestNote); at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

/** Whether a bracket opens the address of a link of Markdown: [通知](通知.html). */
function isOfLink(text: string, open: number): boolean {
  return text.charAt(open) === '(' && text.charAt(open - 1) === ']';
}

const closingMarks = codeSet('”’》）」』】');
/** Characters that follow a mark in an emoticon, a Markdown image or an address. */
const signs = codeSet('/-)[(');
const colons = codeSet(':：');
/** Characters that end a number or a note in Chinese text, as in 占一成(10%)，其余. */
const unitEnds = codeSet('%％‰℃°²³)"');

/** The longest name that HTML has is CounterClockwiseContourIntegral. */
const longestEntity = 33;
const entity = /&(?:[a-z][a-z\d]+|#\d+|#x[\da-f]+)$/i;

/** Whether a semicolon ends what stands for a character in HTML, as in &ldquo;: another sign would break it. */
function endsEntity(text: string, at: number): boolean {
  return text.charAt(at) === ';' && entity.test(text.slice(Math.max(0, at - longestEntity), at));
}

const query = /^\?[\w.-]{1,32}=/;

/** Whether a question mark begins what is asked of a web address, as in /稿件?id=1. */
function beginsQuery(text: string, at: number): boolean {
  return text.charAt(at) === '?' && query.test(text.slice(at, at + 34));
}

/**
 * After Chinese text, or between a word or number and Chinese text; not the start of a face, an image or an address, nor
 * what belongs to a character of HTML or to an address.
 */
function isBesideChinese(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  if (isIn(signs, after) || endsEntity(text, at) || beginsQuery(text, at)) return false;
  if (isHan(before) || isIn(closingMarks, before)) return true;
  return (
    isHan(after) && (isLatin(before) || isDigit(before) || isIn(unitEnds, before)) && !isIn(colons, text.charCodeAt(at))
  );
}
