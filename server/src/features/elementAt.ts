import type { Article, Element } from '../article/article.ts';
import { covers } from '../article/locate.ts';
import type { Position } from '../text/lines.ts';
import { sectionsInLines } from './blocksInLines.ts';

/** The smallest element at a position, or null. On a line with both date and source, it is the one at the position. */
export function elementAt(article: Article, position: Position): Element | null {
  let best: Element | null = null;
  const consider = (element: Element | null) => {
    if (element && covers(element.span, position) && (!best || lengthOf(element) <= lengthOf(best))) best = element;
  };
  const { breadcrumb, headline, source, date, originalTitle, dateline, bylines, chrome, footer } = article;
  for (const element of [breadcrumb, headline, source, date, originalTitle, dateline]) consider(element);
  for (const element of [bylines, chrome, footer?.fields ?? []].flat()) consider(element);
  for (const { heading, blocks, markers } of sectionsInLines(article, position.line, position.line)) {
    consider(heading);
    blocks.forEach(consider);
    for (const marker of markers) {
      consider(marker);
      marker.blocks.forEach(consider);
    }
  }
  return best;
}

function lengthOf({ span }: Element): number {
  return span.end - span.start;
}
