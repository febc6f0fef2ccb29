import { hanDigit, readNumeral } from '../../text/numerals.ts';

/** 2020年7月10日 · 2020-07-10 · 2020 07/10 before a time. */
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

/** 二〇二〇年七月十日 */
const han =
  /(?<year>[〇零一二三四五六七八九○]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日/;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = `(?:${months.join('|')})[a-z]{0,6}`;

/** Jul 10, 2020 · 10 July 2020, as sites that are partly in English write it. */
const english = new RegExp(
  `(?<![A-Za-z\\d])(?:(?<month>${monthName})\\.?\\s(?<day>\\d{1,2}),?\\s|(?<day2>\\d{1,2})\\s(?<month2>${monthName})\\.?,?\\s)(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'i',
);

/** What every date has: four digits in a row, three before 年 or a sign, 年 after a Han digit, or a short year and a time. */
const ofYear = /\d\d(?:\d\d|年|\d[-/.]|-\d\d \d)|[〇零一二三四五六七八九十百○]年|[０-９]{4}/;

/** Whether a text may hold a date: most hold no year. */
export function mayHoldDate(text: string): boolean {
  return ofYear.test(text);
}

/** A form of date, and how what it has as year, month and day is read. */
export interface DateForm {
  readonly pattern: RegExp;
  readonly readYear: (written: string) => number;
  readonly readNumber: (written: string) => number;
}

/** The forms are tried in this order, and the first that matches gives the date. */
export const dateForms: readonly DateForm[] = [
  { pattern: digits, readYear: Number, readNumber: Number },
  { pattern: han, readYear: readHanYear, readNumber: readHan },
  { pattern: ofRepublic, readYear: (year) => sinceRepublic(Number(year)), readNumber: Number },
  { pattern: hanOfRepublic, readYear: (year) => sinceRepublic(readHanHundreds(year)), readNumber: readHan },
  { pattern: labelledOfRepublic, readYear: (year) => sinceRepublic(Number(year)), readNumber: Number },
  { pattern: dayFirst, readYear: Number, readNumber: Number },
  { pattern: labelledDayFirst, readYear: Number, readNumber: Number },
  { pattern: shortYear, readYear: readShortYear, readNumber: Number },
  { pattern: english, readYear: Number, readNumber: readMonthName },
];

/** The forms that say what they are wherever they stand. */
const plainForms = [digits, han];

/** The same, to be matched where a text begins. */
export const plainFormsAtStart = plainForms.map(({ source }) => new RegExp(source, 'y'));

const lengthOfAbbreviation = 3;

/** The number of a month that is called by its English name, or any other number. */
function readMonthName(written: string): number {
  const month = months.indexOf(written.slice(0, lengthOfAbbreviation).toLowerCase());
  return month < 0 ? Number(written) : month + 1;
}

const firstYearOfRepublic = 1912;

/** The year of our calendar in which a year of the Republic of China falls. */
function sinceRepublic(year: number): number {
  return firstYearOfRepublic - 1 + year;
}

const lastCentury = 70;

/** 20 for 2020, 98 for 1998. */
function readShortYear(year: string): number {
  return Number(year) + (Number(year) < lastCentury ? 2000 : 1900);
}

/** 二〇二〇 */
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
