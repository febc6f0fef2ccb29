import type { Article, Block, Marker } from '../article/article.ts';
import { blocksOf } from '../article/locate.ts';
import { codeSet, isHan, isIn } from '../text/characters.ts';
import type { LineEnd, Span } from '../text/lines.ts';
import { consistentStyle, fixedColon, type HouseStyle } from './houseStyle.ts';
import { isLatinTurn } from './latinTurn.ts';
import { Tally } from './tally.ts';

/**
 * How fixes and completions should write what is missing: as the house style says or, where that is `consistent`, as
 * the article mostly does.
 */
export interface Style {
  readonly house: HouseStyle;
  /** The colon after a speaker. */
  readonly delimiter: string;
  /** What ends a sentence: 。 or, in an article that mostly uses one, a half-width or full-width full stop (. or ．). */
  readonly fullStop: string;
  /** As wide as the full stop. */
  readonly questionMark: string;
  /** What a new line ends with. */
  readonly lineEnd: LineEnd;
}

/**
 * Derives the style of an article from its text. What the text does not show is in the full-width form of GB/T 15834.
 */
export function styleOf(article: Article, house: HouseStyle = consistentStyle): Style {
  const evidence = new StyleEvidence();
  for (const block of blocksOf(article)) evidence.countBlock(block, 1);
  for (const { markers } of article.sections) for (const marker of markers) evidence.countMarker(marker, 1);
  for (const { end } of article.lines) evidence.countEnd(end, 1);
  return evidence.style(house);
}

/**
 * Counts what an article shows of its style. `times` is 1 to count something, or -1 to take it out again before an
 * edit.
 */
export class StyleEvidence {
  readonly #stops = new Tally<string>();
  readonly #delimiters = new Tally<string>();
  readonly #markerDelimiters = new Tally<string>();
  readonly #lineEnds = new Tally<LineEnd>();

  /** Not to be called for the paragraphs that continue a turn. */
  countBlock(block: Block, times: 1 | -1): void {
    const stop = closingStop(block.span);
    if (stop) this.#stops.add(stop, times);
    if (block.kind === 'turn' && block.delimiter && !isLatinTurn(block))
      this.#delimiters.add(block.delimiter.text, times);
  }

  countMarker({ ordinal, delimiter }: Marker, times: 1 | -1): void {
    if (ordinal && delimiter) this.#markerDelimiters.add(delimiter.text, times);
  }

  countEnd(end: LineEnd, times: 1 | -1): void {
    if (end !== '') this.#lineEnds.add(end, times);
  }

  /** The style that follows from the counts, where the house style leaves it open. */
  style(house: HouseStyle): Style {
    const fullStop = house.punctuation === 'full' ? '。' : (this.#stops.majority ?? '。');
    return {
      house,
      delimiter: fixedColon(house) ?? this.#delimiters.majority ?? this.#markerDelimiters.majority ?? '：',
      fullStop,
      questionMark: house.punctuation === 'half' || fullStop === '.' ? '?' : '？',
      lineEnd: this.#lineEnds.majority ?? '\n',
    };
  }
}

const han = '。'.charCodeAt(0);
const otherStops = codeSet('.．');

/** The full stop that a paragraph ends with, or null; a half-width one only after a Han character, where it is no abbreviation. */
function closingStop({ line: { text }, end }: Span): string | null {
  const last = text.charCodeAt(end - 1);
  if (last === han) return '。';
  return isIn(otherStops, last) && isHan(text.charCodeAt(end - 2)) ? text.charAt(end - 1) : null;
}
