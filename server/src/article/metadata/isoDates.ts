/** Midnight of a day in UTC; null for a day that does not exist (2020-02-30). */
export function toDate(year: number, month: number, day: number): Date | null {
  const date = new Date(0);
  // Date.UTC takes the year 20 for 1920.
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

const chinaStandardTime = 8 * 60;

/**
 * A day and its time in ISO 8601, in China Standard Time (UTC+8), which a time without offset is taken to be in; the
 * day alone if there is no time; null for a time that does not exist (25:61). 24:00 is the end of the day that is
 * written (ISO 8601:2004, 4.2.3), and not the next day: the day alone as well.
 */
export function toIso(
  date: Date,
  { hour, minute = '0', second, offset }: Readonly<Record<string, string | undefined>>,
): string | null {
  if (hour === undefined) return dayOf(date);
  const isEndOfDay = Number(hour) === 24 && Number(minute) === 0 && Number(second ?? 0) === 0;
  if (!isEndOfDay && (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59)) return null;
  const shift = offset === undefined ? 0 : chinaStandardTime - minutesOf(offset);
  if (isEndOfDay && shift === 0) return dayOf(date);
  const minutes = Number(hour) * 60 + Number(minute) + shift;
  const moment = new Date(date.getTime() + minutes * 60_000);
  return `${dayOf(moment)}T${twoDigits(moment.getUTCHours())}:${twoDigits(moment.getUTCMinutes())}:${second ?? '00'}+08:00`;
}

/** The day in UTC, written as `toISOString` would, at less cost. */
function dayOf(date: Date): string {
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The offset from UTC in minutes: Z, +0800, -05:00. */
function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith('-') ? -minutes : minutes;
}
