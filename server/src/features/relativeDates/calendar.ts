/** A day, a whole month or a whole year of the Gregorian calendar in ISO 8601: `2020-07-09`, `2020-06`, `2019`. */
export type CalendarDate = string;

/** A day as `CalendarDate`. */
export type Day = string;

const millisecondsADay = 24 * 60 * 60 * 1000;

/** The day that is a number of days later; earlier if the number is negative. */
export function addDays(day: Day, days: number): Day {
  return toDay(Date.parse(day) + days * millisecondsADay);
}

/**
 * The day with a weekday (1 for Monday to 7 for Sunday) in the week that is a number of weeks later. Weeks begin on
 * Monday (GB/T 7408.1—2023).
 */
export function weekdayOf(day: Day, weeks: number, weekday: number): Day {
  const today = new Date(day).getUTCDay() || 7;
  return addDays(day, 7 * weeks + weekday - today);
}

/** The month that is a number of months after that of a day. */
export function addMonths(day: Day, months: number): CalendarDate {
  return toDay(Date.UTC(yearOf(day), monthOf(day) - 1 + months)).slice(0, '2020-07'.length);
}

/** A date from its parts, as far as they are given; null if there is no such day or month. */
export function dateOf(year: number, month: number | null, day: number | null): CalendarDate | null {
  if (month === null) return String(year);
  if (month < 1 || month > 12) return null;
  const date = toDay(Date.UTC(year, month - 1, day ?? 1));
  if (day === null) return date.slice(0, '2020-07'.length);
  return monthOf(date) === month && Number(date.slice(8)) === day ? date : null;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12; zero if the date is a year as a whole. */
export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

/** How many days the second day is after the first. */
export function daysBetween(first: Day, second: Day): number {
  return (Date.parse(second) - Date.parse(first)) / millisecondsADay;
}

function toDay(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, '2020-07-09'.length);
}
