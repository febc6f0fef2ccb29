import { Line, type LineEnd } from '../text/lines.ts';
import type { Block, Marker, Paragraph } from './article.ts';
import { BodyLine } from './bodyLine.ts';
import { readShape, type Shape } from './shape.ts';

/** Where a line's node hangs in the tree: the list that holds it and the node itself. */
export interface Place {
  readonly list: (Block | Marker | Paragraph)[];
  readonly node: Block | Marker | Paragraph;
}

/** A line that keeps what was read in it, so that an edit elsewhere does not read it again. */
export class ReadLine extends Line {
  readonly shape: Shape | null;
  /** The line's only node, if it is a paragraph, turn, caption or a marker alone on its line. */
  place: Place | null = null;
  #body: BodyLine | null = null;

  constructor(number: number, text: string, end: LineEnd) {
    super(number, text, end);
    this.shape = readShape(this);
  }

  /** The line read as one of the body; null if it is blank. */
  get body(): BodyLine | null {
    if (this.shape) this.#body ??= new BodyLine(this.shape);
    return this.#body;
  }
}

/** Makes a line for `splitLines`. */
export function makeReadLine(number: number, text: string, end: LineEnd): ReadLine {
  return new ReadLine(number, text, end);
}
