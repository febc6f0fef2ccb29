import type { Article, Block, Section } from '../article/article.ts';

/** The sections that may have a line from `first` to `last` (both included), in text order. */
export function sectionsInLines({ sections }: Article, first: number, last: number): Section[] {
  const found: Section[] = [];
  for (let index = 0; index < sections.length; index++) {
    const section = sections[index];
    const next = sections[index + 1];
    if (!section || (next && firstLineOf(next) < first)) continue;
    if (firstLineOf(section) > last) break;
    found.push(section);
  }
  return found;
}

/** The blocks that have a line from `first` to `last` (both included), in text order. Other sections are skipped. */
export function blocksInLines(article: Article, first: number, last: number): Block[] {
  const found: Block[] = [];
  const add = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.span.line.number <= last && lastLineOf(block) >= first) found.push(block);
    }
  };
  for (const { blocks, markers } of sectionsInLines(article, first, last)) {
    add(blocks);
    for (const marker of markers) add(marker.blocks);
  }
  return found;
}

/** The number of a section's first line; -1 for a section with nothing in it, as the lead may be. */
function firstLineOf({ heading, blocks, markers }: Section): number {
  return (heading ?? blocks[0] ?? markers[0])?.span.line.number ?? -1;
}

function lastLineOf(block: Block): number {
  return ((block.kind === 'turn' && block.continuation.at(-1)) || block).span.line.number;
}
