import { isDigit } from '../../text/characters.ts';
import { hanDigit, readNumeral } from '../../text/numerals.ts';
import { addMonths, type CalendarDate, type Day, dateOf, daysBetween, monthOf, yearOf } from './calendar.ts';

/** A day without a month, such as 8日: where it begins, and which day it is. */
export interface DayNumber {
  readonly start: number;
  readonly day: number;
}

/**
 * Characters after 日 that make it something other than a day: a period (8日内, 8日游), or a word that begins with 日 (8日元,
 * 8日本土).
 */
const notAfterDay = '内內游遊龄齡年均以间間之后後前左来來多余餘元本报報常程文语語历歷期制薪志记記光子用';
/**
 * What comes before a number that is no day without a month: a count (第8日, 近8日), or a day whose month was given before
 * (7月8日, 7日、8日, 至8日).
 */
const notBeforeNumber =
  '月年第近前后後共每满滿达達期续續时時这這那去来來头頭余餘数數几幾初逾超约約经經用花需了隔仅僅有整个個、和及与與至到或—–-~～一./,:：';

/** Reads the number before the 日 at a UTF-16 offset: 8日, 十八日. Null if it may be anything but a day. */
export function readDayNumber(text: string, at: number): DayNumber | null {
  if (notAfterDay.includes(text.charAt(at + 1) || '\n')) return null;
  const numberEnd = text.charAt(at - 1) === ' ' ? at - 1 : at;
  const start = startOfNumeral(text, numberEnd);
  const numeral = readNumeral(text, start);
  if (!numeral || numeral.end !== numberEnd || numeral.value < 1 || numeral.value > 31) return null;
  if (numeral.style === 'han' && numeral.value <= 10 && !isTimeOfDay(text, at + 1)) return null;
  return isCounted(text, start) ? null : { start, day: numeral.value };
}

function startOfNumeral(text: string, end: number): number {
  let start = end;
  while (start > end - 3 && start > 0 && isNumeral(text, start - 1)) start--;
  return start;
}

function isNumeral(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || text.charAt(at) === '十' || hanDigit(text.charAt(at)) >= 0;
}

/** Whether a time of day or the end of a dateline follows: 三日 may mean three days, but 三日上午 and 三日电 mean the third. */
function isTimeOfDay(text: string, at: number): boolean {
  return /^(?:[上下中]午|[早晚]|凌晨|清晨|晨|傍晚|深夜|夜|电|電|讯|訊)/.test(text.slice(at, at + 2));
}

function isCounted(text: string, start: number): boolean {
  const before = text.charAt(text.charAt(start - 1) === ' ' ? start - 2 : start - 1);
  if (before === '' || !(notBeforeNumber.includes(before) || isNumeral(text, start - 1))) return false;
  return !(before === '至' && text.charAt(start - 2) === '截');
}

const announced = /将|將|拟|擬|定于|定於|预计|預計|预定|計劃|计划|即将|有望|最迟|不晚于/;
const clauseEnd = /[，。；！？,;!?]/;
const reach = 8;
/** How many days ago a day of the previous month can be and still be called by its number alone. */
const mostDaysBack = 15;

/**
 * The date of a day number, seen from a day: the latest day with that number that is not later. Null if something is
 * announced for the day, since it may be in the next month, and if it would be in the previous month too long ago.
 */
export function dateOfDayNumber(text: string, { start, day }: DayNumber, seenFrom: Day): CalendarDate | null {
  if (announced.test(text.slice(Math.max(0, start - reach), start))) return null;
  const thisMonth = dateOf(yearOf(seenFrom), monthOf(seenFrom), day);
  if (thisMonth !== null && thisMonth <= seenFrom) return thisMonth;
  const after = text.slice(start, start + 3 * reach);
  const clause = after.slice(0, clauseEnd.exec(after)?.index);
  if (announced.test(clause)) return null;
  const month = addMonths(seenFrom, -1);
  const lastMonth = dateOf(yearOf(month), monthOf(month), day);
  return lastMonth !== null && daysBetween(lastMonth, seenFrom) <= mostDaysBack ? lastMonth : null;
}
