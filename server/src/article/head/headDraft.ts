import type { ArticleDate, Breadcrumb, Byline, Headline, OriginalTitle, Source } from '../article.ts';
import type { Draft } from '../lines/draft.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import type { Provenance } from '../metadata/provenance.ts';
import { headlineSpan } from './headlineForm.ts';

/**
 * The metadata at the top of an article, and which lines (by index among the lines that are not blank) belong to it.
 */
export interface Head {
  readonly breadcrumb: Breadcrumb | null;
  readonly headline: Headline | null;
  readonly source: Source | null;
  readonly date: ArticleDate | null;
  readonly originalTitle: OriginalTitle | null;
  readonly bylines: readonly Byline[];
  readonly chrome: readonly ShapedLine[];
  readonly used: ReadonlySet<number>;
  /** Index of the first line after the last one that belongs to the head. */
  readonly end: number;
  /** Index of the first line after the last one that was looked at. */
  readonly looked: number;
}

/** A head that is being read from the top down. */
export type HeadDraft = Draft<Head> & {
  used: Set<number>;
  /** A day alone above the headline: that of the article, unless another date stands below. */
  pageDate: ShapedLine | null;
  /** Whether there is a picture below the headline. */
  pictured: boolean;
  /** Index of the first line that may be the headline, below the lines of the page. */
  top: number;
  /** How many lines without metadata have followed the last line with some. */
  gap: number;
};

/** Takes a line for the headline. */
export function takeHeadline(line: ShapedLine, index: number, head: HeadDraft): void {
  head.headline = { kind: 'headline', span: headlineSpan(line) };
  head.gap = 0;
  take(index, head);
}

/** Takes a line for page chrome. */
export function setAside(line: ShapedLine, index: number, head: HeadDraft): void {
  head.chrome.push(line);
  take(index, head);
}

/** Counts a line, by its index, as one of the head. */
export function take(index: number, head: HeadDraft): void {
  head.used.add(index);
  head.end = index + 1;
}

/**
 * Notes a date. Above the headline it may only be today's date of the page, so a date below the headline replaces it.
 */
export function noteDate({ source, date }: Provenance, line: ShapedLine, head: HeadDraft): void {
  if (date === null) return;
  if (head.date === null) {
    head.date = date;
    const isBare = source === null && date.span.start === line.bodyStart && !date.iso?.includes('T');
    if (isBare && head.headline === null) head.pageDate = line;
  } else if (head.pageDate !== null && head.headline !== null) {
    head.chrome.push(head.pageDate);
    head.chrome.sort((a, b) => a.number - b.number);
    head.date = date;
    head.pageDate = null;
  }
}

const viewBelow = 3;

/** The next few lines below a line, which show whether that may be what it looks like. Notes that they were looked at. */
export function lookBelow(lines: readonly ShapedLine[], index: number, head: HeadDraft): readonly ShapedLine[] {
  const end = Math.min(lines.length, index + 1 + viewBelow);
  head.looked = Math.max(head.looked, end);
  return lines.slice(index + 1, end);
}
