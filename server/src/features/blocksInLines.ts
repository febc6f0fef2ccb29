import type { Article, Block, Section } from '../article/article.ts';

/**
 * The blocks of which some line is among those from `first` to `last`, in text order. Only the sections there are looked
 * through.
 */
export function blocksInLines({ sections }: Article, first: number, last: number): Block[] {
  const found: Block[] = [];
  const add = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.span.line.number <= last && lastLineOf(block) >= first) found.push(block);
    }
  };
  for (let index = 0; index < sections.length; index++) {
    const section = sections[index];
    const next = sections[index + 1];
    if (!section || (next && firstLineOf(next) < first)) continue;
    if (firstLineOf(section) > last) break;
    add(section.blocks);
    for (const marker of section.markers) add(marker.blocks);
  }
  return found;
}

/** A section with nothing in it, as the lead may be, is nowhere and passed over. */
function firstLineOf({ heading, blocks, markers }: Section): number {
  return (heading ?? blocks[0] ?? markers[0])?.span.line.number ?? -1;
}

function lastLineOf(block: Block): number {
  return ((block.kind === 'turn' && block.continuation.at(-1)) || block).span.line.number;
}
