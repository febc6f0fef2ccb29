import { codeSet, isDigit, isIn } from '../../text/characters.ts';
import { hanDigit, readNumeral } from '../../text/numerals.ts';
import { addDays, type CalendarDate, type Day, monthOf, yearOf } from './calendar.ts';
import { dateOfDayNumber, readDayNumber } from './dayNumbers.ts';
import { firstOfWords, readRelativeWords } from './words.ts';

/**
 * Words that mean a date relative to the day on which they were written (UTF-16 offsets, end exclusive), and that date.
 */
export interface RelativeDate {
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate;
}

export interface RelativeDateOptions {
  /** The days on which the text may have been written; if there are none, no date can be calculated. */
  readonly writtenOn: readonly Day[];
  /** Where speech begins, which may have been spoken some days earlier; Infinity if there is none. */
  readonly spokenFrom?: number;
  readonly from?: number;
  readonly to?: number;
}

/** How many days after it was spoken speech may be printed. */
const mostDaysToPrint = 7;
/** How far back a month or year is looked for that a day number may refer to, in UTF-16 code units. */
const lookBack = 1000;
const interesting = codeSet(`${firstOfWords}日年月“”「」『』｢｣"《》`);

/**
 * The dates that relative words in a paragraph stand for: 昨日, 8日, 上周五, 本月, 去年. Where they may stand for more than
 * one date there is none:
 * - the text may have been written on more than one day, and they make a difference;
 * - words in quotation marks, or in a turn's speech, were said on a day of the week before, and it makes a difference;
 * - a paragraph speaks of another month or year before it says 8日, or a quotation does so before any such words;
 * - in the title of a work (《今日说法》).
 *
 * Linear in `to - from`.
 */
export function relativeDates(text: string, options: RelativeDateOptions): RelativeDate[] {
  const { writtenOn, spokenFrom = Number.POSITIVE_INFINITY, from = 0, to = text.length } = options;
  const found: RelativeDate[] = [];
  if (writtenOn.length === 0) return found;
  const spokenOn = writtenOn.flatMap((day) => [day, addDays(day, -mostDaysToPrint)]);
  const context = new Context();
  for (let at = Math.max(0, from - lookBack); at < to; at++) {
    if (!isIn(interesting, text.charCodeAt(at)) || context.reads(text, at)) continue;
    const isSpoken = at >= spokenFrom || context.quoted;
    const read = readAt(text, at, isSpoken ? spokenOn : writtenOn, context);
    if (!read) continue;
    const { start, end, date } = read;
    if (date !== null && start >= from && !context.inTitle && !(isSpoken && context.isOfAnotherTime(writtenOn)))
      found.push({ start, end, date });
    if (date !== null) context.told(date);
    at = end - 1;
  }
  return found;
}

type Read = Omit<RelativeDate, 'date'> & { readonly date: CalendarDate | null };

function readAt(text: string, at: number, days: readonly Day[], context: Context): Read | null {
  if (text.charAt(at) !== '日') {
    const words = readRelativeWords(text, at);
    return words && { start: at, end: words.end, date: agreed(days, words.seenFrom) };
  }
  const number = readDayNumber(text, at);
  if (!number) return null;
  const date = agreed(days, (day) => dateOfDayNumber(text, number, day));
  return { start: number.start, end: at + 1, date: date !== null && context.allows(date) ? date : null };
}

/** The date that words mean, if it is the same seen from all of the days; otherwise null. */
function agreed(days: readonly Day[], seenFrom: (day: Day) => CalendarDate | null): CalendarDate | null {
  const [first, ...others] = days.map(seenFrom);
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

/** What a paragraph has said so far that the meaning of relative words depends on. */
class Context {
  quoted = false;
  inTitle = false;
  #year: number | null = null;
  #month: number | null = null;

  /**
   * Notes quotation marks, title marks, and years and months that are written in full; returns whether the character
   * was one of these.
   */
  reads(text: string, at: number): boolean {
    switch (text.charAt(at)) {
      case '“':
      case '「':
      case '『':
      case '｢':
        this.quoted = true;
        return true;
      case '”':
      case '」':
      case '』':
      case '｣':
        this.quoted = false;
        return true;
      case '"':
        this.quoted = !this.quoted;
        return true;
      case '《':
        this.inTitle = true;
        return true;
      case '》':
        this.inTitle = false;
        return true;
      case '年':
        this.#year = yearBefore(text, at) ?? this.#year;
        return true;
      case '月':
        this.#month = monthBefore(text, at) ?? this.#month;
        return true;
      default:
        return false;
    }
  }

  /** Notes a year or month that a relative word has named. */
  told(date: CalendarDate): void {
    this.#year = yearOf(date);
    this.#month = monthOf(date) || this.#month;
  }

  /** Whether a day number can mean this date, given what was said before. */
  allows(date: CalendarDate): boolean {
    return (this.#year ?? yearOf(date)) === yearOf(date) && (this.#month ?? monthOf(date)) === monthOf(date);
  }

  /** Whether a year was named that is neither the one of writing nor beside it. */
  isOfAnotherTime(writtenOn: readonly Day[]): boolean {
    const year = this.#year;
    return year !== null && writtenOn.every((day) => Math.abs(yearOf(day) - year) > 1);
  }
}

/** The year in 2018年, ２０１８年, 二〇一八年; null for 三年, 20年. */
function yearBefore(text: string, at: number): number | null {
  let year = 0;
  for (let place = at - 4; place < at; place++) {
    const code = text.charCodeAt(place);
    const digit = isDigit(code) ? code & 0xf : hanDigit(text.charAt(place));
    if (digit < 0 || Number.isNaN(digit)) return null;
    year = year * 10 + digit;
  }
  return at < 4 ? null : year;
}

/** The month in 7月, 十二月; null for 3个月. */
function monthBefore(text: string, at: number): number | null {
  for (const length of [2, 1]) {
    const numeral = at >= length ? readNumeral(text, at - length) : null;
    if (numeral?.end === at && numeral.value >= 1 && numeral.value <= 12) return numeral.value;
  }
  return null;
}
