import type { Block, Heading, Marker, Paragraph, Section } from '../article.ts';
import type { FoundHeadings } from '../headings/foundHeadings.ts';
import type { OrdinalStyle } from '../headings/ordinalStyles.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import type { DecidedLines } from '../lines/decidedLines.ts';
import type { MarkerForm } from '../markers/markerForm.ts';
import type { FoundTurn } from '../turns/foundTurns.ts';
import { HangingNodes } from './hangingNodes.ts';
import { headingOf, levelsOfOrdinals } from './headingNodes.ts';
import { CaptionOfLine, ParagraphOfLine } from './lineNodes.ts';
import { MarkerOfLine } from './markerOfLine.ts';
import { TurnOfLine } from './turnOfLine.ts';

/** What lines of the body were found to be, by index in the body; all other lines are paragraphs. */
export interface Decisions extends DecidedLines {
  readonly headings: FoundHeadings;
}

/**
 * Builds the sections with their markers, turns and paragraphs, and records on each line where its node is in the tree.
 */
export function assemble(body: readonly BodyLine[], decisions: Decisions): readonly Section[] {
  const assembly = new Assembly(decisions, levelsOfOrdinals(decisions.headings));
  for (const [index, facts] of body.entries()) assembly.add(facts, index);
  return assembly.close();
}

/** A tree that is built line by line. */
class Assembly {
  readonly #decisions: Decisions;
  readonly #levels: ReadonlyMap<OrdinalStyle | undefined, number>;
  readonly #sections: Section[] = [];
  readonly #markers = new HangingNodes<Marker>();
  readonly #blocks = new HangingNodes<Block>();
  readonly #continuation = new HangingNodes<Paragraph>();
  #heading: Heading | null = null;
  #level = 1;
  #blocksOfSection: readonly Block[] = [];
  #marker: BodyLine | null = null;
  #markerForm: MarkerForm | null = null;
  #turn: TurnOfLine | null = null;
  /** The notes about an interview below its latest turn, as long as no other line follows. */
  #notes: BodyLine[] = [];

  constructor(decisions: Decisions, levels: ReadonlyMap<OrdinalStyle | undefined, number>) {
    this.#decisions = decisions;
    this.#levels = levels;
  }

  add(facts: BodyLine, index: number): void {
    const { settled } = facts;
    const marker = this.#decisions.markers.get(index);
    const turn = this.#decisions.turns.get(index);
    facts.unhang();
    if (this.#decisions.headings.has(index)) this.#addHeading(facts);
    else if (marker) this.#addMarker(facts, marker);
    else if (turn) this.#addTurn(facts, turn);
    else if (settled === 'caption') this.#addCaption(facts);
    else if (settled === null || settled === 'dateline') this.#addParagraph(facts);
  }

  #addHeading(facts: BodyLine): void {
    this.#closeSection();
    this.#heading = headingOf(facts);
    this.#level = facts.line.level || this.#levels.get(facts.heading?.ordinal?.style) || 1;
  }

  #addMarker(facts: BodyLine, form: MarkerForm): void {
    this.#closeMarker();
    this.#marker = facts;
    this.#markerForm = form;
    if (!form.alone) this.#blocks.add(new ParagraphOfLine(facts.line, form.textStart), null);
  }

  #addTurn(facts: BodyLine, { prefix, evidence }: FoundTurn): void {
    this.#takeNotes(this.#continuation);
    this.#closeTurn();
    this.#turn = new TurnOfLine(prefix, evidence);
    this.#blocks.add(this.#turn, facts);
  }

  #addCaption(facts: BodyLine): void {
    this.#takeNotes(this.#blocks);
    this.#blocks.add(new CaptionOfLine(facts.line), facts);
  }

  #addParagraph(facts: BodyLine): void {
    const goesOn = this.#goesOn() && !facts.timeAlone;
    if (goesOn && facts.notesTalk && !this.#awaitsSpeech()) {
      this.#notes.push(facts);
      return;
    }
    const list = goesOn ? this.#continuation : this.#blocks;
    this.#takeNotes(list);
    list.add(new ParagraphOfLine(facts.line, facts.line.contentStart), facts);
  }

  close(): readonly Section[] {
    this.#closeSection();
    return this.#sections;
  }

  /**
   * Whether a paragraph without a speaker continues the turn above: it does in an interview, and below a speaker who
   * stands alone on the line.
   */
  #goesOn(): boolean {
    if (!this.#turn) return false;
    return this.#decisions.interview || this.#awaitsSpeech();
  }

  /** Whether the last turn is only a speaker alone on the line, whose speech has to follow. */
  #awaitsSpeech(): boolean {
    return this.#turn?.standsAlone === true && this.#continuation.count === 0 && this.#notes.length === 0;
  }

  /**
   * Adds pending notes to the tree: they continue the turn if the interview goes on, and are paragraphs of their own if
   * it does not.
   */
  #takeNotes(list: HangingNodes<Paragraph> | HangingNodes<Block>): void {
    for (const facts of this.#notes) list.add(new ParagraphOfLine(facts.line, facts.line.contentStart), facts);
    this.#notes = [];
  }

  #closeSection(): void {
    this.#closeMarker();
    this.#sections.push({
      kind: 'section',
      level: this.#level,
      heading: this.#heading,
      blocks: this.#blocksOfSection,
      markers: this.#markers.take(),
    });
  }

  #closeMarker(): void {
    this.#closeTurn();
    this.#takeNotes(this.#blocks);
    const list = this.#blocks.take();
    const form = this.#markerForm;
    if (this.#marker && form) {
      // If other lines decided the form of the marker, it cannot be derived from the line alone, so an edit must not
      // replace the node.
      const ofLine = form.alone && form === this.#marker.marker;
      this.#markers.add(new MarkerOfLine(form, list), ofLine ? this.#marker : null);
    } else {
      this.#blocksOfSection = list;
    }
    this.#marker = null;
  }

  #closeTurn(): void {
    if (this.#turn) this.#turn.continuation = this.#continuation.take();
    this.#turn = null;
  }
}
