import type { Article } from '../../article/article.ts';
import { skipSpace } from '../../text/characters.ts';
import { commonEnds } from '../../text/commonEnds.ts';
import type { Line, Span } from '../../text/lines.ts';
import { perArticle } from '../perArticle.ts';
import { type Counting, CountSum, type Counts, countText, noCounts, splitsWord } from './counts.ts';

/** The length of a span's text by one of the definitions of 字数. */
export type Measure = (span: Span) => number;

/**
 * Gives a function that measures the spans of an article. Lines are counted once; after an edit, only the edited lines.
 */
export function measureOf(article: Article, counting: Counting): Measure {
  const counter = counterOf(article);
  return (span) => counter.lengthOf(span, counting);
}

/** Counts of the lines and spans of an article. */
export const counterOf: (article: Article) => LineCounter = perArticle(({ lines }) => {
  const counter = counters.get(lines) ?? new LineCounter();
  counters.set(lines, counter);
  counter.update(lines);
  return counter;
});

/** By the list of lines, which all versions of a document share. */
const counters = new WeakMap<readonly Line[], LineCounter>();

class LineCounter {
  #lines: Line[] = [];
  #counts: Counts[] = [];
  readonly #total = new CountSum();

  /** The counts of all lines together. */
  get total(): Counts {
    return this.#total.counts;
  }

  /** Counts the lines that were not there before. An edit makes new objects only for the lines that it touches. */
  update(lines: readonly Line[]): void {
    const before = this.#lines;
    const { head, tail } = commonEnds(before, lines);
    const come = lines.slice(head, lines.length - tail);
    const counted = come.map(({ text }) => (text === '' ? noCounts : countText(text)));
    for (const gone of this.#counts.slice(head, before.length - tail)) this.#total.add(gone, -1);
    for (const counts of counted) this.#total.add(counts);
    this.#lines = exchanged(before, head, tail, come);
    this.#counts = exchanged(this.#counts, head, tail, counted);
  }

  ofLine(line: Line): Counts {
    const counts = this.#lines[line.number] === line ? this.#counts[line.number] : undefined;
    return counts ?? countText(line.text);
  }

  /** A single count of a span, which costs less than all of them. */
  lengthOf(span: Span, counting: Counting): number {
    const { line, start, end } = span;
    const { text } = line;
    if (end < text.length || 2 * start > end || splitsWord(text, start)) return this.ofSpan(span)[counting];
    return this.ofLine(line)[counting] - countText(text, 0, start)[counting];
  }

  /**
   * The counts of a span. For a span that is most of its line, they are those of the line minus what stands before and
   * after the span.
   */
  ofSpan({ line, start, end }: Span): Counts {
    const { text } = line;
    if (skipSpace(text, 0, start) === start && skipSpace(text, end) === text.length) return this.ofLine(line);
    const outside = start + text.length - end;
    if (outside >= end - start || splitsWord(text, start) || splitsWord(text, end)) return countText(text, start, end);
    const sum = new CountSum();
    sum.add(this.ofLine(line));
    sum.add(countText(text, 0, start), -1);
    sum.add(countText(text, end), -1);
    return sum.counts;
  }
}

/**
 * Replaces all but the first `head` and last `tail` entries of a list: in place if their number stays the same,
 * otherwise in a new list.
 */
function exchanged<T>(list: T[], head: number, tail: number, others: readonly T[]): T[] {
  if (list.length - tail - head !== others.length)
    return [...list.slice(0, head), ...others, ...list.slice(list.length - tail)];
  others.forEach((other, index) => {
    list[head + index] = other;
  });
  return list;
}
