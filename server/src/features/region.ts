import type { Block, Footer, Heading, Marker, Turn } from '../article/article.ts';
import type { Range, Span } from '../text/lines.ts';

/** The paragraphs before the first heading, marker or turn. */
export interface Lead {
  readonly kind: 'lead';
  readonly first: Span;
  readonly last: Span;
}

/** An entry of the article's table of contents: sections by level, in them markers, in both turns. */
export interface Region {
  readonly part: Lead | Heading | Marker | Turn | Footer;
  /** The blocks directly under this part, not those of its children. */
  readonly blocks: readonly Block[];
  readonly children: readonly Region[];
  /**
   * Contains the ranges of the children. Lead, sections and markers extend to the next part, so that a line typed
   * between two parts belongs to the upper one.
   */
  readonly range: Range;
}
