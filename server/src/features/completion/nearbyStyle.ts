import type { Article } from '../../article/article.ts';
import type { HouseStyle } from '../../rules/houseStyle.ts';
import { type Style, StyleEvidence, styleOf } from '../../rules/style.ts';
import { nodesAbove } from '../nodesAbove.ts';

/** How many paragraphs and markers above a line are looked at. */
const mostNodes = 300;

/**
 * The style of the paragraphs above a line, which differs from that of the whole article only if the article is mixed.
 * If they show no delimiter, the whole article is looked at.
 */
export function nearbyStyle(article: Article, number: number, house: HouseStyle): Style {
  const evidence = new StyleEvidence();
  let looked = 0;
  let delimiters = 0;
  for (const node of nodesAbove(article, number)) {
    if (++looked > mostNodes) break;
    if (node.kind === 'marker') evidence.countMarker(node, 1);
    else if (node.kind !== 'heading') evidence.countBlock(node, 1);
    evidence.countEnd(node.span.line.end, 1);
    if ((node.kind === 'marker' || node.kind === 'turn') && node.delimiter) delimiters++;
  }
  return delimiters > 0 ? evidence.style(house) : styleOf(article, house);
}
