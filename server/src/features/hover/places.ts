import * as l10n from '@vscode/l10n';
import type { Position, Span } from '../../text/lines.ts';
import type { IndexedArticle } from '../workspaceSymbols.ts';
import { item, link, type Piece, type Row } from './markup.ts';

/** Rows for at most `most` things, and one more row that says how many are left out. */
export function listed<T>(
  all: readonly T[],
  most: number,
  describe: (one: T) => Row,
  more: (count: number) => string,
): Row[] {
  const rows = all.slice(0, most).map(describe);
  const left = all.length - rows.length;
  return left > 0 ? [...rows, item(more(left))] : rows;
}

/** Line 12, as a link to a place in an article. */
export function linkToLine(uri: string, { range }: Span): Piece {
  return link(l10n.t('Line {0}', range.start.line + 1), uri + fragmentOf(range.start));
}

/** The headline of another article, as a link to a place in it; its file name if it has none. */
export function linkToArticle(
  { uri, summary }: IndexedArticle,
  at: { readonly line: number; readonly start: number },
): Piece {
  const name = summary.headline?.text ?? uri.slice(uri.lastIndexOf('/') + 1);
  return link(name, uri + fragmentOf({ line: at.line, character: at.start }));
}

/** VS Code reads `#L12,3` as line and column, counted from one. */
function fragmentOf({ line, character }: Position): string {
  return `#L${line + 1},${character + 1}`;
}
