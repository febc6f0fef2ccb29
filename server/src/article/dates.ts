import { readNumeral } from '../text/numerals.ts';

/** A date found in a text: where it stands (UTF-16 offsets) and, if there is such a day and time, its ISO 8601 form. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string | null;
}

const digitDate =
  /(?<![\d/.-])(\d{4})\s?(?:年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日?|([-/.])(\d{1,2})\4(\d{1,2})(?![\d]))(?:[ \u00a0\u3000T]{0,4}(\d{1,2})\s?(?:[:：]|时|時)\s?(\d{2})(?:\s?(?:[:：]|分)\s?(\d{2}))?(?:\s?[分秒])?)?/;
const hanDate = /[〇零一二三四五六七八九○]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/;

/**
 * Finds the first full date (year, month and day, with or without time of day) in a text of bounded length:
 * 2020-07-10 15:03:58 · 2020年07月10日15:03 · 2020/7/10 · 二〇二〇年七月十日. Null if there is none.
 */
export function findDate(text: string): FoundDate | null {
  const digits = digitDate.exec(text);
  if (digits) {
    const [all, year, month, day, , month2, day2, hour, minute, second] = digits;
    const iso = toIso(Number(year), Number(month ?? month2), Number(day ?? day2), hour, minute, second);
    return { start: digits.index, end: digits.index + all.length, iso };
  }
  const han = hanDate.exec(text);
  if (!han) return null;
  const [year = '', rest = ''] = han[0].split('年');
  const [month = '', day = ''] = rest.split('月');
  const digitsOfYear = Array.from(year, (c) => (c === '○' ? 0 : (readNumeral(c, 0)?.value ?? 0)));
  const value = digitsOfYear.reduce((sum, digit) => sum * 10 + digit, 0);
  const iso = toIso(value, readNumeral(month, 0)?.value ?? 0, readHanDay(day));
  return { start: han.index, end: han.index + han[0].length, iso };
}

function readHanDay(day: string): number {
  return readNumeral(day, 0)?.value ?? 0;
}

/** ISO 8601 in China Standard Time (UTC+8); null for a day or time that does not exist (2020-02-30, 25:61). */
function toIso(
  year: number,
  month: number,
  day: number,
  hour?: string,
  minute?: string,
  second?: string,
): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  return `${date}T${pad(Number(hour))}:${minute}:${second ?? '00'}+08:00`;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
