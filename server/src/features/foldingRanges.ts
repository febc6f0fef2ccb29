import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import { skipSpace, trimEnd } from '../text/characters.ts';
import type { Line, Position, Span } from '../text/lines.ts';
import { contentsOf } from './contents.ts';
import { metadataBlocks } from './metadataBlocks.ts';
import { type Region, regionsOf } from './regions.ts';
import { metadataSummary, summaryOf } from './wording.ts';

export interface FoldingOptions {
  /** The client folds whole lines and wants no characters. */
  readonly lineFoldingOnly: boolean;
  /** The most ranges that the client takes; the innermost are left out first. Undefined: as many as there are. */
  readonly rangeLimit: number | undefined;
  /** The client shows `collapsedText`. */
  readonly collapsedText: boolean;
}

/** A fold before it is fitted to the client. `depth` is 0 for the outermost. */
interface Fold {
  readonly depth: number;
  /** What stays visible. */
  readonly head: Span;
  readonly end: Position;
  readonly kind?: FoldingRangeKind;
  readonly summary: string;
}

/**
 * What can be folded, in text order: the metadata above and below the headline, sections, markers, turns of several
 * paragraphs, the footer (LSP 3.17, “Folding Range Request”). Each covers at least two lines, and blank lines at its end
 * stay visible. Linear in the article, but for sorting where there is a limit.
 */
export function foldingRanges(article: Article, options: FoldingOptions): FoldingRange[] {
  const regions = regionsOf(article);
  const folds = [
    ...metadataFolds(article, regions[0]?.range.start.line ?? article.lines.length),
    ...regions.flatMap((region) => regionFolds(region, 0, article.lines)),
  ].filter((fold) => fold.end.line > fold.head.line.number);
  return withinLimit(folds, options.rangeLimit).map((fold) => foldingRange(fold, options));
}

function metadataFolds(article: Article, bodyLine: number): Fold[] {
  const summary = metadataSummary(article);
  return metadataBlocks(article, bodyLine).map(({ first, last }) => ({
    depth: 0,
    head: first,
    end: last.range.end,
    kind: FoldingRangeKind.Region,
    summary,
  }));
}

function regionFolds(region: Region, depth: number, lines: readonly Line[]): Fold[] {
  const inside = region.children.flatMap((child) => regionFolds(child, depth + 1, lines));
  const { part } = region;
  if (part.kind === 'lead') return inside;
  const head = part.kind === 'footer' ? part.first : part.span;
  const end = withoutBlankLines(region.range.end, head.line.number, lines);
  const summary = part.kind === 'heading' || part.kind === 'marker' ? summaryOf(contentsOf(region)) : '';
  return [{ depth, head, end, ...(part.kind === 'footer' && { kind: FoldingRangeKind.Region }), summary }, ...inside];
}

/** The end of the last text before a position, not above a line. */
function withoutBlankLines(position: Position, top: number, lines: readonly Line[]): Position {
  let { line, character } = position;
  let text = lines[line]?.text ?? '';
  while (line > top && skipSpace(text, 0, character) === character) {
    line--;
    text = lines[line]?.text ?? '';
    character = text.length;
  }
  return { line, character: trimEnd(text, 0, character) };
}

function withinLimit(folds: readonly Fold[], limit = folds.length): readonly Fold[] {
  if (folds.length <= limit) return folds;
  const kept = new Set([...folds].sort((a, b) => a.depth - b.depth).slice(0, limit));
  return folds.filter((fold) => kept.has(fold));
}

function foldingRange({ head, end, kind, summary }: Fold, options: FoldingOptions): FoldingRange {
  return {
    startLine: head.line.number,
    endLine: end.line,
    ...(!options.lineFoldingOnly && { startCharacter: head.end, endCharacter: end.character }),
    ...(kind && { kind }),
    ...(options.collapsedText && summary !== '' && { collapsedText: summary }),
  };
}
