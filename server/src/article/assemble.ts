import { Span } from '../text/lines.ts';
import type { Block, Heading, Marker, Paragraph, Section } from './article.ts';
import type { BodyLine } from './bodyLine.ts';
import { HangingNodes } from './hangingNodes.ts';
import type { OrdinalStyle } from './headings.ts';
import { CaptionOfLine, MarkerOfLine, ParagraphOfLine, TurnOfLine } from './lineNodes.ts';
import type { FoundMarkers } from './markerRuns.ts';
import type { MarkerForm } from './markers.ts';
import { bodySpan, contentSpan } from './shapedLine.ts';
import type { FoundTurns } from './turns.ts';

/** What each line of the body was found to be, by its index in the body; all others are paragraphs. */
export interface Decisions {
  readonly turns: FoundTurns;
  readonly markers: FoundMarkers;
  readonly headings: ReadonlySet<number>;
  /** Paragraphs without a speaker go on with the turn before them. */
  readonly transcript: boolean;
}

/** Puts the lines in order under their sections, markers and turns, and notes on each line where its node hangs. */
export function assemble(body: readonly BodyLine[], decisions: Decisions): Section[] {
  const sections: Section[] = [];
  const levels = levelsOfOrdinals(body, decisions);
  const markers = new HangingNodes<Marker>();
  const blocks = new HangingNodes<Block>();
  const continuation = new HangingNodes<Paragraph>();
  let heading: Heading | null = null;
  let level = 1;
  let blocksOfSection: readonly Block[] = [];
  let marker: { readonly facts: BodyLine; readonly form: MarkerForm } | null = null;
  let turn: TurnOfLine | null = null;

  const closeTurn = () => {
    if (turn) turn.continuation = continuation.take();
    turn = null;
  };
  const closeMarker = () => {
    closeTurn();
    const list = blocks.take();
    if (!marker) blocksOfSection = list;
    else markers.add(new MarkerOfLine(marker.facts.line, marker.form, list), marker.form.alone ? marker.facts : null);
    marker = null;
  };
  const closeSection = () => {
    closeMarker();
    sections.push({ kind: 'section', level, heading, blocks: blocksOfSection, markers: markers.take() });
  };

  body.forEach((facts, index) => {
    const { line, settled } = facts;
    const form = decisions.markers.get(index);
    const found = decisions.turns.get(index);
    facts.unhang();
    if (decisions.headings.has(index)) {
      closeSection();
      heading = headingOf(facts);
      level = line.level || levels.get(facts.heading?.ordinal?.style) || 1;
    } else if (form) {
      closeMarker();
      marker = { facts, form };
      if (!form.alone) blocks.add(new ParagraphOfLine(line, form.textStart), null);
    } else if (found) {
      closeTurn();
      turn = new TurnOfLine(line, found.prefix, found.evidence);
      blocks.add(turn, facts);
    } else if (settled === 'caption') {
      blocks.add(new CaptionOfLine(line), facts);
    } else if (settled === null || settled === 'dateline') {
      const goesOn = turn && (decisions.transcript || (turn.standsAlone && continuation.count === 0));
      (goesOn ? continuation : blocks).add(new ParagraphOfLine(line, line.contentStart), facts);
    }
  });
  closeSection();
  return sections;
}

/** Styles of ordinals from the highest heading down (GB/T 9704, 7.3.3: 一、 over （一） over 1. over （1）). */
const ranks: readonly OrdinalStyle[] = [
  'chapter',
  'nth',
  'padded',
  'han',
  'bracketedHan',
  'digit',
  'bracketedDigit',
  'circled',
  'bare',
];

/** The level of the headings of each style that the article has: the highest is 1, the next 2. */
function levelsOfOrdinals(body: readonly BodyLine[], decisions: Decisions): Map<OrdinalStyle | undefined, number> {
  const used = new Set<OrdinalStyle>();
  for (const index of decisions.headings) {
    const style = body[index]?.heading?.ordinal?.style;
    if (style) used.add(style);
  }
  return new Map(ranks.filter((style) => used.has(style)).map((style, index) => [style, index + 1]));
}

function headingOf({ line, heading }: BodyLine): Heading {
  const ordinal = heading?.ordinal ?? null;
  return {
    kind: 'heading',
    span: contentSpan(line),
    title: ordinal && ordinal.end < line.bodyEnd ? new Span(line, ordinal.end, line.bodyEnd) : bodySpan(line),
    ordinal: ordinal && { span: new Span(line, ordinal.start, ordinal.numeralEnd), value: ordinal.value },
  };
}
