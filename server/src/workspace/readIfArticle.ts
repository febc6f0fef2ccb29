import { isNewsArticle } from '../article/detect.ts';
import type { Lexicon } from '../article/lexicon.ts';
import { type ParsedArticle, parseArticle } from '../article/parse.ts';

/** A file whose text may be an article. */
export interface Candidate {
  /** Its path, or its URI. */
  readonly name: string;
  /** The user says that it is an article, whatever it reads like. */
  readonly taken: boolean;
  readonly lexicon: Lexicon;
}

/** Newsmark's own: whoever gives a file such an ending says that it is an article. */
const ownEnding = /\.news(\.txt)?$/i;

/** Reads the text of a file as an article if the user says that it is one, or else if it reads like one. Null if it is none. */
export function readIfArticle(text: string, { name, taken, lexicon }: Candidate): ParsedArticle | null {
  // To tell what a text is, its beginning is read; most articles are no longer than that.
  let whole: ParsedArticle | null = null;
  const read = (beginning: string): ParsedArticle => {
    const article = parseArticle(beginning, { lexicon });
    if (beginning.length === text.length) whole = article;
    return article;
  };
  return taken || ownEnding.test(name) || isNewsArticle(text, read) ? (whole ?? read(text)) : null;
}
