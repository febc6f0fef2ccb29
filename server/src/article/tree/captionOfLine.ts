import type { Span } from '../../text/lines.ts';
import type { Caption } from '../article.ts';
import { contentSpan, type ShapedLine } from '../lines/shapedLine.ts';

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
