import type { Article, Block, Section } from '../article/article.ts';

/** The sections of which some line may be among those from `first` to `last`, in text order. */
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

/** The blocks of which some line is among those from `first` to `last`, in text order; other sections are passed over. */
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

/** A section with nothing in it, as the lead may be, is nowhere. */
function firstLineOf({ heading, blocks, markers }: Section): number {
  return (heading ?? blocks[0] ?? markers[0])?.span.line.number ?? -1;
}

function lastLineOf(block: Block): number {
  return ((block.kind === 'turn' && block.continuation.at(-1)) || block).span.line.number;
}
