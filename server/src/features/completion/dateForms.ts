import { writeNumeral } from '../../text/numerals.ts';

/** Date and time in China, each part as digits without leading zeros. */
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

/** The most frequent forms of dates in articles. */
export const usualDates = ['2000-01-02 03:04:05', '2000年01月02日03:04', '2000-01-02', '2000年1月2日'];

/**
 * Writes a date in the form of a sample: 2020年7月1日 for 2019年3月12日. Uses leading zeros if the sample has any, or if it
 * cannot show whether it would, as 2019-12-10. Null if the form cannot be imitated because it has an offset from UTC.
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

/**
 * Whether a sample leaves it open if zeros are used: month and day have two digits anyway, and there is no 年, beside
 * which leading zeros are unusual.
 */
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
