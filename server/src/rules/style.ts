import type { Article, Turn } from '../article/article.ts';
import { blocksOf } from '../article/locate.ts';
import { isHan } from '../text/characters.ts';
import type { LineEnd, Span } from '../text/lines.ts';
import { consistentStyle, fixedColon, type HouseStyle } from './houseStyle.ts';
import { Tally } from './tally.ts';

/** How an article is to be written: as the house style says or, where that is `consistent`, by its own majority. */
export interface Style {
  readonly house: HouseStyle;
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
export function styleOf(article: Article, house: HouseStyle = consistentStyle): Style {
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
    for (const marker of markers) {
      if (marker.ordinal) markerDelimiters.add(marker.delimiter?.text ?? '');
    }
  }
  for (const line of article.lines) lineEnds.add(line.end);
  const delimiter = fixedColon(house) ?? delimiters.majority ?? markerDelimiters.majority ?? '：';
  const fullStop = house.punctuation === 'full' ? '。' : (stops.majority ?? '。');
  return {
    house,
    delimiter,
    delimitedTurn: delimitedTurns.find((turn) => turn.delimiter?.text === delimiter) ?? null,
    fullStop,
    questionMark: house.punctuation === 'half' || fullStop === '.' ? '?' : '？',
    lineEnd: (lineEnds.majority as LineEnd | null) ?? '\n',
  };
}

/** The full stop that a paragraph ends with, or ''; a half-width one only after a Han character, where it is no abbreviation. */
function closingStop({ line: { text }, end }: Span): string {
  const last = text.charAt(end - 1);
  if (!fullStops.includes(last)) return '';
  return last === '。' || isHan(text.charCodeAt(end - 2)) ? last : '';
}
