import type { Article, Marker } from '../article/article.ts';
import { covers } from '../article/locate.ts';
import { append } from '../text/append.ts';
import { withoutSpace } from '../text/characters.ts';
import type { Line, Position, Span } from '../text/lines.ts';
import { perArticle } from './perArticle.ts';
import { TermFinder } from './terms.ts';

/** A subject that an article names: the title of a marker (支持 of 【关键词一:支持】) or a keyword of the footer. */
export interface ArticleKeyword {
  /** The keyword as it is first written. */
  readonly text: string;
  /** The markers that have it as their title, in text order. */
  readonly markers: readonly Marker[];
  /** Its places in the footer. */
  readonly values: readonly Span[];
}

/**
 * The keywords of an article: titles of markers in text order, then those that only the footer has. Cached with the
 * article.
 */
export function keywordsOf(article: Article): readonly ArticleKeyword[] {
  return read(article);
}

/** Where else a keyword occurs in the article, in upper or lower case, in text order. */
export function keywordMentionsOf(article: Article, keyword: ArticleKeyword): readonly Span[] {
  return mentionsByKeyword(article).get(keyword) ?? [];
}

/** A keyword where it is stated or mentioned. */
export interface KeywordPlace {
  readonly keyword: ArticleKeyword;
  readonly span: Span;
}

/** The keyword that a position is on, as marker title, in the footer or as a mention; null if there is none. */
export function keywordAt(article: Article, position: Position): ArticleKeyword | null {
  return keywordPlaceAt(article, position)?.keyword ?? null;
}

/** The keyword at a position and its place. Searches only that line. */
export function keywordPlaceAt(article: Article, position: Position): KeywordPlace | null {
  const { own, terms, meanings } = wantedIn(article);
  const line = article.lines[position.line];
  const stated = line && own.get(line)?.find(({ span }) => covers(span, position));
  if (stated) return stated;
  const found = finder.findAt(position, article.lines, terms);
  const keyword = found && meanings.get(found.term);
  return keyword ? { keyword, span: found.span } : null;
}

/** The form of a keyword that is compared: without blanks and in lower case. */
export function keywordKey(text: string): string {
  return withoutSpace(text).toLowerCase();
}

/** Every place where an article states a keyword. */
export function statementsOf({ markers, values }: ArticleKeyword): Span[] {
  return [...markers.flatMap(({ title }) => title ?? []), ...values];
}

const read = perArticle((article): readonly ArticleKeyword[] => {
  const byText = new Map<string, { text: string; markers: Marker[]; values: Span[] }>();
  const byKey = new Map<string, { text: string; markers: Marker[]; values: Span[] }>();
  const keywordOf = ({ text }: Span) => {
    const known = byText.get(text);
    if (known) return known;
    const key = keywordKey(text);
    const keyword = byKey.get(key) ?? { text, markers: [], values: [] };
    byKey.set(key, keyword);
    byText.set(text, keyword);
    return keyword;
  };
  for (const { markers } of article.sections) {
    for (const marker of markers) {
      if (marker.title && marker.title.end > marker.title.start) keywordOf(marker.title).markers.push(marker);
    }
  }
  for (const { name, values } of article.footer?.fields ?? []) {
    if (name === 'keywords') for (const value of values) keywordOf(value).values.push(value);
  }
  return [...byKey.values()];
});

/** The terms to search for, and the places where keywords are stated, which do not count as mentions. */
interface Wanted {
  readonly terms: readonly string[];
  readonly meanings: ReadonlyMap<string, ArticleKeyword>;
  readonly own: ReadonlyMap<Line, readonly KeywordPlace[]>;
}

const wantedIn = perArticle((article): Wanted => {
  const meanings = new Map<string, ArticleKeyword>();
  const own = new Map<Line, KeywordPlace[]>();
  for (const keyword of read(article)) {
    meanings.set(keyword.text, keyword);
    for (const span of statementsOf(keyword)) append(own, span.line, { keyword, span });
  }
  return { terms: [...meanings.keys()], meanings, own };
});

const finder = new TermFinder({ caseless: true });

const mentionsByKeyword = perArticle((article) => {
  const { terms, meanings, own } = wantedIn(article);
  const byKeyword = new Map<ArticleKeyword, Span[]>();
  for (const { term, span } of finder.find(article.lines, terms)) {
    const keyword = meanings.get(term);
    const stated = own.get(span.line)?.some((statement) => overlap(statement.span, span)) ?? false;
    if (keyword && !stated) append(byKeyword, keyword, span);
  }
  return byKeyword;
});

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
