import { editArticle } from '../../server/src/article/edit.ts';
import { WrittenLine } from '../../server/src/article/lines/readLine.ts';
import type { ParsedArticle } from '../../server/src/article/parse.ts';
import type { Position } from '../../server/src/text/lines.ts';

/** A writer in the middle of a speech in the middle of an article, who types a character and takes it back in turns. */
export class Writer {
  article: ParsedArticle;
  readonly place: Position;
  #typed = false;

  /** @throws Error if nobody speaks in the article's second half */
  constructor(article: ParsedArticle) {
    this.article = article;
    this.place = middleOfSpeech(article);
  }

  strike(): ParsedArticle {
    const { line, character } = this.place;
    const end = { line, character: character + (this.#typed ? 1 : 0) };
    this.article = editArticle(this.article, [{ range: { start: this.place, end }, text: this.#typed ? '' : '灯' }]);
    this.#typed = !this.#typed;
    return this.article;
  }
}

function middleOfSpeech({ lines }: ParsedArticle): Position {
  const half = lines.slice(Math.floor(lines.length / 2));
  for (const line of half) {
    const node = line instanceof WrittenLine ? line.body.node : null;
    const speech = node?.kind === 'turn' ? node.speech : null;
    if (speech) return { line: speech.line.number, character: Math.floor((speech.start + speech.end) / 2) };
  }
  const [only] = lines;
  if (lines.length === 1 && only) return { line: 0, character: Math.floor(only.text.length / 2) };
  throw new Error('Nobody speaks in the second half of the article');
}
