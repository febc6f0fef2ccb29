import type { Article, Turn } from '../article/article.ts';
import { blocksOf } from '../article/locate.ts';
import { isHan } from '../text/characters.ts';
import type { LineEnd, Span } from '../text/lines.ts';

/** How an article is written by its own majority: the norm of every rule whose style is `consistent`. */
export interface Style {
  /** The colon after a speaker. */
  readonly delimiter: string;
  /** A turn that has that delimiter, to show as an example; null if no turn has one. */
  readonly delimitedTurn: Turn | null;
  /** What ends a sentence: 。 or, in an article that uses it throughout, a half-width or full-width full stop. */
  readonly fullStop: string;
  /** As wide as the full stop. */
  readonly questionMark: string;
  /** What a new line ends with. */
  readonly lineEnd: LineEnd;
}

const fullStops = '。.．';

/** Reads the style of an article. Where the article does not say, it is the full-width form of GB/T 15834. */
export function styleOf(article: Article): Style {
  const stops: string[] = [];
  const turns: Turn[] = [];
  for (const block of blocksOf(article)) {
    if (block.kind === 'turn') turns.push(block);
    const stop = closingStop(block.span);
    if (stop !== null) stops.push(stop);
  }
  const delimiter =
    majority(turns.map((turn) => turn.delimiter?.text)) ??
    majority(article.sections.flatMap((section) => section.markers.map((marker) => marker.delimiter?.text))) ??
    '：';
  const fullStop = majority(stops) ?? '。';
  return {
    delimiter,
    delimitedTurn: turns.find((turn) => turn.delimiter?.text === delimiter) ?? null,
    fullStop,
    questionMark: fullStop === '.' ? '?' : '？',
    lineEnd: (majority(article.lines.map((line) => line.end)) as LineEnd | null) ?? '\n',
  };
}

/** The full stop that a paragraph ends with; a half-width one only after a Han character, where it is no abbreviation. */
function closingStop(span: Span): string | null {
  const { text } = span.line;
  const last = text.charAt(span.end - 1);
  if (last === '' || !fullStops.includes(last)) return null;
  return last === '。' || isHan(text.charCodeAt(span.end - 2)) ? last : null;
}

/** The value that occurs most often; null if there is none, or two that occur equally often. Empty values do not count. */
function majority(values: readonly (string | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
