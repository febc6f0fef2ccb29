import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import type { Position } from '../text/lines.ts';
import { occurrencesAt } from './occurrences.ts';

/**
 * The places of the speaker, keyword or heading at a position (LSP 3.17, “Document Highlights Request”): where it stands
 * for itself, as a speaker does before a speech, as something written; where the text speaks of it, as text.
 */
export function documentHighlights(article: Article, position: Position): DocumentHighlight[] {
  const found = occurrencesAt(article, position);
  if (!found) return [];
  return [
    ...found.statements().map(({ span }) => ({ range: span.range, kind: DocumentHighlightKind.Write })),
    ...found.mentions().map(({ span }) => ({ range: span.range, kind: DocumentHighlightKind.Text })),
  ];
}
