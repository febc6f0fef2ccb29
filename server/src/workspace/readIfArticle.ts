import { isNewsArticle } from '../article/detect.ts';
import type { Lexicon } from '../article/lexicon.ts';
import { type ParsedArticle, parseArticle } from '../article/parse.ts';

/** A file whose text may be an article. */
export interface Candidate {
  /** The path or URI of the file. */
  readonly name: string;
  /** The user says that it is an article, whatever its content. */
  readonly taken: boolean;
  readonly lexicon: Lexicon;
}

/** Newsmark's own file name extensions: whoever uses one says that the file is an article. */
const ownEnding = /\.news(\.txt)?$/i;

/** Whether the user says that a file is an article, so that its text need not be asked. */
export function isArticleByName({ name, taken }: Pick<Candidate, 'name' | 'taken'>): boolean {
  return taken || ownEnding.test(name);
}

/** Parses the text of a file if the user says that it is an article, or if it reads like one. Null otherwise. */
export function readIfArticle(text: string, candidate: Candidate): ParsedArticle | null {
  // Detection parses the beginning of a text. Most articles are not longer than that, so the result is kept.
  let whole: ParsedArticle | null = null;
  const read = (beginning: string): ParsedArticle => {
    const article = parseArticle(beginning, candidate);
    if (beginning.length === text.length) whole = article;
    return article;
  };
  return isArticleByName(candidate) || isNewsArticle(text, read) ? (whole ?? read(text)) : null;
}
