import { skipSpace } from '../../text/characters.ts';
import { Line, type LineEnd } from '../../text/lines.ts';
import { BodyLine } from './bodyLine.ts';
import { ShapedLine } from './shapedLine.ts';

/** A line of white space, or of nothing. */
export class BlankLine extends Line {}

/** A line that keeps what was read in it, so that an edit elsewhere does not read it again. */
export class WrittenLine extends ShapedLine {
  #body: BodyLine | null = null;

  /** The line read as one of the body. */
  get body(): BodyLine {
    this.#body ??= new BodyLine(this);
    return this.#body;
  }
}

export type ReadLine = BlankLine | WrittenLine;

/** Makes a line for `splitLines`. */
export function makeReadLine(number: number, text: string, end: LineEnd): ReadLine {
  const start = skipSpace(text);
  return start === text.length ? new BlankLine(number, text, end) : new WrittenLine(number, text, end, start);
}
