import { codeSet, isIn } from '../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts } from '../text/scripts.ts';
import { readAddressing, readAskingRole } from './addressing.ts';
import { announcesTalk } from './announcements.ts';
import type { Block, Marker } from './article.ts';
import { readBareMarker } from './bareMarkers.ts';
import { readBracketedMarker } from './bracketedMarkers.ts';
import { readByline } from './bylines.ts';
import { isCaption } from './captions.ts';
import { isChrome } from './chrome.ts';
import { readDateline } from './datelines.ts';
import { type HeadingForm, readHeadingForm } from './headingForm.ts';
import type { LineNode } from './lineNodes.ts';
import type { MarkerForm } from './markerForm.ts';
import { isPersonal } from './narrative.ts';
import { readOriginalTitle } from './originalTitles.ts';
import { opensWithAsker, readSpeakerPrefix } from './readSpeakerPrefix.ts';
import { isHorizontalRule, type ShapedLine } from './shapedLine.ts';
import type { SpeakerOpening } from './speakerOpening.ts';
import { readBareOpenings, readTitledOpenings } from './speakerOpenings.ts';
import type { SpeakerPrefix } from './speakerPrefix.ts';
import { isClosingNote, isTimeAlone } from './talkNotes.ts';
import type { TurnPrefix } from './turnPrefix.ts';

/** What a line is by its form alone, independent of other lines. */
export type Settled = 'chrome' | 'caption' | 'originalTitle' | 'byline' | 'rule' | 'dateline';

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

const none: readonly SpeakerOpening[] = [];

/** How a line ends and how long it is, as bits to save memory: a long article keeps this for each of its lines. */
const ending = {
  sentence: 1,
  asks: 2,
  introduces: 4,
  long: 8,
  brief: 16,
  tiny: 32,
  announcesTalk: 64,
  closingNote: 128,
  timeAlone: 256,
  curt: 512,
} as const;
const longestHeadingWithoutStop = 40;
const longestBrief = 8;
const longestCurt = 19;
const longestTiny = 3;

function readEnding(line: ShapedLine): number {
  const { text, bodyStart, bodyEnd } = line;
  const length = bodyEnd - bodyStart;
  const last = text.charCodeAt(bodyEnd - 1);
  return (
    (isIn(sentenceEnds, last) ? ending.sentence : 0) |
    (isIn(questionMarks, last) || asksAndThanks(text, bodyEnd) ? ending.asks : 0) |
    (isIn(colons, last) ? ending.introduces : 0) |
    (length > longestHeadingWithoutStop ? ending.long : 0) |
    (length <= longestBrief ? ending.brief : 0) |
    (length <= longestCurt ? ending.curt : 0) |
    (length <= longestTiny ? ending.tiny : 0) |
    (announcesTalk(line) ? ending.announcesTalk : 0) |
    (isClosingNote(line) ? ending.closingNote : 0) |
    (isTimeAlone(line) ? ending.timeAlone : 0)
  );
}

const thanks = patternInBothScripts(/[？?]\s?[谢多]谢[^，。？！]{0,5}[。！!]?$/);
const longestThanks = 12;
const thank = codeSet(charactersInBothScripts('谢'));

/** …，中方有何评论？谢谢。 */
function asksAndThanks(text: string, end: number): boolean {
  for (let at = end - 1; at > end - longestThanks; at--) {
    if (isIn(thank, text.charCodeAt(at))) return thanks.test(text.slice(at - longestThanks, end));
  }
  return false;
}

const sentenceEnds = codeSet('。！!;；…⋯—”"’」』)）】：:，,、.');
const questionMarks = codeSet('？?');
const colons = codeSet('：:');

function readSettled(line: ShapedLine): Settled | null {
  if (isChrome(line)) return 'chrome';
  if (isCaption(line)) return 'caption';
  if (readOriginalTitle(line)) return 'originalTitle';
  if (isHorizontalRule(line)) return 'rule';
  if (readByline(line)) return 'byline';
  return readDateline(line) && !opensWithAsker(line) ? 'dateline' : null;
}

/**
 * Whether two versions of a line agree in everything that decisions depend on, so that an edit from one to the other
 * only moves spans.
 */
export function haveEqualFacts(a: BodyLine, b: BodyLine): boolean {
  return factsOf(a) === factsOf(b);
}

function factsOf(line: BodyLine): string {
  const { marker, prefix, heading } = line;
  return JSON.stringify([
    line.settled,
    line.picture,
    line.line.level > 0,
    [
      line.sentence,
      line.asks,
      line.paragraph,
      line.flows,
      line.introduces,
      line.tiny,
      line.brief,
      line.curt,
      line.announcesTalk,
      line.notesTalk,
      line.timeAlone,
      line.addressing?.end,
      line.askingRole?.end,
      line.personal,
    ],
    marker && [marker.bracketed, marker.square, marker.alone, marker.label, marker.runKey],
    marker?.undelimited && [marker.undelimited.label, marker.undelimited.runKey],
    prefix && [
      prefix.form,
      prefix.key,
      prefix.label,
      prefix.speech,
      prefix.quoted,
      prefix.credits,
      prefix.replies,
      prefix.clause,
      prefix.personal,
      prefix.wishes,
      prefix.delimiterStart < 0,
    ],
    heading && [heading.signs, heading.ordinal && [heading.ordinal.style, heading.ordinal.value]],
    [...line.titledOpenings, ...line.bareOpenings].map((o) => [
      [o.form, o.key, o.name],
      [o.narrative, o.tellsOfTalk, o.personal, o.greets, o.opensAsSpeech, o.quotes],
      [o.titled, o.spaced, o.introduced, o.abbreviation],
    ]),
  ]);
}
