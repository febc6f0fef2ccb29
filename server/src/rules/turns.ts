import type { Article, Turn } from '../article/article.ts';
import { blocksOf } from '../article/locate.ts';

/** The turns of an article, in text order. */
export function turnsOf(article: Article): Turn[] {
  const turns: Turn[] = [];
  for (const block of blocksOf(article)) if (block.kind === 'turn') turns.push(block);
  return turns;
}
