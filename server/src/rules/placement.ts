import type { Article, Block, Chrome, Marker, Section, Turn } from '../article/article.ts';
import type { Line } from '../text/lines.ts';
import type { CheckedLine } from './lineChecks.ts';
import { beginsLine } from './paragraphs.ts';
import type { PlacedBlock, PlacedLine, PlacedMarker } from './places.ts';
import type { Finding } from './rule.ts';
import { isBlank } from './whitespace.ts';

/** A line that is not empty, what its own checks found, and what the article has on it. */
export interface LinePlace extends PlacedLine {
  line: Line;
  checked: CheckedLine;
  /** Its index among the written lines. */
  readonly index: number;
  block: BlockPlace | null;
  marker: MarkerPlace | null;
  chrome: Chrome | null;
  /** All that is found on it, in text order. */
  findings: readonly Finding[];
}

/** Where a node hangs: an edit within its line exchanges it in its list. */
interface Hanging<Node> {
  readonly place: LinePlace;
  readonly list: readonly Node[];
  readonly inList: number;
  /** Its index among all of its kind. */
  readonly index: number;
}

export interface BlockPlace<B extends Block = Block> extends PlacedBlock<B>, Hanging<Block> {
  block: B;
  readonly before: BlockPlace | null;
  turn: TurnPlace | null;
  endsTurn: boolean;
}

export interface TurnPlace extends BlockPlace<Turn> {
  /** Its index among the turns. */
  turnIndex: number;
  /** The last of the blocks that go on with it, or itself. */
  end: BlockPlace;
}

export interface MarkerPlace extends PlacedMarker, Hanging<Marker> {
  marker: Marker;
}

const nothing: readonly Finding[] = [];

/** An article line by line: what stands on each, and all blocks, turns and markers in text order. */
export class Placement {
  readonly lines: Line[];
  readonly written: LinePlace[] = [];
  readonly blocks: BlockPlace[] = [];
  readonly turns: TurnPlace[] = [];
  readonly markers: MarkerPlace[] = [];
  readonly #places: (LinePlace | null)[];
  readonly #sections: Article['sections'];
  readonly #chrome: Article['chrome'];
  #opened = false;

  /** Walks the tree once. `check` gives what the checks of a line found. */
  constructor({ lines, sections, chrome }: Article, check: (line: Line) => CheckedLine) {
    this.lines = [...lines];
    this.#sections = sections;
    this.#chrome = chrome;
    this.#places = lines.map((line) => (line.text === '' ? null : this.#write(line, check(line))));
    for (const [part, section] of sections.entries()) this.#hangSection(section, part, part + 1 < sections.length);
    for (const node of chrome) {
      const place = this.at(node.span.line.number);
      if (place) place.chrome = node;
    }
  }

  /** Whether an article has still the tree that was laid out, but for nodes that edits have exchanged in their lists. */
  hasStructureOf({ sections, chrome }: Article): boolean {
    return this.#sections === sections && this.#chrome === chrome;
  }

  /** Whether a line may take the place of another: an empty one's, or that of a block or marker that now points at it. */
  holds(number: number, line: Line): boolean {
    const place = this.at(number);
    if (!place) return line.text === '';
    if (line.text === '') return false;
    const { block, marker } = place;
    if (!block && !marker) return isBlank(place.line) && isBlank(line);
    const renewed = block?.list[block.inList];
    if (block && (renewed?.span.line !== line || beginsLine(renewed) !== beginsLine(block.block))) return false;
    return !marker || marker.list[marker.inList]?.span.line === line;
  }

  /** What stands on a line; null if the line is empty. */
  at(number: number): LinePlace | null {
    return this.#places[number] ?? null;
  }

  /** Puts a line in the place of another that was edited, and takes up the nodes that the edit has put into the tree. */
  exchange(number: number, line: Line, checked: CheckedLine | null): void {
    this.lines[number] = line;
    const place = this.at(number);
    if (!place || !checked) return;
    const { block, marker } = place;
    place.line = line;
    place.checked = checked;
    if (block) block.block = block.list[block.inList] ?? block.block;
    if (marker) marker.marker = marker.list[marker.inList] ?? marker.marker;
  }

  #write(line: Line, checked: CheckedLine): LinePlace {
    const { length: index } = this.written;
    const place = { line, checked, index, block: null, marker: null, chrome: null, findings: nothing };
    this.written.push(place);
    return place;
  }

  #hangSection({ blocks, markers }: Section, part: number, headingFollows: boolean): void {
    this.#hangBlocks(blocks);
    for (const [inList, marker] of markers.entries()) {
      const place = this.at(marker.span.line.number);
      const precedesHeading = headingFollows && inList + 1 === markers.length;
      if (place) {
        place.marker = { marker, part, precedesHeading, place, list: markers, inList, index: this.markers.length };
        this.markers.push(place.marker);
      }
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
    turn.turnIndex = this.turns.length;
    turn.end = turn;
    this.turns.push(turn);
    for (let inList = 0; inList < continuation.length; inList++) {
      const hung = this.#hangBlock(continuation, inList);
      if (!hung) continue;
      hung.turn = turn;
      turn.end = hung;
    }
    turn.end.endsTurn = true;
  }

  #hangBlock(list: readonly Block[], inList: number): BlockPlace | null {
    const block = list[inList];
    const place = block && this.at(block.span.line.number);
    if (!place) return null;
    const before = this.blocks[this.blocks.length - 1] ?? null;
    const opensBody = !this.#opened && block.kind !== 'caption' && beginsLine(block);
    this.#opened ||= opensBody;
    place.block = {
      block,
      place,
      list,
      inList,
      index: this.blocks.length,
      before,
      blanks: before && this.#blanksBetween(before.block, block),
      opensBody,
      precedesParagraph: list[inList + 1]?.kind === 'paragraph',
      turn: null,
      endsTurn: false,
    };
    this.blocks.push(place.block);
    return place.block;
  }

  #blanksBetween(before: Block, after: Block): number | null {
    const [from, to] = [before.span.line.number + 1, after.span.line.number];
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
