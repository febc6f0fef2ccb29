/** A line terminator of the Language Server Protocol (LSP 3.17, “Text Documents”), or none on the last line. */
export type LineEnd = '' | '\n' | '\r\n' | '\r';

/** A place in an article: zero-based line, and UTF-16 code units from the line's start (LSP `Position`). */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of an article, end exclusive (LSP `Range`). */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** One line of text without its terminator. `number` is zero-based and kept up to date when lines above come or go. */
export class Line {
  number: number;
  readonly text: string;
  readonly end: LineEnd;

  constructor(number: number, text: string, end: LineEnd) {
    this.number = number;
    this.text = text;
    this.end = end;
  }
}

/** A stretch of one line, in UTF-16 code units from the line's start, end exclusive. */
export class Span {
  readonly line: Line;
  readonly start: number;
  readonly end: number;

  constructor(line: Line, start: number, end: number) {
    this.line = line;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.line.text.slice(this.start, this.end);
  }

  get range(): Range {
    return {
      start: { line: this.line.number, character: this.start },
      end: { line: this.line.number, character: this.end },
    };
  }
}

/** From the start of one span to the end of another, which may be on a later line. */
export function rangeOver(first: Span, last: Span): Range {
  return { start: first.range.start, end: last.range.end };
}

/** Makes the object for a line. A parser can use a subclass of `Line` to keep what it has read of it. */
export type MakeLine<L extends Line> = (number: number, text: string, end: LineEnd) => L;

/**
 * Splits a text into lines at LF, CRLF and CR, as LSP counts them. Every string has at least one line, and `joinLines`
 * restores the string. `firstNumber` is the number of the first line.
 */
export function splitLines<L extends Line>(text: string, make: MakeLine<L>, firstNumber = 0): L[] {
  const lines: L[] = [];
  let start = 0;
  let carriageReturn = text.indexOf('\r');
  let lineFeed = text.indexOf('\n');
  while (carriageReturn >= 0 || lineFeed >= 0) {
    const atCarriageReturn = carriageReturn >= 0 && (lineFeed < 0 || carriageReturn < lineFeed);
    const stop = atCarriageReturn ? carriageReturn : lineFeed;
    const end = !atCarriageReturn ? '\n' : lineFeed === stop + 1 ? '\r\n' : '\r';
    lines.push(make(firstNumber + lines.length, text.slice(start, stop), end));
    start = stop + end.length;
    if (carriageReturn >= 0 && carriageReturn < start) carriageReturn = text.indexOf('\r', start);
    if (lineFeed >= 0 && lineFeed < start) lineFeed = text.indexOf('\n', start);
  }
  lines.push(make(firstNumber + lines.length, text.slice(start), ''));
  // A copy has no spare capacity, unlike a list that has grown.
  return lines.slice();
}

/** The text that the lines were split from. */
export function joinLines(lines: readonly Line[]): string {
  return lines.map((line) => line.text + line.end).join('');
}
