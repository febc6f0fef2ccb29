import type { TextDocumentsConfiguration } from 'vscode-languageserver';

import { editArticle } from '../article/edit.ts';
import type { Lexicon } from '../article/lexicon.ts';
import { composeArticle, type ParsedArticle, parseArticle } from '../article/parse.ts';

/** An open document, read as an article. Every reading is an object of its own, so results can be kept by it. */
export interface NewsDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  article: ParsedArticle;
}

/** How `TextDocuments` makes an article of an opened document, by the lexicon for it, and edits it with each change. */
export function newsDocuments(lexiconFor: (uri: string) => Lexicon): TextDocumentsConfiguration<NewsDocument> {
  return {
    create: (uri, languageId, version, text) => {
      const article = parseArticle(text, { lexicon: lexiconFor(uri) });
      return { uri, languageId, version, article };
    },
    update: (document, changes, version) => ({ ...document, version, article: editArticle(document.article, changes) }),
  };
}

/** Reads an open document anew, for when its lexicon has changed. */
export function rereadDocument(document: NewsDocument, lexicon: Lexicon): void {
  document.article = composeArticle(document.article.lines, lexicon);
}
