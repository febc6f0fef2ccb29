import { isDigit } from '../../text/characters.ts';
import { hanDigit, readNumeral } from '../../text/numerals.ts';
import { addMonths, type CalendarDate, type Day, dateOf, daysBetween, monthOf, yearOf } from './calendar.ts';

/** 8日, a day of a month that is not said: where it begins, and which day. */
export interface DayNumber {
  readonly start: number;
  readonly day: number;
}

/** 8日内, 8日元, 8日本土, 8日游: a span of time, or 日 belongs to what follows. */
const notAfterDay = '内內游遊龄齡年均以间間之后後前左来來多余餘元本报報常程文语語历歷期制薪志记記光子用';
/** 第8日, 近8日, 7月8日, 7日、8日, 至8日: a count, a month that is said before, or a range whose month is. */
const notBeforeNumber =
  '月年第近前后後共每满滿达達期续續时時这這那去来來头頭余餘数數几幾初逾超约約经經用花需了隔仅僅有整个個、和及与與至到或—–-~～一./,:：';

/** Reads the number before a 日 at a place (UTF-16 offset): 8日, 十八日. Null where it may be anything but a day. */
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

/** 三日 may be three days; 三日上午 is the third. */
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
/** So many days back a day of the month before may be and still be called by its number alone. */
const mostDaysBack = 15;

/**
 * The date of a day number, seen from a day: the latest such day that is not after it. What is announced for a day has no
 * date, since the month may be the next one; nor has a day of the month before that would be long ago.
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
