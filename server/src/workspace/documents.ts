import type { TextDocumentsConfiguration } from 'vscode-languageserver';

import { editArticle } from '../article/edit.ts';
import { type ParsedArticle, parseArticle } from '../article/parse.ts';

/** An open document, read as an article. Every version is an object of its own, so results can be kept by it. */
export interface NewsDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly article: ParsedArticle;
}

/** How `TextDocuments` makes an article of an opened document and edits it with each change. */
export const newsDocuments: TextDocumentsConfiguration<NewsDocument> = {
  create: (uri, languageId, version, text) => ({ uri, languageId, version, article: parseArticle(text) }),
  update: (document, changes, version) => ({ ...document, version, article: editArticle(document.article, changes) }),
};
