import { codeSet, isIn, trimEnd } from '../../text/characters.ts';
import { Span } from '../../text/lines.ts';
import type { Block, Caption, Marker, Ordinal, Paragraph, Speaker, Turn } from '../article.ts';
import { contentSpan, type ShapedLine } from '../lines/shapedLine.ts';
import type { MarkerForm } from '../markers/markerForm.ts';
import type { TurnPrefix } from '../speakers/turnPrefix.ts';
import { confidenceOf, type Evidence } from '../turns/evidence.ts';

/** A node that consists of one line. To save time and memory in long articles, its parts are created on demand. */
export type LineNode = ParagraphOfLine | CaptionOfLine | TurnOfLine | MarkerOfLine;

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

const none: readonly never[] = [];

/** A line that is a turn. `continuation` is set when the tree is built. */
export class TurnOfLine implements Turn {
  continuation: readonly Paragraph[];
  readonly #prefix: TurnPrefix;
  readonly #evidence: Evidence;
  #parts: TurnParts | null = null;

  constructor(prefix: TurnPrefix, evidence: Evidence, continuation: readonly Paragraph[] = none) {
    this.#prefix = prefix;
    this.#evidence = evidence;
    this.continuation = continuation;
  }

  get kind(): 'turn' {
    return 'turn';
  }

  /** Nothing is spoken on the speaker's own line. */
  get standsAlone(): boolean {
    return this.#prefix.speechStart >= this.#prefix.line.bodyEnd;
  }

  get span(): Span {
    return this.#made.span;
  }

  get speaker(): Speaker {
    return this.#made.speaker;
  }

  get delimiter(): Span | null {
    return this.#made.delimiter;
  }

  get speech(): Span | null {
    return this.#made.speech;
  }

  get #made(): TurnParts {
    this.#parts ??= partsOfTurn(this.#prefix, this.#evidence);
    return this.#parts;
  }
}

type TurnParts = Omit<Turn, 'kind' | 'continuation'>;

function partsOfTurn(prefix: TurnPrefix, evidence: Evidence): TurnParts {
  const { line, delimiterStart, delimiterEnd, speechStart } = prefix;
  return {
    span: contentSpan(line),
    speaker: speakerOf(prefix, evidence),
    delimiter: delimiterStart < 0 ? null : new Span(line, delimiterStart, delimiterEnd),
    speech: speechStart < line.bodyEnd ? new Span(line, speechStart, line.bodyEnd) : null,
  };
}

const opensName = codeSet('（(@＠');

function speakerOf({ line, start, end, nameStart, nameEnd }: TurnPrefix, evidence: Evidence): Speaker {
  // Organisation and title before the name, without the blank or the parenthesis between; the sign of a handle is no title.
  const opening = isIn(opensName, line.text.charCodeAt(nameStart - 1)) ? nameStart - 1 : nameStart;
  const titleEnd = trimEnd(line.text, start, opening);
  return {
    span: new Span(line, start, end),
    name: new Span(line, nameStart, nameEnd),
    title: titleEnd > start ? new Span(line, start, titleEnd) : null,
    confidence: confidenceOf(evidence),
    evidence,
  };
}

/** A line, or the beginning of one, that is a marker. */
export class MarkerOfLine implements Marker {
  readonly blocks: readonly Block[];
  readonly #form: MarkerForm;
  #parts: MarkerParts | null = null;

  constructor(form: MarkerForm, blocks: readonly Block[]) {
    this.#form = form;
    this.blocks = blocks;
  }

  get kind(): 'marker' {
    return 'marker';
  }

  get span(): Span {
    return this.#made.span;
  }

  get line(): Span {
    return this.#made.line;
  }

  get opening(): Span | null {
    return this.#made.opening;
  }

  get label(): Span | null {
    return this.#made.label;
  }

  get ordinal(): Ordinal | null {
    return this.#made.ordinal;
  }

  get delimiter(): Span | null {
    return this.#made.delimiter;
  }

  get title(): Span | null {
    return this.#made.title;
  }

  get closing(): Span | null {
    return this.#made.closing;
  }

  get #made(): MarkerParts {
    this.#parts ??= partsOfMarker(this.#form);
    return this.#parts;
  }
}

type MarkerParts = Omit<Marker, 'kind' | 'blocks'>;

function partsOfMarker(form: MarkerForm): MarkerParts {
  const { line } = form;
  const span = (start: number, end: number) => (start < 0 ? null : new Span(line, start, end));
  const ordinal = span(form.ordinalStart, form.ordinalEnd);
  return {
    span: new Span(line, form.start, form.end),
    line: contentSpan(line),
    opening: form.bracketed ? new Span(line, form.start, form.start + 1) : null,
    label: span(form.labelStart, form.labelEnd),
    ordinal: ordinal && { span: ordinal, value: form.value },
    delimiter: span(form.delimiterStart, form.delimiterEnd),
    title: span(form.titleStart, form.titleEnd),
    closing: form.closed ? new Span(line, form.end - 1, form.end) : null,
  };
}
