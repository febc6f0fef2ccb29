import type { Article, Turn } from '../../article/article.ts';
import { blocksOf } from '../../article/locate.ts';

/** The turn that a line opens or goes on with; null if it is no part of one. Linear in the number of blocks. */
export function turnOnLine(article: Article, number: number): Turn | null {
  for (const block of blocksOf(article)) {
    if (block.kind !== 'turn') continue;
    if (block.span.line.number === number) return block;
    if (block.continuation.some(({ span }) => span.line.number === number)) return block;
  }
  return null;
}
