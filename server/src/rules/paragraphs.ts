import type { Article, Block } from '../article/article.ts';
import { blocksOf } from '../article/locate.ts';

/** The paragraphs of the body in text order, each of a longer speech by itself. */
export function* paragraphsOf(article: Article): Generator<Block> {
  for (const block of blocksOf(article)) {
    yield block;
    if (block.kind === 'turn') yield* block.continuation;
  }
}

const shortestPlain = 15;
const sentenceStart = /^[\p{L}“「『《‘]/u;

/** Whether a paragraph has some length, begins with a word or a quotation and ends as a sentence does: no list item or signature. */
export function isPlainParagraph({ span: { line, start, end } }: Block): boolean {
  const { text } = line;
  return (
    end - start >= shortestPlain &&
    sentenceStart.test(text.slice(start, start + 2)) &&
    '。！？.!?”」…'.includes(text.charAt(end - 1))
  );
}
