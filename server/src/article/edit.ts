import { type ContentChange, numberLines, replaceLines } from './lines/replaceLines.ts';
import { composeArticle, type ParsedArticle } from './parse.ts';
import { patchLines } from './tree/patchLines.ts';

/**
 * The article after changes, each of which applies to the text after the one before it (LSP 3.17,
 * “DidChangeTextDocument Notification”). A position beyond the end of its line means the end of the line; one beyond
 * the last line, the end of the text. Only the lines that a change touches are read. The article that was passed in
 * must not be used afterwards.
 */
export function editArticle(article: ParsedArticle, changes: readonly ContentChange[]): ParsedArticle {
  const { lines } = article;
  let patched = true;
  let firstMoved = lines.length;
  for (const change of changes) {
    const { from, removed, inserted } = replaceLines(lines, change);
    if (inserted.length !== removed.length) firstMoved = Math.min(firstMoved, from);
    patched &&= patchLines(article, removed, inserted);
  }
  if (patched) return { ...article };
  numberLines(lines, firstMoved);
  return composeArticle(lines, article.lexicon);
}
