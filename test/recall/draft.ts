import type { Article, Block } from '../../server/src/article/article.ts';
import { blocksOf } from '../../server/src/article/locate.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import type { Line, Span } from '../../server/src/text/lines.ts';

/** Replaces the text between two offsets (UTF-16, in the whole text). */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The changes that make one fault. */
export type Fault = readonly Change[];

/** An article that faults are made in. */
export class Draft {
  readonly text: string;
  readonly article: Article;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.article = parseArticle(text);
    let start = 0;
    this.#starts = this.article.lines.map(({ text: { length }, end }) => {
      start += length + end.length;
      return start - length - end.length;
    });
  }

  get blocks(): Block[] {
    return [...blocksOf(this.article)];
  }

  replace({ line, start, end }: Span, text: string): Change {
    const from = this.#startOf(line);
    return { start: from + start, end: from + end, text };
  }

  /** Replaces what stands from the end of one span to the start of another. */
  replaceBetween(first: Span, second: Span, text: string): Change {
    return { start: this.#startOf(first.line) + first.end, end: this.#startOf(second.line) + second.start, text };
  }

  /** Takes away what stands on a line before a span. */
  removeBefore({ line, start }: Span): Change {
    const from = this.#startOf(line);
    return { start: from, end: from + start, text: '' };
  }

  insertAfter({ line, end }: Span, text: string): Change {
    const at = this.#startOf(line) + end;
    return { start: at, end: at, text };
  }

  /** A line of its own above a line. */
  insertLine({ line }: Span, text: string): Change {
    const at = this.#startOf(line);
    return { start: at, end: at, text: `${text}\n` };
  }

  /** Takes a line away with its end. */
  removeLine({ line }: Span): Change {
    const start = this.#startOf(line);
    return { start, end: start + line.text.length + line.end.length, text: '' };
  }

  /** Replaces what a pattern finds first in each paragraph. */
  inParagraphs(pattern: RegExp, replacement: (found: string) => string): Fault[] {
    return this.blocks.flatMap(({ kind, span }): Fault[] => {
      const found = kind === 'paragraph' ? pattern.exec(span.text) : null;
      if (!found) return [];
      const start = this.#startOf(span.line) + span.start + found.index;
      return [[{ start, end: start + found[0].length, text: replacement(found[0]) }]];
    });
  }

  /** The text with a fault in it. */
  with(fault: Fault): string {
    return fault
      .toSorted((a, b) => b.start - a.start)
      .reduce((text, { start, end, text: inserted }) => text.slice(0, start) + inserted + text.slice(end), this.text);
  }

  #startOf({ number }: Line): number {
    return this.#starts[number] ?? 0;
  }
}
