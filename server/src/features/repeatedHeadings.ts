import type { Article, Heading } from '../article/article.ts';
import { covers } from '../article/locate.ts';
import { append } from '../text/append.ts';
import type { Position, Span } from '../text/lines.ts';
import { perArticle } from './perArticle.ts';
import { TermFinder } from './terms.ts';

/** The words of a heading, and all headings with these words. */
export interface HeadingText {
  /** The words without ordinal, and without a question mark or colon at the end. */
  readonly text: string;
  /** In text order, never empty. */
  readonly headings: readonly Heading[];
  /** Where headline, lead or a list of contents above the first heading repeat the words. */
  readonly repetitions: readonly Span[];
}

/**
 * The words of the article's headings, in text order, and where lines above the first heading repeat them. Cached with
 * the article.
 */
export const headingTextsOf: (article: Article) => readonly HeadingText[] = perArticle((article) => {
  const headings = new Map<string, Heading[]>();
  for (const { heading } of article.sections) {
    if (heading) append(headings, wordsOf(heading), heading);
  }
  const repetitions = new Map<string, Span[]>();
  for (const { term, span } of finder.find(article.lines, [...headings.keys()], firstHeadingLine(article)))
    append(repetitions, term, span);
  return Array.from(headings, ([text, own]) => ({ text, headings: own, repetitions: repetitions.get(text) ?? [] }));
});

/** The heading text at a position, which is on a heading or on a repetition of its words. Null elsewhere. */
export function headingTextAt(article: Article, position: Position): HeadingText | null {
  const isHere = (span: Span) => covers(span, position);
  return (
    headingTextsOf(article).find(
      ({ headings, repetitions }) => headings.some(({ span }) => isHere(span)) || repetitions.some(isHere),
    ) ?? null
  );
}

const finder = new TermFinder({ caseless: false });

function firstHeadingLine({ sections }: Article): number {
  return sections.find(({ heading }) => heading !== null)?.heading?.span.line.number ?? 0;
}

function wordsOf({ title }: Heading): string {
  return title.text.replace(/[?？!！：:。]$/, '');
}
