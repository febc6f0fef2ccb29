import { hanDigit, readNumeral } from '../../text/numerals.ts';

/** A date found in a text: where it stands (UTF-16 offsets) and, if there is such a day and time, its ISO 8601 form. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string | null;
}

const day =
  '(?<year>\\d{4})\\s?(?:年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?[日号號]?|(?<mark>[-/.])(?<month2>\\d{1,2})\\k<mark>(?<day2>\\d{1,2})(?!\\d)|\\s(?<month3>[01]\\d)/(?<day3>[0-3]\\d)(?=\\s\\d{1,2}:\\d{2}))';
const beforeTime = '(?:[ \\u00a0\\u3000T]{0,4}|\\s?[|｜·•]\\s?(?=\\d{1,2}:\\d{2}))';
const seconds = '(?:\\s?[:：分]\\s?(?<second>\\d{2})(?:\\.\\d{1,6})?)?(?:\\s?[分秒])?';
const offset = '(?<offset>Z|[+-]\\d{2}:?\\d{2}(?!\\d))?';
const time = `(?<hour>\\d{1,2})\\s?(?:[时時](?!\\s?\\d)|[:：时時]\\s?(?<minute>\\d{2})${seconds}${offset})`;
/** 2020-07-10 15:03:58 · 2020年7月10日15时 · 2020年7月10号, and not within an address or a number. */
const digits = new RegExp(`(?<![\\d.-]|[A-Za-z\\d]/)${day}(?:${beforeTime}${time})?`);
const label = '(?:日期|时间|時間)\\s?[:：]\\s?';
const dayMonthYear =
  '(?<day>3[01]|[12]\\d|0?[1-9])(?<mark>[-/.])(?<month>1[0-2]|0?[1-9])\\k<mark>(?<year>(?:19|20)\\d\\d)(?:(?:[ \\u00a0\\u3000]{1,4}| - )(?<hour>\\d{1,2})[:：](?<minute>\\d{2})(?:[:：](?<second>\\d{2}))?)?';
/** 20/12/2009 13:49: as papers of Hong Kong and Macau write it. Where nothing else is said, since in a sentence it may be another order. */
const dayFirst = new RegExp(`^${dayMonthYear}$`);
/** 发表时间： 20/12/2009 - 13:49 · 日期 20.12.2009 · 发布: 1:49pm 20/12/2009 */
const labelledDayFirst = new RegExp(
  `(?<=${label}|(?:日期|时间|時間)\\s|[发發][布佈]\\s?[:：]\\s?\\d{1,2}:\\d{2}[ap]m\\s)${dayMonthYear}(?!\\d)`,
);
/** 发布时间：20-07-10 10:00 */
const shortYear = new RegExp(
  `(?<=${label})(?<year>\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})\\s(?<hour>\\d{1,2})[:：](?<minute>\\d{2})(?:[:：](?<second>\\d{2}))?`,
);
/** 民国109年7月10日 · 109年7月10日 where it is all of the text. */
const ofRepublic =
  /(?:(?:中[华華])?民[国國](?<year>\d{2,3})|^(?<year2>1[01]\d)(?=.{4,6}日$))年(?<month>\d{1,2})月(?<day>\d{1,2})日/;
/** 民国一百零九年七月十日 */
const hanOfRepublic =
  /(?:中[华華])?民[国國](?<year>[一二三四五六七八九十百零〇]{1,5})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日/;
/** 发布日期：109年7月10日 · 日期：1090710. */
const labelledOfRepublic =
  /(?<=(?:日期|时间|時間)\s?[:：]\s?)(?<year>1\d\d)(?:年(?<month>\d{1,2})月(?<day>\d{1,2})日|(?<mark>[-/.])(?<month2>\d{1,2})\k<mark>(?<day2>\d{1,2})(?!\d)|(?<month3>[01]\d)(?<day3>[0-3]\d)(?![\d-]))/;
