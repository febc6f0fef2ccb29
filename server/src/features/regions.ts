import type { Article, Block, Heading, Marker, Section } from '../article/article.ts';
import { type NestedSection, nestSections } from '../article/tree/nestedSections.ts';
import { skipSpace } from '../text/characters.ts';
import { type Line, type Position, rangeOver, type Span } from '../text/lines.ts';
import { comparePositions, later } from '../text/ranges.ts';
import { isSameList } from './isSameList.ts';
import { perArticle } from './perArticle.ts';
import type { Lead, Region } from './region.ts';
import { turnRegions } from './turnRegions.ts';

/**
 * The table of contents of an article, below its headline. Regions of sections and turns that an edit did not change
 * are the same objects in the next version of the article, so that results can be cached by them. Linear in the
 * article.
 */
export const regionsOf: (article: Article) => readonly Region[] = perArticle(({ sections, footer, lines }) => {
  const end = footer ? endBefore(footer.first.range.start, lines) : endOf(lines);
  const regions = finishAll(nestSections(sections), end, lines);
  if (!footer) return regions;
  return [...regions, { part: footer, blocks: [], children: [], range: rangeOver(footer.first, footer.last) }];
});

/** The regions of neighbouring sections. `stop` is where the last one ends at the latest. */
function finishAll(nests: readonly NestedSection[], stop: Position, lines: readonly Line[]): readonly Region[] {
  if (nests.length === 0) return none;
  const reversed: Region[] = [];
  let end = stop;
  for (const { section, nested } of nests.toReversed()) {
    const regions = sectionRegions(section, finishAll(nested, end, lines), end, lines);
    for (const region of regions.toReversed()) reversed.push(region);
    if (regions[0]) end = endBefore(regions[0].range.start, lines);
  }
  return reversed.reverse();
}

const none: readonly Region[] = [];

type Node = Heading | Marker | Block;

/**
 * What the regions of a section were made from: its nodes and their line numbers, since edits replace nodes within the
 * tree, and where the lines above its entries end, which may be blank lines.
 */
interface KeptSection {
  readonly nodes: readonly Node[];
  readonly numbers: readonly number[];
  readonly ends: readonly number[];
  readonly nested: readonly Region[];
  readonly stop: Position;
  readonly regions: readonly Region[];
}

const keptSections = new WeakMap<Section, KeptSection>();

function sectionRegions(
  section: Section,
  nested: readonly Region[],
  stop: Position,
  lines: readonly Line[],
): readonly Region[] {
  const kept = keptSections.get(section);
  const ends = endsAboveEntries(section, lines);
  if (
    kept &&
    comparePositions(kept.stop, stop) === 0 &&
    isSameList(kept.nested, nested) &&
    isSameList(kept.ends, ends) &&
    isAsBefore(section, kept)
  )
    return kept.regions;
  const end = nested[0] ? endBefore(nested[0].range.start, lines) : stop;
  const regions = makeSectionRegions(section, entriesIn(section, end, lines), nested, stop, lines);
  const nodes: Node[] = [];
  everyNode(section, (node) => nodes.push(node) > 0);
  const numbers = nodes.map(({ span }) => span.line.number);
  keptSections.set(section, { nodes, numbers, ends, nested, stop, regions });
  return regions;
}

/** The lengths of the lines above the first turn and above each marker of a section, in UTF-16 code units. */
function endsAboveEntries({ blocks, markers }: Section, lines: readonly Line[]): readonly number[] {
  const turn = blocks.find(({ kind }) => kind === 'turn');
  return [...(turn ? [turn] : []), ...markers].map(({ span }) => lines[span.line.number - 1]?.text.length ?? 0);
}

/** Whether a section still has the same nodes on the same lines. */
function isAsBefore(section: Section, { nodes, numbers }: KeptSection): boolean {
  let at = 0;
  const same = everyNode(section, (node) => node === nodes[at] && node.span.line.number === numbers[at++]);
  return same && at === nodes.length;
}

/** Whether every node of a section passes a test. Nodes are tested in text order, up to the first that fails. */
function everyNode({ heading, blocks, markers }: Section, isTrue: (node: Node) => boolean): boolean {
  if ((heading && !isTrue(heading)) || !everyBlock(blocks, isTrue)) return false;
  for (const marker of markers) if (!isTrue(marker) || !everyBlock(marker.blocks, isTrue)) return false;
  return true;
}

function everyBlock(blocks: readonly Block[], isTrue: (node: Node) => boolean): boolean {
  for (const block of blocks) {
    if (!isTrue(block)) return false;
    if (block.kind === 'turn' && !everyBlock(block.continuation, isTrue)) return false;
  }
  return true;
}

function makeSectionRegions(
  { heading, blocks }: Section,
  entries: readonly Region[],
  nested: readonly Region[],
  stop: Position,
  lines: readonly Line[],
): readonly Region[] {
  const children = nested.length > 0 ? [...entries, ...nested] : entries;
  if (heading) return [regionOf(heading, blocks, children, stop)];
  const next = children[0]?.range.start;
  return [...leadOf(blocks, next ? endBefore(next, lines) : stop), ...children];
}

/** The paragraphs of a section without heading, up to its first turn. */
function leadOf(blocks: readonly Block[], stop: Position): Region[] {
  const firstTurn = blocks.findIndex((block) => block.kind === 'turn');
  const own = firstTurn < 0 ? blocks : blocks.slice(0, firstTurn);
  const first = own[0]?.span;
  const last = own.at(-1)?.span;
  return first && last ? [regionOf({ kind: 'lead', first, last }, own, none, stop)] : [];
}

/** Turns, then markers. */
function entriesIn({ blocks, markers }: Section, stop: Position, lines: readonly Line[]): readonly Region[] {
  const turns = turnRegions(blocks);
  if (markers.length === 0) return turns;
  let end = stop;
  const regions = markers.toReversed().map((marker) => {
    const region = regionOf(marker, marker.blocks, turnRegions(marker.blocks), end);
    end = endBefore(marker.span.range.start, lines);
    return region;
  });
  return [...turns, ...regions.reverse()];
}

/** The region of a part: from its first line to the next part, or to the end of its contents if that is later. */
function regionOf(
  part: Lead | Heading | Marker,
  blocks: readonly Block[],
  children: readonly Region[],
  stop: Position,
): Region {
  const first = part.kind === 'lead' ? part.first : part.span;
  const own = rangeOver(first, lastSpan(blocks) ?? first);
  const inner = children.at(-1)?.range.end ?? own.end;
  const range = { start: own.start, end: later(later(own.end, inner), stop) };
  return { part, blocks: [...blocks], children, range };
}

function lastSpan(blocks: readonly Block[]): Span | undefined {
  const last = blocks.at(-1);
  return last?.kind === 'turn' ? (last.continuation.at(-1)?.span ?? last.span) : last?.span;
}

/** Where the part above a position ends: with the line before, unless both parts share a line. */
function endBefore(position: Position, lines: readonly Line[]): Position {
  const text = lines[position.line]?.text ?? '';
  if (skipSpace(text, 0, position.character) < position.character) return position;
  return position.line > 0 ? endOf(lines, position.line) : position;
}

/** The end of the last of the first `count` lines. */
function endOf(lines: readonly Line[], count = lines.length): Position {
  return { line: count - 1, character: lines[count - 1]?.text.length ?? 0 };
}
