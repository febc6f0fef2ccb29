import { Span } from '../../text/lines.ts';
import type { Block, Marker, Ordinal } from '../article.ts';
import { contentSpan } from '../lines/shapedLine.ts';
import type { MarkerForm } from '../markers/markerForm.ts';

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