const han =
  /(?<year>[〇零一二三四五六七八九○]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日/;

/** What every date has: four digits in a row, three before 年 or a sign, 年 after a Han digit, or a short year and a time. */
const ofYear = /\d\d(?:\d\d|年|\d[-/.]|-\d\d \d)|[〇零一二三四五六七八九十百○]年|[０-９]{4}/;

/** The forms are tried in this order, and the first that matches gives the date. */
const forms = [digits, han, ofRepublic, hanOfRepublic, labelledOfRepublic, dayFirst, labelledDayFirst, shortYear];
const firstYearOfRepublic = 1912;

/**
 * Finds the first full date (year, month and day, with or without time of day) in a text of bounded length:
 * 2020-07-10 15:03:58 · 2020年07月10日15:03 · ２０２０年７月１０日 · 2020/7/10 · 二〇二〇年七月十日 · 民国109年7月10日; 10/07/2020
 * where it is all of the text or a label stands before it. Null if there is none.
 */
export function findDate(written: string): FoundDate | null {
  if (!ofYear.test(written)) return null;
  const text = inHalfWidth(written);
  for (const form of forms) {
    const match = form.exec(text);
    if (match)
      return { start: match.index, end: match.index + match[0].length, iso: readDate(form, match.groups ?? {}) };
  }
  return null;
}

const fullWidth = /[０-９．／－：]/g;
const fullWidthYear = /[０-９]{4}/;
const fromFullWidth = 0xff10 - 0x30;

/** A text with full-width digits and signs of dates replaced by those of ASCII, at the same offsets. */
function inHalfWidth(text: string): string {
  if (!fullWidthYear.test(text)) return text;
  return text.replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - fromFullWidth));
}

function readDate(form: RegExp, found: Readonly<Record<string, string | undefined>>): string | null {
  const { year2, year = year2 ?? '', month, month2, month3, day, day2, day3 } = found;
  const read = form === han || form === hanOfRepublic ? readHan : Number;
  const years = form === han ? readHanYear(year) : form === hanOfRepublic ? readHanHundreds(year) : Number(year);
  const date = toDate(
    yearsBefore(form, years) + years,
    read(month ?? month2 ?? month3 ?? ''),
    read(day ?? day2 ?? day3 ?? ''),
  );
  return date && withTime(date, found);
}

const lastCentury = 70;

/** What has to be added to the year as it is written in a form (1911 for the Republic of China). */
function yearsBefore(form: RegExp, years: number): number {
  if (form === shortYear) return years < lastCentury ? 2000 : 1900;
  return form === ofRepublic || form === hanOfRepublic || form === labelledOfRepublic ? firstYearOfRepublic - 1 : 0;
}

/** Whether a text of bounded length is a full date, as above, and nothing else. */
export function isDate(text: string): boolean {
  return ofYear.test(text) && wholeForms.some((form) => endOf(form, text) === text.length);
}

const wholeForms = [digits, han].map(({ source }) => new RegExp(source, 'y'));

/** Where the form that a text begins with ends; 0 if it does not. */
function endOf(form: RegExp, text: string): number {
  form.lastIndex = 0;
  form.test(text);
  return form.lastIndex;
}

function readHanYear(year: string): number {
  return Array.from(year).reduce((value, digit) => value * 10 + (digit === '○' ? 0 : hanDigit(digit)), 0);
}

/** 一百零九 · 九十 */
function readHanHundreds(numeral: string): number {
  const [hundreds = '', rest] = numeral.split('百');
  return rest === undefined ? readHan(hundreds) : hanDigit(hundreds) * 100 + readHan(rest.replace(/[零〇]/, ''));
}

function readHan(numeral: string): number {
  return readNumeral(numeral, 0)?.value ?? 0;
}

/** Midnight of a day in UTC; null for a day that does not exist (2020-02-30). */
function toDate(year: number, month: number, day: number): Date | null {
  const date = new Date(0);
  // Date.UTC takes the year 20 for 1920.
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

/**
 * ISO 8601 in China Standard Time (UTC+8), which a time without offset is taken to be in; the day alone if there is no
 * time; null for a time that does not exist (25:61). 24:00 is the end of the day that is written (ISO 8601:2004, 4.2.3),
 * and not the next day: the day alone as well.
 */
function withTime(
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

const chinaStandardTime = 8 * 60;

/** The offset from UTC in minutes: Z, +0800, -05:00. */
function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith('-') ? -minutes : minutes;
}
