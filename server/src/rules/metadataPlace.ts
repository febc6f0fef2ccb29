import type { Article } from '../article/article.ts';
import { skipSpace } from '../text/characters.ts';
import { Span } from '../text/lines.ts';

/**
 * Where to say that metadata are missing: at the headline, or else at the start of the first line that is not blank.
 * Null for an article without any text.
 */
export function metadataPlace(article: Pick<Article, 'headline' | 'lines'>): Span | null {
  if (article.headline) return article.headline.span;
  for (const line of article.lines) {
    const start = skipSpace(line.text);
    if (start < line.text.length) return new Span(line, start, start);
  }
  return null;
}
