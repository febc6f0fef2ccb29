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
  const stops = new Tally();
  const delimiters = new Tally();
  const markerDelimiters = new Tally();
  const lineEnds = new Tally();
  const delimitedTurns: Turn[] = [];
  for (const block of blocksOf(article)) {
    stops.add(closingStop(block.span));
    if (block.kind !== 'turn' || block.delimiter === null) continue;
    delimiters.add(block.delimiter.text);
    delimitedTurns.push(block);
  }
  for (const { markers } of article.sections) {
    for (const marker of markers) markerDelimiters.add(marker.delimiter?.text ?? '');
  }
  for (const line of article.lines) lineEnds.add(line.end);
  const delimiter = delimiters.majority ?? markerDelimiters.majority ?? '：';
  const fullStop = stops.majority ?? '。';
  return {
    delimiter,
    delimitedTurn: delimitedTurns.find((turn) => turn.delimiter?.text === delimiter) ?? null,
    fullStop,
    questionMark: fullStop === '.' ? '?' : '？',
    lineEnd: (lineEnds.majority as LineEnd | null) ?? '\n',
  };
}

/** The full stop that a paragraph ends with, or ''; a half-width one only after a Han character, where it is no abbreviation. */
function closingStop({ line: { text }, end }: Span): string {
  const last = text.charAt(end - 1);
  if (!fullStops.includes(last)) return '';
  return last === '。' || isHan(text.charCodeAt(end - 2)) ? last : '';
}

/** Counts how often values occur; empty ones do not count. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(value: string): void {
    if (value !== '') this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  /** The value that occurs most often; null if there is none, or two that occur equally often. */
  get majority(): string | null {
    const [first, second] = [...this.#counts].sort((a, b) => b[1] - a[1]);
    return first === undefined || first[1] === second?.[1] ? null : first[0];
  }
}
