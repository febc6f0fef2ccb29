import type { Article, Block } from '../article/article.ts';
import { countWhile } from '../text/countWhile.ts';
import type { Position } from '../text/lines.ts';
import { comparePositions } from '../text/ranges.ts';
import type { Region } from './region.ts';
import { regionsOf } from './regions.ts';

/** The regions around a position, outermost first. Logarithmic in the article, once its regions are known. */
export function regionPath(article: Article, position: Position): Region[] {
  const path: Region[] = [];
  let regions: readonly Region[] = regionsOf(article);
  for (;;) {
    const region = lastBefore(regions, position, ({ range }) => range.start);
    if (!region || comparePositions(position, region.range.end) > 0) return path;
    path.push(region);
    regions = region.children;
  }
}

/**
 * The block at a position, or the paragraph there that continues a turn; null between blocks. Logarithmic in the
 * blocks.
 */
export function blockAt(blocks: readonly Block[], position: Position): Block | null {
  const block = lastBefore(blocks, position, ({ span }) => span.range.start);
  const own = block?.kind === 'turn' ? lastBefore(block.continuation, position, ({ span }) => span.range.start) : null;
  const found = own ?? block;
  if (!found || found.span.line.number !== position.line || position.character > found.span.end) return null;
  return found;
}

/** The last thing that starts at or before a position, among things in text order. */
function lastBefore<T>(things: readonly T[], position: Position, startOf: (thing: T) => Position): T | null {
  return things[countWhile(things, (thing) => comparePositions(startOf(thing), position) <= 0) - 1] ?? null;
}
