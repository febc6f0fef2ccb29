import { codeSet, isIn } from '../text/characters.ts';
import { isCaption } from './captions.ts';
import { isChrome } from './chrome.ts';
import { readDateline } from './datelines.ts';
import { type HeadingForm, readHeadingForm } from './headingForm.ts';
import { type MarkerForm, readBareMarker, readBracketedMarker } from './markers.ts';
import { readByline, readOriginalTitle } from './metadata.ts';
import { isHorizontalRule, type Shape } from './shape.ts';
import { readBareOpenings, readTitledOpenings, type SpeakerOpening } from './speakerOpenings.ts';
import { readSpeakerPrefix, type SpeakerPrefix } from './speakerPrefix.ts';

/** What a line is by its form alone, whatever stands around it. */
export type Settled = 'chrome' | 'caption' | 'originalTitle' | 'byline' | 'rule' | 'dateline';

/**
 * A line of the body and what its form alone allows it to be. What it is, the article decides, from these facts and from
 * nothing else: lines with equal facts are decided alike (see `haveEqualFacts`).
 */
export class BodyLine {
  readonly shape: Shape;
  readonly settled: Settled | null;
  /** Ends as a clause or sentence does, in 。 or the like. */
  readonly sentence: boolean;
  /** Ends in ？. */
  readonly asks: boolean;
  /** A sentence, a question, or too long to be a heading. */
  readonly paragraph: boolean;
  /** Ends in a colon, and so introduces the next line. */
  readonly introduces: boolean;
  /** A sentence of some length: what a speaker alone on the line before may say. */
  readonly flows: boolean;
  /** A letter or two, which says nothing. */
  readonly tiny: boolean;
  readonly marker: MarkerForm | null;
  readonly prefix: SpeakerPrefix | null;
  readonly heading: HeadingForm | null;
  /** Readings as title and name without delimiter. */
  readonly titledOpenings: readonly SpeakerOpening[];
  #bareOpenings: readonly SpeakerOpening[] | null = null;

  /** Reads the facts of one line. Looks at its beginning and its end only, so the cost is bounded however long it is. */
  constructor(shape: Shape) {
    const { line, bodyStart, bodyEnd } = shape;
    const length = bodyEnd - bodyStart;
    const last = line.text.charCodeAt(bodyEnd - 1);
    const settled = readSettled(shape);
    const free = settled === null;
    this.shape = shape;
    this.settled = settled;
    this.sentence = isIn(sentenceEnds, last);
    this.asks = isIn(questionMarks, last);
    this.introduces = isIn(colons, last);
    this.paragraph = this.sentence || this.asks || length > longestHeadingWithoutStop;
    this.flows = this.paragraph && length > 8;
    this.tiny = length < 4;
    this.marker = free ? (readBracketedMarker(shape) ?? readBareMarker(shape)) : null;
    this.prefix = free ? readSpeakerPrefix(shape) : null;
    this.heading = free && !this.marker?.bracketed ? readHeadingForm(shape, this.prefix, this.sentence) : null;
    this.titledOpenings = this.mayOpenWithSpeaker ? readTitledOpenings(shape) : none;
  }

  /** Readings as a bare name or an outlet without delimiter; read only where they are asked for. */
  get bareOpenings(): readonly SpeakerOpening[] {
    this.#bareOpenings ??= this.mayOpenWithSpeaker ? readBareOpenings(this.shape) : none;
    return this.#bareOpenings;
  }

  private get mayOpenWithSpeaker(): boolean {
    return this.settled === null && this.paragraph && !this.prefix && !this.marker;
  }
}

const sentenceEnds = codeSet('。！!;；…⋯”"’」』)）】：:，,、.');
const questionMarks = codeSet('？?');
const colons = codeSet('：:');
const longestHeadingWithoutStop = 40;
const none: readonly SpeakerOpening[] = [];

function readSettled(shape: Shape): Settled | null {
  if (isChrome(shape)) return 'chrome';
  if (isCaption(shape)) return 'caption';
  if (readOriginalTitle(shape)) return 'originalTitle';
  if (isHorizontalRule(shape)) return 'rule';
  if (readByline(shape)) return 'byline';
  return readDateline(shape) ? 'dateline' : null;
}

/** Whether two readings of a line differ in nothing that decisions depend on: an edit from one to the other moves spans only. */
export function haveEqualFacts(a: BodyLine, b: BodyLine): boolean {
  return factsOf(a) === factsOf(b);
}

function factsOf(line: BodyLine): string {
  const { marker, prefix, heading } = line;
  return JSON.stringify([
    line.settled,
    [line.sentence, line.asks, line.paragraph, line.flows, line.introduces, line.tiny],
    marker && [marker.bracketed, marker.square, marker.alone, marker.labelText, marker.runKey],
    prefix && [prefix.form, prefix.key, prefix.label, prefix.speech, prefix.quoted, prefix.delimiterStart < 0],
    heading && { ...heading, ordinal: heading.ordinal && [heading.ordinal.style, heading.ordinal.value] },
    [...line.titledOpenings, ...line.bareOpenings].map((o) => [
      [o.form, o.key, o.name],
      [o.narrative, o.personal, o.titled, o.spaced],
    ]),
  ]);
}
