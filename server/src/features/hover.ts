import type { Hover } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import type { Finding, Locale } from '../rules/rule.ts';
import type { Position, Range } from '../text/lines.ts';
import { comparePositions, touches } from '../text/ranges.ts';
import type { KnownArticles } from './hover/context.ts';
import { describeElement } from './hover/describeElement.ts';
import { describeFinding } from './hover/describeFinding.ts';
import { divider, markup, type Row } from './hover/markup.ts';
import type { Counting } from './wordCount/counts.ts';

export interface HoverOptions {
  /** The URI of the article, for links to other places in it. */
  readonly uri: string;
  readonly locale: Locale;
  /** The folder of the rules' pages, or null (see `rulePage`). */
  readonly pages: string | null;
  /** The client renders Markdown; otherwise the hover is plain text. */
  readonly markdown: boolean;
  /** How lengths are counted. */
  readonly counting: Counting;
  /** Speakers and keywords in other articles. */
  readonly known: KnownArticles;
}

/**
 * What is known about a position (LSP 3.17, “Hover Request”): the findings there, each rule once, and the element. Null
 * if there is nothing to say. A plain paragraph has no hover, since that would be in the way while reading.
 */
export function hover(
  article: Article,
  position: Position,
  findings: readonly Finding[],
  options: HoverOptions,
): Hover | null {
  const found = findingsAt(findings, position);
  const element = describeElement(position, { article, ...options });
  const parts: (readonly Row[])[] = found.map((finding) => describeFinding(finding, options.locale, options.pages));
  if (element) parts.push(element.rows);
  if (parts.length === 0) return null;
  const range = rangeOfHover(found, element?.range);
  return { contents: markup(separated(parts), options.markdown), ...(range && { range }) };
}

function findingsAt(findings: readonly Finding[], position: Position): Finding[] {
  const here = { start: position, end: position };
  const byRule = new Map<string, Finding>();
  for (const finding of findings) {
    if (touches(finding.span.range, here) && !byRule.has(finding.rule.name)) byRule.set(finding.rule.name, finding);
  }
  return [...byRule.values()];
}

/** The element's range; without an element, that of the first finding that is not empty. */
function rangeOfHover(found: readonly Finding[], element: Range | undefined): Range | undefined {
  if (element) return element;
  return found.map(({ span }) => span.range).find(({ start, end }) => comparePositions(start, end) < 0);
}

function separated(parts: readonly (readonly Row[])[]): Row[] {
  return parts.flatMap((rows, index) => (index === 0 ? rows : [divider, ...rows]));
}
