import type { Article } from '../../article/article.ts';
import type { Locale } from '../../rules/rule.ts';
import type { Range } from '../../text/lines.ts';
import type { SpeakerSummary } from '../summary.ts';
import type { Counting } from '../wordCount/counts.ts';
import type { IndexedArticle } from '../workspaceSymbols.ts';
import type { Row } from './markup.ts';

/** What is known of articles beyond the one that is read. Both give the newest first, the one that is read among them. */
export interface KnownArticles {
  readonly articlesOfSpeaker: (name: string) => readonly (IndexedArticle & { readonly speaker: SpeakerSummary })[];
  readonly articlesWithKeyword: (text: string) => readonly IndexedArticle[];
}

/** For where nothing is known of other articles. */
export const noArticles: KnownArticles = { articlesOfSpeaker: () => [], articlesWithKeyword: () => [] };

/** What a description takes into account beside the element that it is of. */
export interface DescriptionContext {
  readonly article: Article;
  /** The article's own, for links to other places in it. */
  readonly uri: string;
  readonly locale: Locale;
  /** How lengths are counted. */
  readonly counting: Counting;
  readonly known: KnownArticles;
}

/** What a hover says of an element. */
export interface Description {
  readonly rows: readonly Row[];
  /** What it is said of. */
  readonly range: Range;
}
