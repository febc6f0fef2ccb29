import type { Article } from '../../article/article.ts';
import { type ArticleSummary, type PlacedText, type SpeakerSummary, summarise } from '../../features/summary.ts';
import type { IndexedArticle } from '../../features/workspaceSymbols.ts';
import { NamesInArticles } from './namesInArticles.ts';

/** A document that is open in the editor. */
export interface OpenArticle {
  readonly uri: string;
  readonly article: Article;
}

/** Somebody who speaks in articles of the folder. */
export interface FolderSpeaker {
  readonly name: string;
  /** As written, those of the newest articles first. */
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
 * What the articles of the folder are about and who speaks in them, by their summaries. An article that is open counts as
 * it is in the editor, saved or not, wherever it is stored; it is looked at again when somebody asks.
 */
export class ArticleIndex {
  readonly #openArticles: () => Iterable<OpenArticle>;
  readonly #stored = new Map<string, ArticleSummary>();
  readonly #open = new Map<string, { readonly article: Article; readonly summary: ArticleSummary }>();
  readonly #speakers = new NamesInArticles<SpeakerSummary>();
  readonly #keywords = new NamesInArticles<PlacedText>();
  #folderSpeakers: readonly FolderSpeaker[] | null = null;
  #folderKeywords: readonly FolderKeyword[] | null = null;

  /** `openArticles` gives the documents that are open in the editor. */
  constructor(openArticles: () => Iterable<OpenArticle>) {
    this.#openArticles = openArticles;
  }

  /** Notes what is in a file; null if it is no article, or not any more. */
  store(uri: string, summary: ArticleSummary | null): void {
    const before = this.#summaryOf(uri);
    if (summary === null) this.#stored.delete(uri);
    else this.#stored.set(uri, summary);
    this.#replaced(uri, before, this.#summaryOf(uri));
  }

  /** Forgets a file, or all files of a folder. */
  forget(uri: string): void {
    const below = `${uri}/`;
    for (const stored of [...this.#stored.keys()]) {
      if (stored === uri || stored.startsWith(below)) this.store(stored, null);
    }
  }

  /** Forgets all files but these. */
  keepOnly(uris: ReadonlySet<string>): void {
    for (const stored of [...this.#stored.keys()]) if (!uris.has(stored)) this.store(stored, null);
  }

  /** How many files are articles. */
  get size(): number {
    return this.#stored.size;
  }

  /** All articles, in no particular order. */
  *articles(): Generator<IndexedArticle> {
    this.#lookAtOpenArticles();
    for (const [uri, { summary }] of this.#open) yield { uri, summary };
    for (const [uri, summary] of this.#stored) if (!this.#open.has(uri)) yield { uri, summary };
  }

  /** The speakers with a name in all articles, those with the most turns first. */
  speakers(): readonly FolderSpeaker[] {
    this.#lookAtOpenArticles();
    this.#folderSpeakers ??= Array.from(this.#speakers.names, ([name, byArticle]) => {
      let turns = 0;
      for (const speaker of byArticle.values()) turns += speaker.turns;
      return { name, titles: this.#titlesOf(byArticle), turns, articles: byArticle.size };
    }).sort((a, b) => b.turns - a.turns || b.articles - a.articles || compare(a.name, b.name));
    return this.#folderSpeakers;
  }

  /** The articles in which somebody speaks, the newest first. */
  articlesOfSpeaker(name: string): SpeakerInArticle[] {
    this.#lookAtOpenArticles();
    return this.#inArticles(this.#speakers.of(name), (article, speaker) => ({ ...article, speaker }));
  }

  /** The keywords of all articles, those of the most articles first. */
  keywords(): readonly FolderKeyword[] {
    this.#lookAtOpenArticles();
    this.#folderKeywords ??= Array.from(this.#keywords.names, ([text, { size }]) => ({ text, articles: size })).sort(
      (a, b) => b.articles - a.articles || compare(a.text, b.text),
    );
    return this.#folderKeywords;
  }

  /** The articles that state a keyword, the newest first. */
  articlesWithKeyword(text: string): KeywordInArticle[] {
    this.#lookAtOpenArticles();
    return this.#inArticles(this.#keywords.of(text), (article, keyword) => ({ ...article, keyword }));
  }

  #inArticles<T, R>(byArticle: ReadonlyMap<string, T>, make: (article: IndexedArticle, entry: T) => R): R[] {
    const found = Array.from(byArticle, ([uri, entry]) => ({ uri, summary: this.#summaryOf(uri), entry }));
    return found
      .flatMap(({ uri, summary, entry }) => (summary ? [{ article: { uri, summary }, entry }] : []))
      .sort((a, b) => newestFirst(a.article, b.article))
      .map(({ article, entry }) => make(article, entry));
  }

  #titlesOf(byArticle: ReadonlyMap<string, SpeakerSummary>): string[] {
    if (byArticle.size === 1) for (const { titles } of byArticle.values()) return [...titles];
    const inArticles = this.#inArticles(byArticle, (_, { titles }) => titles);
    return [...new Set(inArticles.flat())];
  }

  #summaryOf(uri: string): ArticleSummary | null {
    return this.#open.get(uri)?.summary ?? this.#stored.get(uri) ?? null;
  }

  #lookAtOpenArticles(): void {
    const closed = new Set(this.#open.keys());
    for (const { uri, article } of this.#openArticles()) {
      closed.delete(uri);
      if (this.#open.get(uri)?.article === article) continue;
      const before = this.#summaryOf(uri);
      const summary = summarise(article);
      this.#open.set(uri, { article, summary });
      this.#replaced(uri, before, summary);
    }
    for (const uri of closed) {
      const before = this.#summaryOf(uri);
      this.#open.delete(uri);
      this.#replaced(uri, before, this.#summaryOf(uri));
    }
  }

  #replaced(uri: string, before: ArticleSummary | null, after: ArticleSummary | null): void {
    if (before === after) return;
    for (const { name } of before?.speakers ?? []) this.#speakers.delete(name, uri);
    for (const { text } of before?.keywords ?? []) this.#keywords.delete(text, uri);
    for (const speaker of after?.speakers ?? []) this.#speakers.add(speaker.name, uri, speaker);
    for (const keyword of after?.keywords ?? []) this.#keywords.add(keyword.text, uri, keyword);
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
