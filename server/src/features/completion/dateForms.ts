import { writeNumeral } from '../../text/numerals.ts';

/** A moment as the clocks in China show it: its parts as digits, without leading zeros. */
export interface ChinaTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Reads an ISO 8601 date, with or without a time of day in China Standard Time, as `ArticleDate.iso` has it. */
export function chinaTimeOf(iso: string): ChinaTime {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (iso.slice(0, 19).match(/\d+/g) ?? []).map(
    Number,
  );
  return { year, month, day, hour, minute, second };
}

/** The forms of dates that articles have most. */
export const usualDates = ['2000-01-02 03:04:05', '2000年01月02日03:04', '2000-01-02', '2000年1月2日'];

/**
 * A moment in the form of another date: 2020年7月1日 for 2019年3月12日. With leading zeros where that date has any, or
 * where, as in 2019-12-10, it does not show whether it would. Null for a form that cannot be followed: with an offset from UTC.
 */
export function writeDateLike(sample: string, time: ChinaTime): string | null {
  const { year, month, day, hour, minute, second } = time;
  if (/[〇零一二三四五六七八九○]{4}年/.test(sample)) return `${inHanDigits(year)}年${inHan(month)}月${inHan(day)}日`;
  if (/(?:Z|[+-]\d{2}:?\d{2})$/.test(sample) && sample.includes(':')) return null;
  const numbers = sample.match(/\d+/g) ?? [];
  const pads = numbers.slice(1, 3).some((digits) => digits.startsWith('0')) || mayPad(numbers, sample);
  const values = [year, month, day, hour, minute, second];
  let index = 0;
  return sample.replace(/\d+/g, () => {
    const place = index++;
    return String(values[place] ?? 0).padStart(place > 2 || (pads && place > 0) ? 2 : 1, '0');
  });
}

/** Month and day have two digits by nature, and there is no 年 beside which zeros are uncommon. */
function mayPad(numbers: readonly string[], sample: string): boolean {
  return !sample.includes('年') && numbers.slice(1, 3).every((digits) => digits.length === 2);
}

const hanDigits = '〇一二三四五六七八九';

function inHanDigits(year: number): string {
  return Array.from(String(year), (digit) => hanDigits.charAt(Number(digit))).join('');
}

function inHan(value: number): string {
  return writeNumeral(value, 'han') ?? '';
}
