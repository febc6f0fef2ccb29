import type { TextDocumentsConfiguration } from 'vscode-languageserver';

import { editArticle } from '../article/edit.ts';
import type { Lexicon } from '../article/lexicon.ts';
import { composeArticle, type ParsedArticle, parseArticle } from '../article/parse.ts';

/**
 * An open document that was parsed as an article. Every version has an `article` object of its own, so results can be
 * cached by it.
 */
export interface NewsDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  article: ParsedArticle;
}

/**
 * Tells `TextDocuments` how to parse a document that is opened, with the lexicon for its URI, and how to update it with
 * each change.
 */
export function newsDocuments(lexiconFor: (uri: string) => Lexicon): TextDocumentsConfiguration<NewsDocument> {
  return {
    create: (uri, languageId, version, text) => {
      const article = parseArticle(text, { lexicon: lexiconFor(uri) });
      return { uri, languageId, version, article };
    },
    update: (document, changes, version) => ({ ...document, version, article: editArticle(document.article, changes) }),
  };
}

/** Parses an open document again with another lexicon. */
export function rereadDocument(document: NewsDocument, lexicon: Lexicon): void {
  document.article = composeArticle(document.article.lines, lexicon);
}
