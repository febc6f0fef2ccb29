import { codeSet, isIn, trimEnd } from '../../text/characters.ts';
import { Span } from '../../text/lines.ts';
import type { Paragraph, Speaker, Turn } from '../article.ts';
import { contentSpan } from '../lines/shapedLine.ts';
import type { TurnPrefix } from '../speakers/turnPrefix.ts';
import { confidenceOf, type Evidence } from '../turns/evidence.ts';

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
