import { type ParsedArticle, parseArticle } from '../../article/parse.ts';
import type { Context } from '../context.ts';
import type { Source } from './sources.ts';

/**
 * The article of a source: the one that was parsed to detect it, or else parsed now with the configuration for its
 * path.
 */
export function articleOf(
  { path, text, article }: Pick<Source, 'path' | 'text' | 'article'>,
  { configurations }: Pick<Context, 'configurations'>,
): ParsedArticle {
  return article ?? parseArticle(text, configurations.of(path));
}
