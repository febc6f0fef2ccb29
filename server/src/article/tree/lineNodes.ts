import type { CaptionOfLine } from './captionOfLine.ts';
import type { MarkerOfLine } from './markerOfLine.ts';
import type { ParagraphOfLine } from './paragraphOfLine.ts';
import type { TurnOfLine } from './turnOfLine.ts';

/** A node that consists of one line. To save time and memory in long articles, its parts are created on demand. */
export type LineNode = ParagraphOfLine | CaptionOfLine | TurnOfLine | MarkerOfLine;
