import type { Block, Marker, Turn } from '../article/article.ts';
import type { Line } from '../text/lines.ts';

/**
 * What rules see of a line and of the parts on it. These objects live as long as the article keeps its structure and
 * always hold the current line and node, although an edit within a paragraph replaces both.
 */
export interface PlacedLine {
  readonly line: Line;
  /**
   * Whether some of its paired marks have no partner within the line. Also true if they are nested too deeply to tell.
   */
  readonly unpaired: boolean;
  /** The next line that is not empty. */
  readonly after: PlacedLine | null;
}

/** A paragraph of the body: a block, or one of the paragraphs that continue a turn. */
export interface PlacedBlock<B extends Block = Block> {
  readonly block: B;
  /** The one before it in the text, even in another section. */
  readonly before: PlacedBlock | null;
  /**
   * The number of blank lines between it and the one before; null if anything else stands between them, or one is a
   * caption.
   */
  readonly blanks: number | null;
  /** It is the first of the body that begins its line and is no caption. */
  readonly opensBody: boolean;
  /** The turn that it is or continues. */
  readonly turn: PlacedTurn | null;
  /** For a turn, the last of the paragraphs that continue it; otherwise, or if there are none, itself. */
  readonly end: PlacedBlock;
  /** Which marks in which width it has, as bits (see `formBit`). */
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
  /** Whether the next marker of its section has another label or none. */
  readonly precedesOther: boolean;
}
