import { Span } from '../../text/lines.ts';
import type { Caption, Paragraph } from '../article.ts';
import { contentSpan, type ShapedLine } from '../lines/shapedLine.ts';
import type { MarkerOfLine } from './markerOfLine.ts';
import type { TurnOfLine } from './turnOfLine.ts';

/** A node that consists of one line. To save time and memory in long articles, its parts are created on demand. */
export type LineNode = ParagraphOfLine | CaptionOfLine | TurnOfLine | MarkerOfLine;

/** A line that is a caption. */
export class CaptionOfLine implements Caption {
  readonly #line: ShapedLine;
  #span: Span | null = null;

  constructor(line: ShapedLine) {
    this.#line = line;
  }

  get kind(): 'caption' {
    return 'caption';
  }

  get span(): Span {
    this.#span ??= contentSpan(this.#line);
    return this.#span;
  }
}

/** A paragraph from `start` to the end of its line. */
export class ParagraphOfLine implements Paragraph {
  readonly #line: ShapedLine;
  readonly #start: number;
  #span: Span | null = null;

  constructor(line: ShapedLine, start: number) {
    this.#line = line;
    this.#start = start;
  }

  get kind(): 'paragraph' {
    return 'paragraph';
  }

  get span(): Span {
    this.#span ??= new Span(this.#line, this.#start, this.#line.contentEnd);
    return this.#span;
  }
}
