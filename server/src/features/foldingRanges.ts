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

/** A fold before it is fitted to the client. */
interface Fold {
  /** 0 for the outermost. */
  readonly depth: number;
  /** What stays visible. */
  readonly head: Span;
  readonly end: Position;
  readonly kind: FoldingRangeKind | null;
  /** Called only where it is shown. */
  readonly summary: () => string;
}

/**
 * What can be folded, in text order: the metadata above and below the headline, sections, markers, turns of several
 * paragraphs, the footer (LSP 3.17, “Folding Range Request”). Each covers at least two lines, and blank lines at its end
 * stay visible. Linear in the article, but for sorting where there is a limit.
 */
export function foldingRanges(article: Article, options: FoldingOptions): FoldingRange[] {
  const regions = regionsOf(article);
  const folds = metadataFolds(article, regions[0]?.range.start.line ?? article.lines.length);
  for (const region of regions) collectFolds(region, 0, article.lines, folds);
  return withinLimit(folds.filter(isSeveralLines), options.rangeLimit).map((fold) => foldingRange(fold, options));
}

function isSeveralLines({ head, end }: Fold): boolean {
  return end.line > head.line.number;
}

function metadataFolds(article: Article, bodyLine: number): Fold[] {
  return metadataBlocks(article, bodyLine).map(({ first, last }) => ({
    depth: 0,
    head: first,
    end: last.range.end,
    kind: FoldingRangeKind.Region,
    summary: () => metadataSummary(article),
  }));
}

function collectFolds(region: Region, depth: number, lines: readonly Line[], folds: Fold[]): void {
  const { part, range, children } = region;
  if (part.kind !== 'lead') {
    const head = part.kind === 'footer' ? part.first : part.span;
    folds.push({
      depth,
      head,
      end: withoutBlankLines(range.end, head.line.number, lines),
      kind: part.kind === 'footer' ? FoldingRangeKind.Region : null,
      summary: () => summaryOf(contentsOf(region)),
    });
  }
  for (const child of children) collectFolds(child, depth + 1, lines, folds);
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
  const collapsedText = options.collapsedText ? summary() : '';
  return {
    startLine: head.line.number,
    endLine: end.line,
    ...(!options.lineFoldingOnly && { startCharacter: head.end, endCharacter: end.character }),
    ...(kind && { kind }),
    ...(collapsedText !== '' && { collapsedText }),
  };
}
