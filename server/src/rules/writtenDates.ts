import { type Line, Span } from '../text/lines.ts';

/** A day that is written in a sentence: 2020年7月10日, 7月10日. */
export interface WrittenDate {
  readonly span: Span;
  /** Null if no year is written, or one of another era. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The days in a line that are written with digits, except those of another calendar (农历2月30日). */
export function writtenDates(line: Line): WrittenDate[] {
  const { text } = line;
  const dates: WrittenDate[] = [];
  for (let at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
    const monthStart = digitsBefore(text, at);
    const dayEnd = digitsAfter(text, at + 1);
    if (!isNumeral(at - monthStart) || !isNumeral(dayEnd - at - 1) || !'日号號'.includes(text.charAt(dayEnd) || '-'))
      continue;
    const yearStart = text.charAt(monthStart - 1) === '年' ? digitsBefore(text, monthStart - 1) : monthStart;
    const start = monthStart - yearStart === yearLength ? yearStart : monthStart;
    if (otherCalendar.test(text.slice(Math.max(0, yearStart - calendarLength), yearStart))) continue;
    dates.push({
      span: new Span(line, start, dayEnd + 1),
      year: start < monthStart ? Number(text.slice(start, monthStart - 1)) : null,
      month: Number(text.slice(monthStart, at)),
      day: Number(text.slice(at + 1, dayEnd)),
    });
  }
  return dates;
}

/** Four digits and 年. */
const yearLength = 5;
const otherCalendar = /[历曆歷闰閏]/;
const calendarLength = 6;

function isNumeral(digits: number): boolean {
  return digits === 1 || digits === 2;
}

function digitsBefore(text: string, end: number): number {
  let start = end;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

function digitsAfter(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day exists. Without a year (or a month), whether it exists in any year (or month). */
export function isDay({
  year,
  month,
  day,
}: {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
}): boolean {
  if (day < 1 || day > (month === null ? 31 : (longestMonths[month - 1] ?? 0))) return false;
  return year === null || month !== 2 || day < 29 || new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
}
