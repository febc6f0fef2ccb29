import { type Line, Span, splitLines } from '../text/lines.ts';
import type {
  Article,
  Block,
  Byline,
  Dateline,
  Footer,
  FooterField,
  Heading,
  Marker,
  Paragraph,
  Section,
  Turn,
} from './article.ts';
import { type BodyLine, readBodyLine } from './body.ts';
import { readDateline } from './datelines.ts';
import { type Foot, readFoot } from './foot.ts';
import { readHead } from './head.ts';
import { findHeadings } from './headingRuns.ts';
import { findLostDelimiters } from './lostDelimiters.ts';
import { findMarkers } from './markerRuns.ts';
import type { MarkerForm, Stretch } from './markers.ts';
import { readByline, readOriginalTitle } from './metadata.ts';
import { bodySpan, contentSpan, readShape, type Shape } from './shape.ts';
import { type FoundTurn, findTurns } from './turns.ts';

/** Reads an article from a text. Any string gives one; what is malformed is read as well as it can be. Linear in the text. */
export function parseArticle(text: string): Article {
  return composeArticle(splitLines(text));
}

/** Reads an article from its lines. */
export function composeArticle(lines: readonly Line[]): Article {
  const shapes = lines.map(readShape).filter((shape) => shape !== null);
  const head = readHead(shapes);
  const foot = readFoot(shapes, head.end);
  const body = shapes
    .slice(0, foot.from)
    .filter((_, index) => !head.used.has(index))
    .map(readBodyLine);
  const decided = decide(body, foot);
  return {
    lines,
    breadcrumb: head.breadcrumb,
    headline: head.headline,
    source: head.source ?? foot.source,
    date: head.date ?? foot.date,
    originalTitle: head.originalTitle ?? originalTitleOf(body) ?? foot.originalTitle,
    bylines: [...head.bylines, ...bylinesOf(body), ...foot.bylines],
    dateline: datelineOf(body),
    chrome: chromeOf([
      ...head.chrome,
      ...body.filter((line) => line.settled === 'chrome').map((line) => line.shape),
      ...foot.chrome,
    ]),
    sections: assemble(body, decided),
    footer: footerOf(foot.fields),
  };
}

interface Decisions {
  readonly turns: ReadonlyMap<number, FoundTurn>;
  readonly markers: ReadonlyMap<number, MarkerForm>;
  readonly headings: ReadonlySet<number>;
  readonly transcript: boolean;
}

function decide(body: readonly BodyLine[], foot: Foot): Decisions {
  const delimited = findTurns(body);
  const markers = findMarkers(body, (index) => delimited.has(index));
  const taken = (index: number) => delimited.has(index) || markers.has(index);
  const keywords = new Set(
    foot.fields.filter((f) => f.name === 'keywords').flatMap((f) => f.values.map((value) => value.text)),
  );
  const lost = findLostDelimiters(body, { turns: delimited, taken, keywords });
  const turns = new Map([...delimited, ...lost]);
  const transcript = [...turns.values()].some(({ prefix }) => prefix.form === 'question' || prefix.form === 'outlet');
  const headings = findHeadings(body, { turns, markers, transcript });
  return { turns, markers, headings, transcript };
}

function originalTitleOf(body: readonly BodyLine[]): Article['originalTitle'] {
  const line = body.find(({ settled }) => settled === 'originalTitle');
  return line ? readOriginalTitle(line.shape) : null;
}

function bylinesOf(body: readonly BodyLine[]): Byline[] {
  return body.flatMap((line) => (line.settled === 'byline' ? (readByline(line.shape) ?? []) : []));
}

function datelineOf(body: readonly BodyLine[]): Dateline | null {
  const line = body.find(({ settled }) => settled === 'dateline');
  return line ? readDateline(line.shape) : null;
}

function chromeOf(shapes: readonly Shape[]): Article['chrome'] {
  return shapes.map((shape) => ({ kind: 'chrome', span: contentSpan(shape) }));
}

function footerOf(fields: readonly FooterField[]): Footer | null {
  const first = fields[0]?.span;
  const last = fields.at(-1)?.span;
  return first && last ? { kind: 'footer', first, last, fields } : null;
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

/** Puts the lines in order under their sections, markers and turns. */
function assemble(body: readonly BodyLine[], decisions: Decisions): Section[] {
  let section: OpenSection = { kind: 'section', level: 1, heading: null, blocks: [], markers: [] };
  const sections = [section];
  let turn: OpenTurn | null = null;
  const add = (block: Block) => (section.markers.at(-1) ?? section).blocks.push(block);
  body.forEach((line, index) => {
    const marker = decisions.markers.get(index);
    const found = decisions.turns.get(index);
    if (
      line.settled === 'chrome' ||
      line.settled === 'originalTitle' ||
      line.settled === 'rule' ||
      line.settled === 'byline'
    )
      return;
    if (decisions.headings.has(index)) {
      section = { kind: 'section', level: line.shape.level || 1, heading: headingOf(line), blocks: [], markers: [] };
      sections.push(section);
      turn = null;
    } else if (marker) {
      const open = markerOf(line, marker);
      section.markers.push(open);
      turn = null;
      if (marker.textStart < line.shape.bodyEnd) open.blocks.push(paragraphOf(line.shape, marker.textStart));
    } else if (found) {
      turn = turnOf(line, found);
      add(turn);
    } else if (line.settled === 'caption') {
      add({ kind: 'caption', span: contentSpan(line.shape) });
    } else if (turn && decisions.transcript) {
      turn.continuation.push(paragraphOf(line.shape, line.shape.start));
    } else {
      add(paragraphOf(line.shape, line.shape.start));
    }
  });
  return sections;
}

function paragraphOf(shape: Shape, start: number): Paragraph {
  return { kind: 'paragraph', span: new Span(shape.line, start, shape.end) };
}

function headingOf(line: BodyLine): Heading {
  const title = line.ordinal ? new Span(line.shape.line, line.ordinal.end, line.shape.bodyEnd) : bodySpan(line.shape);
  return { kind: 'heading', span: contentSpan(line.shape), title, ordinal: line.ordinal?.ordinal ?? null };
}

function markerOf(line: BodyLine, form: MarkerForm): OpenMarker {
  const span = (stretch: Stretch | null) => stretch && new Span(line.shape.line, stretch.start, stretch.end);
  return {
    kind: 'marker',
    span: new Span(line.shape.line, form.start, form.end),
    line: contentSpan(line.shape),
    opening: span(form.opening),
    label: span(form.label),
    ordinal: form.ordinal && {
      span: new Span(line.shape.line, form.ordinal.start, form.ordinal.end),
      value: form.ordinal.value,
    },
    delimiter: span(form.delimiter),
    title: span(form.title),
    closing: span(form.closing),
    blocks: [],
  };
}

function turnOf(line: BodyLine, { prefix, confidence }: FoundTurn): OpenTurn {
  const on = line.shape.line;
  const name = new Span(on, prefix.nameStart, prefix.nameEnd);
  const titleEnd = prefix.nameStart;
  return {
    kind: 'turn',
    span: contentSpan(line.shape),
    speaker: {
      span: new Span(on, prefix.start, prefix.end),
      name,
      title: titleEnd > prefix.start ? new Span(on, prefix.start, titleEnd) : null,
      confidence,
    },
    delimiter: prefix.delimiterStart < 0 ? null : new Span(on, prefix.delimiterStart, prefix.delimiterEnd),
    speech: prefix.speechStart < line.shape.bodyEnd ? new Span(on, prefix.speechStart, line.shape.bodyEnd) : null,
    continuation: [],
  };
}
