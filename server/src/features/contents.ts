import type { Article, Block, Marker, Turn } from '../article/article.ts';
import { spanLength } from '../article/length.ts';
import type { Region } from './regions.ts';

/** What stands in a part of an article, at any depth, in text order. */
export interface Contents {
  readonly markers: readonly Marker[];
  readonly blocks: readonly Block[];
}

/** The contents of a region and of the regions in it. */
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
export function articleContents(article: Article): Contents {
  const markers = article.sections.flatMap((section) => section.markers);
  const blocks = article.sections.flatMap((section) => [
    ...section.blocks,
    ...section.markers.flatMap((marker) => marker.blocks),
  ]);
  return { markers, blocks };
}

export function turnsAmong(blocks: readonly Block[]): Turn[] {
  return blocks.filter((block) => block.kind === 'turn');
}

/** Turns by the name of their speaker, in the order in which the speakers first speak. */
export function turnsBySpeaker(turns: readonly Turn[]): Map<string, Turn[]> {
  const bySpeaker = new Map<string, Turn[]>();
  for (const turn of turns) {
    const name = turn.speaker.name.text;
    const others = bySpeaker.get(name);
    if (others) others.push(turn);
    else bySpeaker.set(name, [turn]);
  }
  return bySpeaker;
}

/** The length of a text's paragraphs and turns, speakers included; captions do not count. See `textLength`. */
export function blocksLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + blockLength(block), 0);
}

function blockLength(block: Block): number {
  if (block.kind === 'caption') return 0;
  return spanLength(block.span) + (block.kind === 'turn' ? blocksLength(block.continuation) : 0);
}

/** The length of what is said in a turn, without the speaker. */
export function speechLength(turn: Turn): number {
  return (turn.speech ? spanLength(turn.speech) : 0) + blocksLength(turn.continuation);
}
