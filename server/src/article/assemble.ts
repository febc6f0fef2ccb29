import { Span } from '../text/lines.ts';
import type { Block, Heading, Marker, Section } from './article.ts';
import type { BodyLine } from './bodyLine.ts';
import type { OrdinalStyle } from './headings.ts';
import { CaptionOfLine, type LineNode, ParagraphOfLine, TurnOfLine } from './lineNodes.ts';
import type { FoundMarkers } from './markerRuns.ts';
import type { MarkerForm } from './markers.ts';
import { bodySpan, contentSpan, type ShapedLine } from './shapedLine.ts';
import type { FoundTurns } from './turns.ts';

/** What each line of the body was found to be, by its index in the body; all others are paragraphs. */
export interface Decisions {
  readonly turns: FoundTurns;
  readonly markers: FoundMarkers;
  readonly headings: ReadonlySet<number>;
  /** Paragraphs without a speaker go on with the turn before them. */
  readonly transcript: boolean;
}

interface OpenMarker extends Marker {
  readonly blocks: Block[];
}

interface OpenSection extends Section {
  readonly blocks: Block[];
  readonly markers: OpenMarker[];
}

/** Puts the lines in order under their sections, markers and turns, and notes on each line where its node hangs. */
export function assemble(body: readonly BodyLine[], decisions: Decisions): Section[] {
  let section = openSection(1, null);
  let blocks = section.blocks;
  let turn: TurnOfLine | null = null;
  const sections = [section];
  const levels = levelsOfOrdinals(body, decisions);
  const hang = <T extends Block | Marker>(facts: BodyLine, list: T[], node: T & LineNode) => {
    list.push(node);
    facts.hang(list, node);
  };
  body.forEach((facts, index) => {
    const { line, settled } = facts;
    const marker = decisions.markers.get(index);
    const found = decisions.turns.get(index);
    facts.unhang();
    if (decisions.headings.has(index)) {
      section = openSection(line.level || levels.get(facts.heading?.ordinal?.style) || 1, headingOf(facts));
      sections.push(section);
      blocks = section.blocks;
      turn = null;
    } else if (marker) {
      const open = openMarker(line, marker);
      hang(facts, section.markers, open);
      blocks = open.blocks;
      turn = null;
      if (!marker.alone) {
        blocks.push(new ParagraphOfLine(line, marker.textStart));
        facts.unhang();
      }
    } else if (found) {
      turn = new TurnOfLine(line, found.prefix, found.evidence, []);
      hang(facts, blocks, turn);
    } else if (settled === 'caption') {
      hang(facts, blocks, new CaptionOfLine(line));
    } else if (settled === null || settled === 'dateline') {
      hang(
        facts,
        turn && goesOn(turn, decisions.transcript) ? turn.continuation : blocks,
        new ParagraphOfLine(line, line.contentStart),
      );
    }
  });
  return sections;
}

/** A paragraph without a speaker goes on with a turn in a transcript, and with a speaker who stands alone on the line. */
function goesOn(turn: TurnOfLine, transcript: boolean): boolean {
  return transcript || (turn.speech === null && turn.continuation.length === 0);
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

function openSection(level: number, heading: Heading | null): OpenSection {
  return { kind: 'section', level, heading, blocks: [], markers: [] };
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

/** A marker that has no blocks yet. */
export function openMarker(line: ShapedLine, form: MarkerForm): OpenMarker {
  const { span, opening, label, ordinal, delimiter, title, closing } = form;
  return {
    kind: 'marker',
    span,
    line: contentSpan(line),
    opening,
    label,
    ordinal,
    delimiter,
    title,
    closing,
    blocks: [],
  };
}
