import type { Article } from '../../article/article.ts';
import { skipSpace, trimEnd } from '../../text/characters.ts';
import type { Line, Position } from '../../text/lines.ts';

/**
 * Which part of an article the cursor is in. `start`: the article is empty except for the cursor’s line. `head`:
 * between the headline and the text. `opening`: where the text begins. `body`: within the text. `foot`: below its last
 * paragraph.
 */
export type Zone = 'start' | 'head' | 'opening' | 'body' | 'foot';

/** The place that completion is requested for. Offsets are UTF-16 code units in the line. */
export interface CompletionPlace {
  readonly line: Line;
  /** Where the line's first word begins, or the cursor if that comes first. */
  readonly start: number;
  readonly cursor: number;
  /** The text between `start` and the cursor. */
  readonly typed: string;
  /** The text after the cursor, trimmed. */
  readonly rest: string;
  readonly zones: ReadonlySet<Zone>;
}

/** The place of a position; null if the article has no such line. */
export function completionPlace(article: Article, { line: number, character }: Position): CompletionPlace | null {
  const line = article.lines[number];
  if (!line) return null;
  const { text } = line;
  const cursor = Math.min(character, text.length);
  const start = skipSpace(text, 0, cursor);
  const rest = text.slice(skipSpace(text, cursor), trimEnd(text, cursor));
  return { line, start, cursor, typed: text.slice(start, cursor), rest, zones: zonesOf(article, number) };
}

function zonesOf(article: Article, number: number): Set<Zone> {
  const { first, last } = bodyLines(article, number);
  const headline = article.headline?.span.line.number ?? -1;
  const footer = article.footer?.first.line.number ?? Number.POSITIVE_INFINITY;
  if (isOnlyLine(article, number)) return new Set(['start']);
  if (number <= headline) return new Set();
  if (first === null || number < first) return new Set(['head', 'opening']);
  if (number >= footer) return new Set(['foot']);
  return new Set(number > last ? ['body', 'foot'] : ['body']);
}

/** The numbers of the first and last line of the body, ignoring the line that is being written. Looks at few nodes. */
function bodyLines({ sections }: Article, except: number): { first: number | null; last: number } {
  let first: number | null = null;
  for (const section of sections) {
    first = firstOf(section, except);
    if (first !== null) break;
  }
  let last: number | null = null;
  for (let index = sections.length - 1; index >= 0 && last === null; index--) last = lastOf(sections[index], except);
  return { first, last: last ?? -1 };
}

type Section = Article['sections'][number];

function firstOf({ heading, blocks, markers }: Section, except: number): number | null {
  const numbers = [heading, ...blocks.slice(0, 2), ...markers.slice(0, 2)].map((node) => node?.span.line.number);
  return numbers.find((number) => number !== undefined && number !== except) ?? null;
}

function lastOf(section: Section | undefined, except: number): number | null {
  const marker = section?.markers.at(-1);
  const before = section?.markers.at(-2);
  const nodes = [
    ...(marker?.blocks.slice(-2).reverse() ?? []),
    marker,
    ...(before?.blocks.slice(-1) ?? []),
    before,
    ...(section?.blocks.slice(-2).reverse() ?? []),
    section?.heading,
  ];
  for (const node of nodes) {
    const number = node?.span.line.number;
    const continued =
      node?.kind === 'turn' ? node.continuation.findLast(({ span }) => span.line.number !== except) : null;
    if (continued) return continued.span.line.number;
    if (number !== undefined && number !== except) return number;
  }
  return null;
}

/** Whether all other lines are blank. */
function isOnlyLine({ lines }: Article, number: number): boolean {
  return lines.every(({ text }, index) => index === number || skipSpace(text) === text.length);
}
