import type { Article, Block, Footer, Heading, Marker, Section, Turn } from '../article/article.ts';
import { skipSpace } from '../text/characters.ts';
import { type Line, type Position, type Range, rangeOver, type Span } from '../text/lines.ts';
import { earlier, later } from '../text/ranges.ts';

/** The paragraphs before the first heading, marker or turn. */
export interface Lead {
  readonly kind: 'lead';
  readonly first: Span;
  readonly last: Span;
}

/** An entry of the article's table of contents: sections by level, in them markers, in both turns. */
export interface Region {
  readonly part: Lead | Heading | Marker | Turn | Footer;
  /** Those that stand under this part itself, not under one of its children. */
  readonly blocks: readonly Block[];
  readonly children: readonly Region[];
  /**
   * Holds the children's ranges. Lead, section and marker reach to the next part, so that a line typed between two
   * belongs to the upper one.
   */
  readonly range: Range;
}

interface Draft extends Omit<Region, 'range' | 'children'> {
  readonly level: number;
  /** What the part takes up by itself. */
  readonly own: Range;
  readonly children: Draft[];
}

/** The table of contents of an article, below its headline. Linear in the article. */
export function regionsOf(article: Article): Region[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  for (const section of article.sections) {
    const draft = sectionDraft(section);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= section.level) open.pop();
    const siblings = open.at(-1)?.children ?? roots;
    if (draft) {
      siblings.push(draft);
      open.push(draft);
    } else {
      for (const entry of headlessDrafts(section)) siblings.push(entry);
    }
  }
  if (article.footer) roots.push(footerDraft(article.footer));
  return finishAll(roots, endOf(article.lines), article.lines);
}

function sectionDraft(section: Section): Draft | null {
  const { heading, blocks, level } = section;
  if (!heading) return null;
  const own = rangeOver(heading.span, lastSpan(blocks) ?? heading.span);
  return { part: heading, level, blocks, own, children: entriesIn(section) };
}

/** Lead, markers and turns of a section without heading. */
function headlessDrafts(section: Section): Draft[] {
  const firstTurn = section.blocks.findIndex((block) => block.kind === 'turn');
  const blocks = firstTurn < 0 ? section.blocks : section.blocks.slice(0, firstTurn);
  const first = blocks[0]?.span;
  const last = lastSpan(blocks);
  if (!first || !last) return entriesIn(section);
  const part: Lead = { kind: 'lead', first, last };
  return [{ part, level: 0, blocks, own: rangeOver(first, last), children: [] }, ...entriesIn(section)];
}

function entriesIn(section: Section): Draft[] {
  return [...turnDrafts(section.blocks), ...section.markers.map(markerDraft)];
}

function markerDraft(marker: Marker): Draft {
  const own = rangeOver(marker.span, lastSpan(marker.blocks) ?? marker.span);
  return { part: marker, level: 0, blocks: marker.blocks, own, children: turnDrafts(marker.blocks) };
}

function turnDrafts(blocks: readonly Block[]): Draft[] {
  return blocks
    .filter((block) => block.kind === 'turn')
    .map((turn) => ({ part: turn, level: 0, blocks: [], own: turnRange(turn), children: [] }));
}

function footerDraft(footer: Footer): Draft {
  return { part: footer, level: 0, blocks: [], own: rangeOver(footer.first, footer.last), children: [] };
}

/** From the speaker to the end of the last paragraph of the speech. */
function turnRange(turn: Turn): Range {
  return rangeOver(turn.span, lastSpan([turn]) ?? turn.span);
}

function lastSpan(blocks: readonly Block[]): Span | undefined {
  const last = blocks.at(-1);
  return last?.kind === 'turn' ? (last.continuation.at(-1)?.span ?? last.span) : last?.span;
}

/** `stop` is where the drafts' parent ends. */
function finishAll(drafts: readonly Draft[], stop: Position, lines: readonly Line[]): Region[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1];
    return finish(draft, next ? endBefore(next.own.start, lines) : stop, lines);
  });
}

function finish({ part, blocks, own, children: drafts }: Draft, stop: Position, lines: readonly Line[]): Region {
  const children = finishAll(drafts, stop, lines);
  let { start, end } = own;
  for (const { range } of children) {
    start = earlier(start, range.start);
    end = later(end, range.end);
  }
  if (part.kind !== 'turn' && part.kind !== 'footer') end = later(end, stop);
  return { part, blocks, children, range: { start, end } };
}

/** Where the part above ends: with the line before, unless the two share a line. */
function endBefore(position: Position, lines: readonly Line[]): Position {
  const text = lines[position.line]?.text ?? '';
  if (skipSpace(text, 0, position.character) < position.character) return position;
  return position.line > 0 ? endOf(lines, position.line) : position;
}

/** The end of the last of the first `count` lines. */
function endOf(lines: readonly Line[], count = lines.length): Position {
  return { line: count - 1, character: lines[count - 1]?.text.length ?? 0 };
}
