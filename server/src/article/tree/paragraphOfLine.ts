import { Span } from '../../text/lines.ts';
import type { Paragraph } from '../article.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';

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
