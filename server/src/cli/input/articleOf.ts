import { type ParsedArticle, parseArticle } from '../../article/parse.ts';
import type { Context } from '../context.ts';
import type { Source } from './sources.ts';

/** A text read as an article by the configuration for its path, if it was not read so already. */
export function articleOf(
  { path, text, article }: Pick<Source, 'path' | 'text' | 'article'>,
  { configurations }: Pick<Context, 'configurations'>,
): ParsedArticle {
  return article ?? parseArticle(text, configurations.of(path));
}
