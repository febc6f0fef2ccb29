import type { Article } from '../article/article.ts';

/**
 * Caches a function of an article: it is computed once for each version, and the result lives as long as the article
 * object.
 */
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
