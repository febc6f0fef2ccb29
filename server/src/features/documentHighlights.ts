import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import type { Position } from '../text/lines.ts';
import { occurrencesAt } from './occurrences.ts';

/**
 * All places of the speaker, keyword or heading at a position (LSP 3.17, “Document Highlights Request”). Its own
 * places, such as a speaker before a speech, have the kind `Write`; mentions in running text have the kind `Text`.
 */
export function documentHighlights(article: Article, position: Position): DocumentHighlight[] {
  const found = occurrencesAt(article, position);
  if (!found) return [];
  return [
    ...found.statements().map(({ span }) => ({ range: span.range, kind: DocumentHighlightKind.Write })),
    ...found.mentions().map(({ span }) => ({ range: span.range, kind: DocumentHighlightKind.Text })),
  ];
}
