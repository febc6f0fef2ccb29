import type { Article, Block, Chrome, Marker, Section, Turn } from '../article/article.ts';
import type { Line } from '../text/lines.ts';
import { CheckedLine } from './lineChecks.ts';
import type { FoundOnLine } from './mergeFindings.ts';
import { beginsLine } from './paragraphs.ts';
import type { PlacedBlock, PlacedLine, PlacedMarker } from './places.ts';
import type { Finding } from './rule.ts';
import { isBlank } from './whitespace.ts';

const nothing: readonly Finding[] = [];

/** A line that is not empty: what the checks of the line found, and which parts of the article stand on it. */
export class LinePlace extends CheckedLine implements PlacedLine, FoundOnLine {
  after: LinePlace | null = null;
  block: BlockPlace | null = null;
  marker: MarkerPlace | null = null;
  chrome: Chrome | null = null;
  /** All findings on it, in text order. */
  findings = nothing;
  firstIndex = -1;
}

/**
 * A block and its line. An edit within the line replaces the block in the tree; `list` and `inList` are where the new
 * one is found.
 */
export class BlockPlace<B extends Block = Block> implements PlacedBlock<B> {
  block: B;
  readonly place: LinePlace;
  readonly list: readonly Block[];
  readonly inList: number;
  before: BlockPlace | null = null;
  after: BlockPlace | null = null;
  blanks: number | null = null;
  opensBody = false;
  forms = 0;
  turn: BlockPlace<Turn> | null = null;
  end: BlockPlace = this;

  constructor(block: B, place: LinePlace, list: readonly Block[], inList: number) {
    this.block = block;
    this.place = place;
    this.list = list;
    this.inList = inList;
  }

  get precedesParagraph(): boolean {
    return this.list[this.inList + 1]?.kind === 'paragraph';
  }
}

export type TurnPlace = BlockPlace<Turn>;

function labelOf({ label }: Marker): string | undefined {
  return label?.text;
}

/** A marker and its line; an edit within the line replaces it as it does a block. */
export class MarkerPlace implements PlacedMarker {
  marker: Marker;
  readonly place: LinePlace;
  readonly list: readonly Marker[];
  readonly inList: number;
  readonly part: number;
  readonly precedesHeading: boolean;
  readonly precedesOther: boolean;

  constructor(
    place: LinePlace,
    list: readonly Marker[],
    inList: number,
    marker: Marker,
    part: number,
    headingFollows: boolean,
  ) {
    this.marker = marker;
    this.place = place;
    this.list = list;
    this.inList = inList;
    this.part = part;
    this.precedesHeading = headingFollows && inList + 1 === list.length;
    const next = list[inList + 1];
    this.precedesOther = next !== undefined && labelOf(next) !== labelOf(marker);
  }
}

/** Which parts of an article stand on which lines, and all its blocks, turns and markers in text order. */
export class Placement {
  readonly lines: Line[];
  readonly written: LinePlace[] = [];
  readonly turns: TurnPlace[] = [];
  readonly blocks: BlockPlace[] = [];
  readonly markers: MarkerPlace[] = [];
  readonly #places: (LinePlace | null)[];
  readonly #sections: Article['sections'];
  readonly #chrome: Article['chrome'];
  #opened = false;

  /** Walks the tree once. */
  constructor({ lines, sections, chrome }: Article) {
    this.lines = [...lines];
    this.#sections = sections;
    this.#chrome = chrome;
    this.#places = lines.map((line) => (line.text === '' ? null : this.#write(line)));
    for (const [part, section] of sections.entries()) this.#hangSection(section, part, part + 1 < sections.length);
    for (const node of chrome) {
      const place = this.at(node.span.line.number);
      if (place) place.chrome = node;
    }
  }

  /** Whether an article still has the same tree, apart from nodes that edits have replaced in their lists. */
  hasStructureOf({ sections, chrome }: Article): boolean {
    return this.#sections === sections && this.#chrome === chrome;
  }

  /**
   * Whether a new version of a line keeps the structure: an empty line stays empty, and the block or marker on the line
   * is still there and points at the new version.
   */
  holds(number: number, line: Line): boolean {
    const place = this.at(number);
    if (!place) return line.text === '';
    if (line.text === '') return false;
    const { block, marker } = place;
    if (!block && !marker) return isBlank(place.line) && isBlank(line);
    const renewed = block?.list[block.inList];
    if (block && (renewed?.span.line !== line || beginsLine(renewed) !== beginsLine(block.block))) return false;
    if (!marker) return true;
    const other = marker.list[marker.inList];
    return other?.span.line === line && labelOf(other) === labelOf(marker.marker);
  }

  /** The line with this number and what stands on it; null if it is empty. */
  at(number: number): LinePlace | null {
    return this.#places[number] ?? null;
  }

  /** Replaces a line by its new version, and its block and marker by those that the edit has put into the tree. */
  exchange(number: number, line: Line): void {
    this.lines[number] = line;
    const place = this.at(number);
    if (!place) return;
    const { block, marker } = place;
    place.line = line;
    if (block) block.block = block.list[block.inList] ?? block.block;
    if (marker) marker.marker = marker.list[marker.inList] ?? marker.marker;
  }

  #write(line: Line): LinePlace {
    const place = new LinePlace(line);
    const before = this.written[this.written.length - 1];
    if (before) before.after = place;
    this.written.push(place);
    return place;
  }

  #hangSection({ blocks, markers }: Section, part: number, headingFollows: boolean): void {
    this.#hangBlocks(blocks);
    for (let inList = 0; inList < markers.length; inList++) {
      const marker = markers[inList];
      const place = marker && this.at(marker.span.line.number);
      if (!place) continue;
      place.marker = new MarkerPlace(place, markers, inList, marker, part, headingFollows);
      this.markers.push(place.marker);
      this.#hangBlocks(marker.blocks);
    }
  }

  #hangBlocks(blocks: readonly Block[]): void {
    for (let inList = 0; inList < blocks.length; inList++) {
      const hung = this.#hangBlock(blocks, inList);
      if (hung && isTurn(hung)) this.#hangTurn(hung);
    }
  }

  #hangTurn(turn: TurnPlace): void {
    const { continuation } = turn.block;
    turn.turn = turn;
    this.turns.push(turn);
    for (let inList = 0; inList < continuation.length; inList++) {
      const hung = this.#hangBlock(continuation, inList);
      if (!hung) continue;
      hung.turn = turn;
      turn.end = hung;
    }
  }

  #hangBlock(list: readonly Block[], inList: number): BlockPlace | null {
    const block = list[inList];
    const place = block && this.at(block.span.line.number);
    if (!place) return null;
    const hung = new BlockPlace(block, place, list, inList);
    const before = this.blocks[this.blocks.length - 1];
    if (before) {
      before.after = hung;
      hung.before = before;
      hung.blanks = this.#blanksBetween(before.block, block);
    }
    if (!this.#opened && block.kind !== 'caption' && beginsLine(block)) {
      hung.opensBody = true;
      this.#opened = true;
    }
    place.block = hung;
    this.blocks.push(hung);
    return hung;
  }

  #blanksBetween(before: Block, after: Block): number | null {
    const from = before.span.line.number + 1;
    const to = after.span.line.number;
    if (to < from || before.kind === 'caption' || after.kind === 'caption') return null;
    for (let number = from; number < to; number++) {
      const place = this.at(number);
      if (place && !isBlank(place.line)) return null;
    }
    return to - from;
  }
}

/** Whether a block is a turn. */
export function isTurn(place: BlockPlace): place is TurnPlace {
  return place.block.kind === 'turn';
}
