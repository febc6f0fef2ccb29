import type { Article, Block, Marker, Turn } from '../article/article.ts';
import type { Region } from './region.ts';
import type { Measure } from './wordCount/spanCounts.ts';

/** The contents of a part of an article, at any depth, in text order. */
export interface Contents {
  readonly markers: readonly Marker[];
  readonly blocks: readonly Block[];
}

/** The contents of a region, including those of the regions in it. */
export function contentsOf(region: Region): Contents {
  const contents = { markers: [], blocks: [] };
  collect(region, contents);
  return contents;
}

function collect({ blocks, children }: Region, contents: { markers: Marker[]; blocks: Block[] }): void {
  for (const block of blocks) contents.blocks.push(block);
  for (const child of children) {
    if (child.part.kind === 'marker') contents.markers.push(child.part);
    collect(child, contents);
  }
}

/** The contents of the whole article. */
export function articleContents({ sections }: Article): Contents {
  const contents: { markers: Marker[]; blocks: Block[] } = { markers: [], blocks: [] };
  for (const section of sections) {
    for (const block of section.blocks) contents.blocks.push(block);
    for (const marker of section.markers) {
      contents.markers.push(marker);
      for (const block of marker.blocks) contents.blocks.push(block);
    }
  }
  return contents;
}

export function turnsAmong(blocks: readonly Block[]): Turn[] {
  return blocks.filter((block) => block.kind === 'turn');
}

/** The length of paragraphs and turns, speakers included; captions do not count. */
export function blocksLength(blocks: readonly Block[], measure: Measure): number {
  let length = 0;
  for (const block of blocks) {
    if (block.kind === 'caption') continue;
    length += measure(block.span);
    if (block.kind === 'turn') length += blocksLength(block.continuation, measure);
  }
  return length;
}

/** The length of the speech of a turn, without the speaker. */
export function speechLength(turn: Turn, measure: Measure): number {
  return (turn.speech ? measure(turn.speech) : 0) + blocksLength(turn.continuation, measure);
}
