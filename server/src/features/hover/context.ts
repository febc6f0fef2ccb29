import type { Article } from '../../article/article.ts';
import type { Locale } from '../../rules/rule.ts';
import type { Range } from '../../text/lines.ts';
import type { SpeakerSummary } from '../summary.ts';
import type { Counting } from '../wordCount/counts.ts';
import type { IndexedArticle } from '../workspaceSymbols.ts';
import type { Row } from './markup.ts';

/**
 * What is known from all articles of the folder. Both functions give the newest article first, including the one that
 * is hovered over.
 */
export interface KnownArticles {
  readonly articlesOfSpeaker: (name: string) => readonly (IndexedArticle & { readonly speaker: SpeakerSummary })[];
  readonly articlesWithKeyword: (text: string) => readonly IndexedArticle[];
}

/** For hosts without an index of articles. */
export const noArticles: KnownArticles = { articlesOfSpeaker: () => [], articlesWithKeyword: () => [] };

/** What a description depends on besides its element. */
export interface DescriptionContext {
  readonly article: Article;
  /** The URI of the article, for links to other places in it. */
  readonly uri: string;
  readonly locale: Locale;
  /** How lengths are counted. */
  readonly counting: Counting;
  readonly known: KnownArticles;
}

/** What a hover says about an element. */
export interface Description {
  readonly rows: readonly Row[];
  /** The range of the element. */
  readonly range: Range;
}
