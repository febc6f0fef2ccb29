import type { Article } from '../../article/article.ts';
import { skipSpace } from '../../text/characters.ts';
import type { Line } from '../../text/lines.ts';
import { nodeOnLine } from '../nodesAbove.ts';
import type { CompletionPlace } from './place.ts';

/**
 * Whether the next turn belongs on a new line: it is blank, and as far below a turn as that turn is below the paragraph
 * before it. So in an article with blank lines between paragraphs, nothing is offered on the blank line itself.
 */
export function mayOfferNextSpeaker(article: Article, { line, typed, rest }: CompletionPlace): boolean {
  if (typed !== '' || rest !== '') return false;
  const above = lineAbove(article.lines, line.number);
  if (!above || nodeOnLine(article, above.number)?.kind !== 'turn') return false;
  const before = lineAbove(article.lines, above.number);
  return line.number - above.number >= Math.min(above.number - (before?.number ?? above.number - 1), 2);
}

/** The nearest line above that is not blank. */
function lineAbove(lines: readonly Line[], number: number): Line | null {
  for (let index = number - 1; index >= 0; index--) {
    const line = lines[index];
    if (line && skipSpace(line.text) < line.text.length) return line;
  }
  return null;
}
