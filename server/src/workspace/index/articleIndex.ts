import type { Article } from '../../article/article.ts';
import {
  type ArticleSummary,
  isLabelled,
  type PlacedText,
  type SpeakerSummary,
  summariseOpen,
} from '../../features/summary.ts';
import type { IndexedArticle } from '../../features/workspaceSymbols.ts';
import { byPinyin } from '../../text/pinyinOrder.ts';
import { canonicalUri } from './canonicalUri.ts';
import { NamesInArticles } from './namesInArticles.ts';

/** A document that is open in the editor. */
export interface OpenArticle {
  readonly uri: string;
  readonly article: Article;
}

/** A person who speaks in articles of the folder. */
export interface FolderSpeaker {
  readonly name: string;
  /** Titles as they are written, those in the newest articles first. */
  readonly titles: readonly string[];
  readonly turns: number;
  readonly articles: number;
}

/** What a speaker says in one article. */
export interface SpeakerInArticle extends IndexedArticle {
  readonly speaker: SpeakerSummary;
}

/** A keyword of articles of the folder. */
export interface FolderKeyword {
  readonly text: string;
  readonly articles: number;
}

/** Where one article states a keyword. */
export interface KeywordInArticle extends IndexedArticle {
  readonly keyword: PlacedText;
}

/**
 * The speakers, keywords and markers in the articles of the folder, collected from summaries. An article that is open
 * counts as it is in the editor, saved or not, even if it is stored elsewhere; it is summarised again on demand.
 */
export class ArticleIndex {
  readonly #openArticles: () => Iterable<OpenArticle>;
  /** By canonical URI, as are all maps here. */
  readonly #stored = new Map<string, IndexedArticle>();
  readonly #open = new Map<string, IndexedArticle & OpenArticle>();
  readonly #speakers = new NamesInArticles<SpeakerSummary>();
  readonly #keywords = new NamesInArticles<PlacedText>();
  #folderSpeakers: readonly FolderSpeaker[] | null = null;
  #folderKeywords: readonly FolderKeyword[] | null = null;

  /** `openArticles` gives the articles that are open in the editor at the moment. */
  constructor(openArticles: () => Iterable<OpenArticle>) {
    this.#openArticles = openArticles;
  }

  /** Stores the summary of a file; null if the file is not an article, or no longer one. */
  store(uri: string, summary: ArticleSummary | null): void {
    const key = canonicalUri(uri);
    const before = this.#at(key);
    if (summary === null) this.#stored.delete(key);
    else this.#stored.set(key, { uri, summary });
    this.#replaced(key, before);
  }

