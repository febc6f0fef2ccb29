import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import { skipSpace, trimEnd } from '../text/characters.ts';
import type { Line, Position, Span } from '../text/lines.ts';
import { contentsOf } from './contents.ts';
import { metadataBlocks } from './metadataBlocks.ts';
import type { Region } from './region.ts';
import { regionsOf } from './regions.ts';
import { metadataSummary, summaryOf } from './wording.ts';

export interface FoldingOptions {
  /** The client folds only whole lines and ignores characters. */
  readonly lineFoldingOnly: boolean;
  /** The most ranges that the client accepts; the innermost are left out first. Undefined for no limit. */
  readonly rangeLimit: number | undefined;
  /** The client shows `collapsedText`. */
  readonly collapsedText: boolean;
}

/** A fold before it is adapted to the client. */
interface Fold {
  /** 0 for the outermost. */
  readonly depth: number;
  /** The text that stays visible. */
  readonly head: Span;
  readonly end: Position;
  readonly kind: FoldingRangeKind | null;
  /** The text to show for the folded part. Called only if the client shows it. */
  readonly summary: () => string;
}

/**
 * What can be folded, in text order: the metadata above and below the headline, sections, markers, turns of several
 * paragraphs, the footer (LSP 3.17, “Folding Range Request”). Each covers at least two lines, and blank lines at its end
 * stay visible. Linear in the article.
 */
export function foldingRanges(article: Article, options: FoldingOptions): FoldingRange[] {
  const regions = regionsOf(article);
  const folds = metadataFolds(article, regions[0]?.range.start.line ?? article.lines.length);
  for (const region of regions) collectFolds(region, 0, article.lines, folds);
  return withinLimit(folds, options.rangeLimit).map((fold) => foldingRange(fold, options));
}

function metadataFolds(article: Article, bodyLine: number): Fold[] {
  return metadataBlocks(article, bodyLine)
    .filter(({ first, last }) => last.line.number > first.line.number)
    .map(({ first, last }) => ({
      depth: 0,
      head: first,
      end: last.range.end,
      kind: FoldingRangeKind.Region,
      summary: () => metadataSummary(article),
    }));
}

function collectFolds(region: Region, depth: number, lines: readonly Line[], folds: Fold[]): void {
  const { part, range, children } = region;
  if (range.end.line === range.start.line) return;
  if (part.kind !== 'lead') {
    const head = part.kind === 'footer' ? part.first : part.span;
    const end = withoutBlankLines(range.end, head.line.number, lines);
    const kind = part.kind === 'footer' ? FoldingRangeKind.Region : null;
    if (end.line > head.line.number)
      folds.push({ depth, head, end, kind, summary: () => summaryOf(contentsOf(region)) });
  }
  for (const child of children) collectFolds(child, depth + 1, lines, folds);
}

/** A position moved up to the end of the last text before it, but not above the line `top`. */
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

/** As many folds as the client accepts. The deepest are left out first and, at the same depth, the last ones. */
function withinLimit(folds: readonly Fold[], limit = folds.length): readonly Fold[] {
  if (folds.length <= limit) return folds;
  const kept = new Set<Fold>();
  for (let depth = 0; kept.size < limit; depth++) {
    for (const fold of folds) if (fold.depth === depth && kept.size < limit) kept.add(fold);
  }
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
