import type { Block, Marker, Turn } from '../article/article.ts';
import type { Line } from '../text/lines.ts';

/**
 * The parts of an article where they stand. A place lives as long as the article keeps its structure, and always holds
 * the line and the node of the moment: an edit within a paragraph exchanges both.
 */
export interface PlacedLine {
  readonly line: Line;
  /** Whether its paired marks do not pair up within it; also where they are nested very deep. */
  readonly unpaired: boolean;
  /** The next line that is not empty. */
  readonly after: PlacedLine | null;
}

/** A paragraph of the body: a block, or one of those that go on with a turn. */
export interface PlacedBlock<B extends Block = Block> {
  readonly block: B;
  /** The one before it in the text, wherever that hangs. */
  readonly before: PlacedBlock | null;
  /** How many blank lines part it from the one before; null if anything else stands between, or one is a caption. */
  readonly blanks: number | null;
  /** The first of the body that begins a line and is no caption. */
  readonly opensBody: boolean;
  /** The turn that it is, or goes on with. */
  readonly turn: PlacedTurn | null;
  /** For a turn, the last of the paragraphs that go on with it; else, or if there are none, itself. */
  readonly end: PlacedBlock;
  /** The forms of the marks that count in it, as bits (see `formBit`). */
  readonly forms: number;
  /** Whether the next block beside it is a paragraph. */
  readonly precedesParagraph: boolean;
}

export type PlacedTurn = PlacedBlock<Turn>;

export interface PlacedMarker {
  readonly marker: Marker;
  /** The index of its section. */
  readonly part: number;
  /** Whether it is the last of its section and another section follows. */
  readonly precedesHeading: boolean;
}