  /** Forgets a file, or all files of a folder. */
  forget(uri: string): void {
    const key = canonicalUri(uri);
    if (this.#stored.has(key)) this.store(uri, null);
    else for (const [below, stored] of this.#stored) if (below.startsWith(`${key}/`)) this.store(stored.uri, null);
  }

  /** Forgets all files except these. */
  keepOnly(uris: Iterable<string>): void {
    const keys = new Set(Array.from(uris, canonicalUri));
    for (const [key, { uri }] of this.#stored) if (!keys.has(key)) this.store(uri, null);
  }

  /** How many files are articles. */
  get size(): number {
    return this.#stored.size;
  }

  /** All articles, in no particular order; open ones as they are in the editor. */
  *articles(): Generator<IndexedArticle> {
    this.#lookAtOpenArticles();
    yield* this.#open.values();
    for (const [key, article] of this.#stored) if (!this.#open.has(key)) yield article;
  }

  /**
   * The speakers of all articles who have a name: those with the most turns first, and in pinyin order where these are
   * equal.
   */
  speakers(): readonly FolderSpeaker[] {
    this.#lookAtOpenArticles();
    this.#folderSpeakers ??= Array.from(this.#speakers.names, ([name, byArticle]) => {
      let turns = 0;
      for (const speaker of byArticle.values()) turns += speaker.turns;
      return { name, titles: this.#titlesOf(byArticle), turns, articles: byArticle.size };
    }).sort((a, b) => b.turns - a.turns || b.articles - a.articles || byPinyin(a.name, b.name));
    return this.#folderSpeakers;
  }

  /** The articles in which somebody speaks, the newest first. */
  articlesOfSpeaker(name: string): SpeakerInArticle[] {
    this.#lookAtOpenArticles();
    return this.#inArticles(this.#speakers.of(name), ({ uri, summary }, speaker) => ({ uri, summary, speaker }));
  }

  /** The keywords of all articles: those in the most articles first, and in pinyin order where these are equal. */
  keywords(): readonly FolderKeyword[] {
    this.#lookAtOpenArticles();
    this.#folderKeywords ??= Array.from(this.#keywords.names, ([text, { size }]) => ({ text, articles: size })).sort(
      (a, b) => b.articles - a.articles || byPinyin(a.text, b.text),
    );
    return this.#folderKeywords;
  }

  /** The articles that state a keyword, the newest first. */
  articlesWithKeyword(text: string): KeywordInArticle[] {
    this.#lookAtOpenArticles();
    return this.#inArticles(this.#keywords.of(text), ({ uri, summary }, keyword) => ({ uri, summary, keyword }));
  }

  /** The articles with markers of a label, the newest first. */
  articlesWithLabel(label: string): IndexedArticle[] {
    const hasLabel = ({ summary }: IndexedArticle) => summary.markers.some((marker) => isLabelled(marker, label));
    return [...this.articles()].filter(hasLabel).sort(newestFirst);
  }

  #inArticles<T, R>(byArticle: ReadonlyMap<string, T>, make: (article: IndexedArticle, entry: T) => R): R[] {
    return Array.from(byArticle, ([key, entry]) => ({ article: this.#at(key), entry }))
      .flatMap(({ article, entry }) => (article ? [{ article, entry }] : []))
      .sort((a, b) => newestFirst(a.article, b.article))
      .map(({ article, entry }) => make(article, entry));
  }

  #titlesOf(byArticle: ReadonlyMap<string, SpeakerSummary>): string[] {
    if (byArticle.size === 1) for (const { titles } of byArticle.values()) return [...titles];
    const inArticles = this.#inArticles(byArticle, (_, { titles }) => titles);
    return [...new Set(inArticles.flat())];
  }

  #at(key: string): IndexedArticle | null {
    return this.#open.get(key) ?? this.#stored.get(key) ?? null;
  }

  #lookAtOpenArticles(): void {
    const closed = new Set(this.#open.keys());
    for (const { uri, article } of this.#openArticles()) {
      const key = canonicalUri(uri);
      closed.delete(key);
      if (this.#open.get(key)?.article === article) continue;
      const before = this.#at(key);
      this.#open.set(key, { uri, article, summary: summariseOpen(article) });
      this.#replaced(key, before);
    }
    for (const key of closed) {
      const before = this.#at(key);
      this.#open.delete(key);
      this.#replaced(key, before);
    }
  }

  #replaced(key: string, before: IndexedArticle | null): void {
    const after = this.#at(key);
    if (before === after) return;
    for (const { name } of before?.summary.speakers ?? []) this.#speakers.delete(name, key);
    for (const { text } of before?.summary.keywords ?? []) this.#keywords.delete(text, key);
    for (const speaker of after?.summary.speakers ?? []) this.#speakers.add(speaker.name, key, speaker);
    for (const keyword of after?.summary.keywords ?? []) this.#keywords.add(keyword.text, key, keyword);
    this.#folderSpeakers = null;
    this.#folderKeywords = null;
  }
}

function newestFirst(a: IndexedArticle, b: IndexedArticle): number {
  return compare(b.summary.date ?? '', a.summary.date ?? '') || compare(a.uri, b.uri);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
