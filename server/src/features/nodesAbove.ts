import type { Article, Block, Heading, Marker } from '../article/article.ts';

/**
 * The headings, markers and blocks that begin above a line, the nearest first. A generator, so that a caller can stop
 * early.
 */
export function* nodesAbove({ sections }: Article, number: number): Generator<Heading | Marker | Block> {
  for (let index = sections.length - 1; index >= 0; index--) {
    const section = sections[index];
    if (!section || (section.heading && section.heading.span.line.number >= number)) continue;
    for (let at = section.markers.length - 1; at >= 0; at--) {
      const marker = section.markers[at];
      if (!marker || marker.span.line.number >= number) continue;
      yield* blocksAbove(marker.blocks, number);
      yield marker;
    }
    yield* blocksAbove(section.blocks, number);
    if (section.heading) yield section.heading;
  }
}

function* blocksAbove(blocks: readonly Block[], number: number): Generator<Block> {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block && block.span.line.number < number) yield block;
  }
}

/** The heading, marker or block that begins on a line or continues there; null if there is none. */
export function nodeOnLine(article: Article, number: number): Heading | Marker | Block | null {
  const [nearest] = nodesAbove(article, number + 1);
  if (nearest?.span.line.number === number) return nearest;
  const goesOn = nearest?.kind === 'turn' && nearest.continuation.some(({ span }) => span.line.number === number);
  return goesOn ? nearest : null;
}
