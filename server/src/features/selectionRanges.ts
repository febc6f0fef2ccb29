import type { SelectionRange } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import { covers } from '../article/locate.ts';
import { isPersonName } from '../article/names/personNames.ts';
import { type Line, type Position, type Range, rangeOver, Span } from '../text/lines.ts';
import { comparePositions } from '../text/ranges.ts';
import { metadataBlocks } from './metadataBlocks.ts';
import type { Region } from './region.ts';
import { blockAt, regionPath } from './regionPath.ts';
import { regionsOf } from './regions.ts';
import { clauseAt, enclosuresAt, sentenceAt, wordAt } from './sentences.ts';
import { mentionAt } from './speakers/speakerMentions.ts';

/**
 * For each position, the ranges by which a selection grows step by step: word, clause, sentence, the same around each
 * quotation and bracket, speech, turn, marker, section, article (LSP 3.17, “Selection Range Request”).
 */
export function selectionRanges(article: Article, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const at = clamp(article.lines, position);
    return chain(at, wholeOf(article.lines), steps(article, at));
  });
}

/** Moves a position beyond the end of a line to that end, and one beyond the last line to the end of the text. */
function clamp(lines: readonly Line[], { line, character }: Position): Position {
  const length = lines[line]?.text.length;
  if (length !== undefined) return { line, character: Math.min(character, length) };
  return wholeOf(lines).end;
}

function wholeOf(lines: readonly Line[]): Range {
  const last = lines.length - 1;
  return { start: { line: 0, character: 0 }, end: { line: last, character: lines[last]?.text.length ?? 0 } };
}

/**
 * Chains ranges, given from the innermost to the outermost: those that contain the position and are larger than the one
 * before.
 */
function chain(position: Position, whole: Range, ranges: readonly Range[]): SelectionRange {
  let innermost: SelectionRange = { range: whole };
  for (const range of ranges.toReversed()) {
    const outer = innermost.range;
    if (!holds(range, { start: position, end: position }) || !holds(outer, range) || holds(range, outer)) continue;
    innermost = { range, parent: innermost };
  }
  return innermost;
}

function holds(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}

function steps(article: Article, at: Position): Range[] {
  const path = regionPath(article, at).reverse();
  const spans = [...metadataSpans(article), ...path.slice(0, 1).flatMap((region) => spansIn(region, at))]
    .filter((span) => covers(span, at))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const [text] = spans;
  const metadata = metadataBlocks(article, regionsOf(article)[0]?.range.start.line ?? article.lines.length);
  return [
    ...(text ? stepsWithin(text, at.character, wordOrName(article, text, at)) : []),
    ...spans.map(({ range }) => range),
    ...metadata.map(({ first, last }) => rangeOver(first, last)),
    ...path.flatMap((region) => [...speechIn(region), region.range]),
  ];
}

const longestName = 24;

/** The word at a position. A name counts as one word, although the dictionary would split it. */
function wordOrName(article: Article, text: Span, at: Position): Span | null {
  if (text.end - text.start <= longestName && isPersonName(text.text)) return null;
  const mention = mentionAt(article, at);
  return mention && at.character < mention.span.end ? mention.span : wordAt(text, at.character);
}

/**
 * The steps within a paragraph: a word, its clause and sentence, then each pair of marks around them with the clause
 * and sentence around that.
 */
function stepsWithin(text: Span, at: number, word: Span | null): Range[] {
  const spans = [word];
  let place = at;
  for (const { inner, outer } of enclosuresAt(text, at)) {
    spans.push(clauseAt(inner, place), sentenceAt(inner, place), inner, outer);
    place = outer.start;
  }
  spans.push(clauseAt(text, place), sentenceAt(text, place));
  return spans.filter((span) => span !== null).map(({ range }) => range);
}

function metadataSpans({ breadcrumb, headline, source, date, originalTitle, bylines, chrome }: Article): Span[] {
  return [
    ...(breadcrumb ? [breadcrumb.span, ...breadcrumb.steps] : []),
    ...(headline ? [headline.span] : []),
    ...[source, date, originalTitle].flatMap((element) => (element ? [element.span, element.line] : [])),
    ...bylines.flatMap(({ span, names }) => [span, ...names]),
    ...chrome.map(({ span }) => span),
  ];
}

/** The spans of a region that can be selected on the line of a position, without those of its children. */
function spansIn(region: Region, at: Position): Span[] {
  const { part } = region;
  const block = part.kind === 'turn' ? blockAt([part], at) : blockAt(region.blocks, at);
  const own = block && block.kind !== 'turn' ? [block.span] : [];
  switch (part.kind) {
    case 'lead':
      return own;
    case 'heading':
      return [part.span, part.title, ...own];
    case 'marker': {
      const { span, line, label, ordinal, title, opening, closing } = part;
      const inner = opening && closing ? new Span(span.line, opening.end, closing.start) : null;
      return [span, line, label, ordinal?.span, title, inner, ...own].filter((found) => found != null);
    }
    case 'turn': {
      const { speaker, speech, span } = part;
      return [span, speaker.span, speaker.name, speaker.title, speech, ...own].filter((found) => found !== null);
    }
    case 'footer':
      return part.fields.flatMap(({ span, label, values }) => {
        const list = values[0] && new Span(span.line, values[0].start, values.at(-1)?.end ?? span.end);
        return [span, label, list, ...values].filter((found) => found != null);
      });
  }
}

/** From the first word of a speech to its last. */
function speechIn({ part }: Region): Range[] {
  if (part.kind !== 'turn') return [];
  const { speech, continuation } = part;
  const first = speech ?? continuation[0]?.span;
  return first ? [rangeOver(first, continuation.at(-1)?.span ?? first)] : [];
}
