import type { Block, Marker } from '../article.ts';
import type { HeadingForm } from '../headings/headingForm.ts';
import { readHeadingForm } from '../headings/readHeadingForm.ts';
import { readBareMarker } from '../markers/bareMarkers.ts';
import { readBracketedMarker } from '../markers/bracketedMarkers.ts';
import type { MarkerForm } from '../markers/markerForm.ts';
import { readAddressing, readAskingRole } from '../speakers/addressing.ts';
import { readBareOpenings } from '../speakers/bareOpenings.ts';
import { isPersonal } from '../speakers/personal.ts';
import { readSpeakerPrefix } from '../speakers/readSpeakerPrefix.ts';
import type { SpeakerOpening } from '../speakers/speakerOpening.ts';
import type { SpeakerPrefix } from '../speakers/speakerPrefix.ts';
import { readTitledOpenings } from '../speakers/titledOpenings.ts';
import type { TurnPrefix } from '../speakers/turnPrefix.ts';
import type { LineNode } from '../tree/lineNodes.ts';
import { ending, readEnding } from './lineEnding.ts';
import { readSettled, type Settled } from './settledLines.ts';
import type { ShapedLine } from './shapedLine.ts';

const none: readonly SpeakerOpening[] = [];

/**
 * A line of the body with its facts: what its form alone allows it to be. What it really is, is decided by the whole
 * article, from these facts alone; so lines with equal facts are decided alike (see `haveEqualFacts`).
 */
export class BodyLine {
  readonly line: ShapedLine;
  readonly settled: Settled | null;
  readonly marker: MarkerForm | null;
  readonly prefix: SpeakerPrefix | null;
  readonly heading: HeadingForm | null;
  /**
   * The node of the line, if it has only one (a paragraph, turn, caption, or marker alone on its line), and the list
   * that holds it.
   */
  node: LineNode | null = null;
  list: (Block | Marker)[] | null = null;
  readonly #ending: number;

  /** Reads the facts of a line. Looks only at its beginning and its end, so the cost is bounded however long it is. */
  constructor(line: ShapedLine) {
    const settled = readSettled(line);
    const free = settled === null;
    this.line = line;
    this.settled = settled;
    this.#ending = readEnding(line);
    this.marker = free ? (readBracketedMarker(line) ?? readBareMarker(line)) : null;
    this.prefix = free ? readSpeakerPrefix(line) : null;
    this.heading = free && !this.marker?.bracketed ? readHeadingForm(line, this.prefix, this.sentence) : null;
  }

  /** Records where in the tree the line's node is. */
  hang(list: (Block | Marker)[], node: LineNode): void {
    this.list = list;
    this.node = node;
  }

  unhang(): void {
    this.list = null;
    this.node = null;
  }

  /** Whether it ends as a clause or sentence does, in 。 or the like. */
  get sentence(): boolean {
    return (this.#ending & ending.sentence) !== 0;
  }

  /** Ends in ？. */
  get asks(): boolean {
    return (this.#ending & ending.asks) !== 0;
  }

  /** Ends in a colon, and so introduces the next line. */
  get introduces(): boolean {
    return (this.#ending & ending.introduces) !== 0;
  }

  /** Whether it announces an interview: 以下是访谈实录：. */
  get announcesTalk(): boolean {
    return this.settled === null && (this.#ending & ending.announcesTalk) !== 0;
  }

  /**
   * Whether it says something about an interview, or is in brackets. Such a line below the last turn does not continue
   * the turn.
   */
  get notesTalk(): boolean {
    return (this.#ending & ending.closingNote) !== 0 || this.prefix?.speech === 'scrap';
  }

  /** Whether it is only the time at which somebody spoke. */
  get timeAlone(): boolean {
    return (this.#ending & ending.timeAlone) !== 0;
  }

  /** Whether it must be a paragraph: a sentence, a question, or too long for a heading. */
  get paragraph(): boolean {
    return (this.#ending & (ending.sentence | ending.asks | ending.long)) !== 0;
  }

  /** No more than a few words. */
  get brief(): boolean {
    return (this.#ending & ending.brief) !== 0;
  }

  /** Whether it is a sentence of some length, which may be the speech of a speaker alone on the line before. */
  get flows(): boolean {
    return this.paragraph && (this.#ending & ending.brief) === 0;
  }

  /** Whether it is a picture itself (a Markdown image) and not only a caption. */
  get picture(): boolean {
    return this.settled === 'caption' && this.line.text.startsWith('![', this.line.bodyStart);
  }

  /** Whether it says I or you near its beginning. Computed each time. */
  get personal(): boolean {
    return isPersonal(this.line.text, this.line.bodyStart, this.line.bodyEnd);
  }

  /** Whether it is only a few words, such as a short answer to a question within the text. */
  get curt(): boolean {
    return (this.#ending & ending.curt) !== 0;
  }

  /** Whether it is only one or two letters. */
  get tiny(): boolean {
    return (this.#ending & ending.tiny) !== 0;
  }

  /**
   * The readings of its beginning as title and name without delimiter. Computed each time: they take more memory than
   * the line and are seldom needed.
   */
  get titledOpenings(): readonly SpeakerOpening[] {
    return this.mayOpenWithSpeaker ? readTitledOpenings(this.line) : none;
  }

  /** The readings of its beginning as a bare name or an outlet without delimiter. Computed each time. */
  get bareOpenings(): readonly SpeakerOpening[] {
    return this.mayOpenWithSpeaker ? readBareOpenings(this.line) : none;
  }

  /** The reading of its beginning as a role that addresses somebody, without delimiter. Computed each time. */
  get addressing(): TurnPrefix | null {
    return this.mayOpenWithSpeaker ? readAddressing(this.line) : null;
  }

  /** The reading of a question's beginning as a role that asks it, without delimiter. Computed each time. */
  get askingRole(): TurnPrefix | null {
    return this.asks && this.mayOpenWithSpeaker ? readAskingRole(this.line) : null;
  }

  private get mayOpenWithSpeaker(): boolean {
    return this.settled === null && this.paragraph && !this.marker && (this.prefix?.opensClause ?? true);
  }
}
