import { TextDocument } from 'vscode-languageserver-textdocument';
import { joinLines, type Range } from '../text/lines.ts';
import type { Article } from './article.ts';
import { parseArticle } from './parse.ts';

/** Replaces the text of a range, or the whole text where there is no range (LSP `TextDocumentContentChangeEvent`). */
export interface ContentChange {
  readonly range?: Range;
  readonly text: string;
}

/**
 * The article after changes, each of which is made to the text that the one before it left (LSP 3.17,
 * “DidChangeTextDocument Notification”). A position behind its line's end means the line's end; one behind the last
 * line, the text's end.
 */
export function editArticle(article: Article, changes: readonly ContentChange[]): Article {
  const document = TextDocument.create('', '', 0, joinLines(article.lines));
  return parseArticle(TextDocument.update(document, [...changes], 1).getText());
}
