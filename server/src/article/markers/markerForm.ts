import { closingMarks, codeSet, isHan, isIn, skipSpace } from '../../text/characters.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { endOfDelimiter, type LabelAndOrdinal, readLabelAndOrdinal, startOfDelimiter } from './markerOrdinals.ts';

/** The brackets that markers stand in: the closing one by the opening one. */
export const markerBrackets: Readonly<Record<string, string>> = {
  '【': '】',
  '〖': '〗',
  '[': ']',
  '［': '］',
  '〔': '〕',
  '﹝': '﹞',
};

export const openingBrackets = codeSet(Object.keys(markerBrackets).join(''));
const squareBrackets = codeSet('[［');
export const closingBrackets = closingMarks(...Object.entries(markerBrackets).map((pair) => pair.join('')));

/** A line that may be a marker, by its form alone. Offsets are UTF-16 code units in the line. */
export class MarkerForm implements LabelAndOrdinal {
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly ordinalStart: number;
  readonly ordinalEnd: number;
  readonly value: number;
  readonly delimiterStart: number;
  readonly delimiterEnd: number;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** Where the marker ends, closing bracket included. */
  readonly end: number;
  /** Where the paragraph that follows on the same line begins; the line's end if none does. */
  readonly textStart: number;
  readonly line: ShapedLine;

  /** If a delimiter or title would be empty, there is none, and both of its offsets are -1. */
  constructor(
    line: ShapedLine,
    known: LabelAndOrdinal,
    delimiterStart: number,
    delimiterEnd: number,
    titleStart: number,
    titleEnd: number,
    end: number,
    textStart: number,
  ) {
    const delimited = delimiterStart < delimiterEnd;
    const titled = titleStart < titleEnd;
    this.line = line;
    this.labelStart = known.labelStart;
    this.labelEnd = known.labelEnd;
    this.ordinalStart = known.ordinalStart;
    this.ordinalEnd = known.ordinalEnd;
    this.value = known.value;
    this.delimiterStart = delimited ? delimiterStart : -1;
    this.delimiterEnd = delimited ? delimiterEnd : -1;
    this.titleStart = titled ? titleStart : -1;
    this.titleEnd = titled ? titleEnd : -1;
    this.end = end;
    this.textStart = textStart;
  }

  get start(): number {
    return this.line.bodyStart;
  }

  /** In 【】 or the like; otherwise a bare label and ordinal. */
  get bracketed(): boolean {
    return isIn(openingBrackets, this.#opening);
  }

  /** In [ ], which have many other uses. */
  get square(): boolean {
    return isIn(squareBrackets, this.#opening);
  }

  /** The closing bracket is there. */
  get closed(): boolean {
    return closingBrackets.get(this.#opening) === this.line.text.charCodeAt(this.end - 1);
  }

  get #opening(): number {
    return this.line.text.charCodeAt(this.start);
  }

  /** Nothing follows on the line. */
  get alone(): boolean {
    return this.textStart >= this.line.bodyEnd;
  }

  /** The label's text, if there is one. */
  get label(): string | null {
    return this.labelStart < 0 ? null : this.line.text.slice(this.labelStart, this.labelEnd);
  }

  /** The title's text, which is empty if there is none. */
  get title(): string {
    return this.line.text.slice(this.titleStart, this.titleEnd);
  }

  /** The marker read with nothing between ordinal and title: 【关键词三持续】. Null if that is impossible. */
  get undelimited(): MarkerForm | null {
    const { text } = this.line;
    if (this.labelStart >= 0 || this.titleStart < 0) return null;
    const numbered = readLabelAndOrdinal(text, this.titleStart, this.titleEnd, isHan);
    return numbered && numberedMarker(this.line, numbered, this.titleEnd, this.end, this.textStart);
  }

  /** What distinguishes the markers of a run: the ordinal or, without one, the title. */
  get runKey(): string | null {
    if (this.labelStart < 0) return null;
    return this.ordinalStart < 0 ? this.title : String(this.value);
  }
}

/** The marker whose label and ordinal are known, with delimiter and title up to `titleEnd`. */
export function numberedMarker(
  line: ShapedLine,
  known: LabelAndOrdinal,
  titleEnd: number,
  end: number,
  textStart: number,
): MarkerForm {
  const delimiterStart = startOfDelimiter(line.text, known.ordinalEnd, titleEnd);
  const delimiterEnd = endOfDelimiter(line.text, known.ordinalEnd, titleEnd);
  const titleStart = skipSpace(line.text, delimiterEnd, titleEnd);
  return new MarkerForm(line, known, delimiterStart, delimiterEnd, titleStart, titleEnd, end, textStart);
}
