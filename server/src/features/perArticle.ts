import type { Article } from '../article/article.ts';

/** A function of an article that works once for each reading of it and keeps the result for as long as that lives. */
export function perArticle<T>(compute: (article: Article) => T): (article: Article) => T {
  const results = new WeakMap<Article, { readonly result: T }>();
  return (article) => {
    const kept = results.get(article);
    if (kept) return kept.result;
    const result = compute(article);
    results.set(article, { result });
    return result;
  };
}
