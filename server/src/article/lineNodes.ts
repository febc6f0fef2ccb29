import { trimEnd } from '../text/characters.ts';
import { Span } from '../text/lines.ts';
import type { Caption, Marker, Paragraph, Speaker, Turn } from './article.ts';
import { confidenceOf, type Evidence } from './evidence.ts';
import { contentSpan, type ShapedLine } from './shapedLine.ts';
import type { TurnPrefix } from './speakerPrefix.ts';

/** A node that is made of one line. Those that a long article has most of make their parts when they are asked for. */
export type LineNode = ParagraphOfLine | CaptionOfLine | TurnOfLine | Marker;

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

/** A line that is a turn. `continuation` may grow while the article is put together. */
export class TurnOfLine implements Turn {
  readonly continuation: Paragraph[];
  readonly #line: ShapedLine;
  readonly #prefix: TurnPrefix;
  readonly #evidence: Evidence;
  #span: Span | null = null;
  #speaker: Speaker | null = null;
  #delimiter: Span | null | undefined;
  #speech: Span | null | undefined;

  constructor(line: ShapedLine, prefix: TurnPrefix, evidence: Evidence, continuation: Paragraph[]) {
    this.#line = line;
    this.#prefix = prefix;
    this.#evidence = evidence;
    this.continuation = continuation;
  }

  get kind(): 'turn' {
    return 'turn';
  }

  get span(): Span {
    this.#span ??= contentSpan(this.#line);
    return this.#span;
  }

  get speaker(): Speaker {
    this.#speaker ??= speakerOf(this.#line, this.#prefix, this.#evidence);
    return this.#speaker;
  }

  get delimiter(): Span | null {
    const { delimiterStart, delimiterEnd } = this.#prefix;
    if (this.#delimiter === undefined)
      this.#delimiter = delimiterStart < 0 ? null : new Span(this.#line, delimiterStart, delimiterEnd);
    return this.#delimiter;
  }

  get speech(): Span | null {
    const { bodyEnd } = this.#line;
    const { speechStart } = this.#prefix;
    if (this.#speech === undefined)
      this.#speech = speechStart < bodyEnd ? new Span(this.#line, speechStart, bodyEnd) : null;
    return this.#speech;
  }
}

function speakerOf(line: ShapedLine, { start, end, nameStart, nameEnd }: TurnPrefix, evidence: Evidence): Speaker {
  // Organisation and title before the name, without the blank between.
  const titleEnd = trimEnd(line.text, start, nameStart);
  return {
    span: new Span(line, start, end),
    name: new Span(line, nameStart, nameEnd),
    title: titleEnd > start ? new Span(line, start, titleEnd) : null,
    confidence: confidenceOf(evidence),
    evidence,
  };
}
