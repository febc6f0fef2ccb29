import { Span } from '../text/lines.ts';
import type { Block, Heading, Marker, Paragraph, Section, Turn } from './article.ts';
import type { BodyLine } from './bodyLine.ts';
import { confidenceOf } from './evidence.ts';
import type { OrdinalStyle } from './headings.ts';
import type { FoundMarkers } from './markerRuns.ts';
import type { MarkerForm, Stretch } from './markers.ts';
import type { ReadLine } from './readLine.ts';
import { bodySpan, contentSpan, type Shape } from './shape.ts';
import type { FoundTurn, FoundTurns } from './turns.ts';

/** What each line of the body was found to be, by its index in the body; all others are paragraphs. */
export interface Decisions {
  readonly turns: FoundTurns;
  readonly markers: FoundMarkers;
  readonly headings: ReadonlySet<number>;
  /** Paragraphs without a speaker go on with the turn before them. */
  readonly transcript: boolean;
}

/** A line of the body with its facts. */
export interface BodyEntry {
  readonly line: ReadLine;
  readonly facts: BodyLine;
}

interface OpenMarker extends Marker {
  readonly blocks: Block[];
}

interface OpenSection extends Section {
  readonly blocks: Block[];
  readonly markers: OpenMarker[];
}

interface OpenTurn extends Turn {
  readonly continuation: Paragraph[];
}

/** Puts the lines in order under their sections, markers and turns, and notes on each line where its node hangs. */
export function assemble(body: readonly BodyEntry[], decisions: Decisions): Section[] {
  let section = openSection(1, null);
  let blocks = section.blocks;
  let turn: OpenTurn | null = null;
  const sections = [section];
  const levels = levelsOfOrdinals(body, decisions);
  const hang = <T extends Block | Marker | Paragraph>(line: ReadLine, list: T[], node: T) => {
    list.push(node);
    line.place = { list, node };
  };
  body.forEach(({ line, facts }, index) => {
    const { shape, settled } = facts;
    const marker = decisions.markers.get(index);
    const found = decisions.turns.get(index);
    line.place = null;
    if (decisions.headings.has(index)) {
      section = openSection(shape.level || levels.get(facts.heading?.ordinal?.style) || 1, headingOf(facts));
      sections.push(section);
      blocks = section.blocks;
      turn = null;
    } else if (marker) {
      const open = openMarker(shape, marker);
      hang(line, section.markers, open);
      blocks = open.blocks;
      turn = null;
      if (!marker.alone) {
        blocks.push(paragraphOf(shape, marker.textStart));
        line.place = null;
      }
    } else if (found) {
      turn = turnOf(shape, found);
      hang(line, blocks, turn);
    } else if (settled === 'caption') {
      hang(line, blocks, { kind: 'caption', span: contentSpan(shape) });
    } else if (settled === null || settled === 'dateline') {
      hang(
        line,
        turn && goesOn(turn, decisions.transcript) ? turn.continuation : blocks,
        paragraphOf(shape, shape.start),
      );
    }
  });
  return sections;
}

/** A paragraph without a speaker goes on with a turn in a transcript, and with a speaker who stands alone on the line. */
function goesOn(turn: Turn, transcript: boolean): boolean {
  return transcript || (turn.speech === null && turn.continuation.length === 0);
}

/** Styles of ordinals from the highest heading down (GB/T 9704, 7.3.3: 一、 over （一） over 1. over （1）). */
const ranks: readonly OrdinalStyle[] = ['chapter', 'han', 'bracketedHan', 'digit', 'bracketedDigit', 'circled', 'bare'];

/** The level of the headings of each style that the article has: the highest is 1, the next 2. */
function levelsOfOrdinals(body: readonly BodyEntry[], decisions: Decisions): Map<OrdinalStyle | undefined, number> {
  const used = new Set<OrdinalStyle>();
  for (const index of decisions.headings) {
    const style = body[index]?.facts.heading?.ordinal?.style;
    if (style) used.add(style);
  }
  return new Map(ranks.filter((style) => used.has(style)).map((style, index) => [style, index + 1]));
}

function openSection(level: number, heading: Heading | null): OpenSection {
  return { kind: 'section', level, heading, blocks: [], markers: [] };
}

/** A paragraph from `start` to the end of its line. */
export function paragraphOf(shape: Shape, start: number): Paragraph {
  return { kind: 'paragraph', span: new Span(shape.line, start, shape.end) };
}

function headingOf({ shape, heading }: BodyLine): Heading {
  const ordinal = heading?.ordinal ?? null;
  return {
    kind: 'heading',
    span: contentSpan(shape),
    title: ordinal && ordinal.end < shape.bodyEnd ? new Span(shape.line, ordinal.end, shape.bodyEnd) : bodySpan(shape),
    ordinal: ordinal && { span: new Span(shape.line, ordinal.start, ordinal.numeralEnd), value: ordinal.value },
  };
}

/** A marker that has no blocks yet. */
export function openMarker({ line, start, end }: Shape, form: MarkerForm): OpenMarker {
  const span = (stretch: Stretch | null) => stretch && new Span(line, stretch.start, stretch.end);
  return {
    kind: 'marker',
    span: new Span(line, form.start, form.end),
    line: new Span(line, start, end),
    opening: span(form.opening),
    label: span(form.label),
    ordinal: form.ordinal && { span: new Span(line, form.ordinal.start, form.ordinal.end), value: form.ordinal.value },
    delimiter: span(form.delimiter),
    title: span(form.title),
    closing: span(form.closing),
    blocks: [],
  };
}

/** A turn without continuation. */
export function turnOf(shape: Shape, { prefix, evidence }: FoundTurn): OpenTurn {
  const { line } = shape;
  const { start, end, nameStart, nameEnd, delimiterStart, delimiterEnd, speechStart } = prefix;
  return {
    kind: 'turn',
    span: contentSpan(shape),
    speaker: {
      span: new Span(line, start, end),
      name: new Span(line, nameStart, nameEnd),
      title: titleOf(shape, start, nameStart),
      confidence: confidenceOf(evidence),
      evidence,
    },
    delimiter: delimiterStart < 0 ? null : new Span(line, delimiterStart, delimiterEnd),
    speech: speechStart < shape.bodyEnd ? new Span(line, speechStart, shape.bodyEnd) : null,
    continuation: [],
  };
}

/** Organisation and title before the name, without the blank between. */
function titleOf({ line }: Shape, start: number, nameStart: number): Span | null {
  const end = start + line.text.slice(start, nameStart).trimEnd().length;
  return end > start ? new Span(line, start, end) : null;
}
