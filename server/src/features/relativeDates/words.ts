import { isHan } from '../../text/characters.ts';
import { readNumeral } from '../../text/numerals.ts';
import { addDays, addMonths, type CalendarDate, type Day, dateOf, monthOf, weekdayOf, yearOf } from './calendar.ts';

/**
 * Words that mean a date relative to the day on which they are written: where they end (UTF-16 offset), and what they
 * mean.
 */
export interface RelativeWords {
  readonly end: number;
  /** The date, seen from a day; null if there is no such date. */
  readonly seenFrom: (day: Day) => CalendarDate | null;
}

/** The characters that the words begin with. */
export const firstOfWords = '今昨明前后後本上下这這去';

/**
 * Reads the relative date that begins at a place: 昨日 · 今天 · 前天 · 上周五 · 本月 · 上月30日 · 去年 · 今年7月8日. Null if
 * none does, or if the same characters may mean something else there: 如今日本, 证明天气, 今天的中国, 明日之星.
 */
export function readRelativeWords(text: string, at: number): RelativeWords | null {
  return readDay(text, at) ?? readWeekday(text, at) ?? readMonth(text, at) ?? readYear(text, at);
}

const days = /[今昨明][天日晚晨早夜]|[前后後]天|前日/y;
const distances: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 明: 1, 前: -2, 后: 2, 後: 2 };
/**
 * What follows when the characters are no relative date: the date itself (今天（10月1日）), an era (今天的中国, 明日之星), another
 * word that begins with the last character (今天气温, 今日本), or a name (今日头条).
 */
const notAfterDay = new RegExp(
  [
    '[（(][0-9一二三四五六七八九十]',
    '[的之]|[，,]?(?:我们|我們|人们|人們|面对|面對|社会主义|社會主義)',
    '[气氣空津然使鹅鵝堂]|下(?![午班雨雪])|(?<=日)[本内內元]',
    '(?<=[日晚早晨])[报報]|(?<=日)(?:[商早晚][报報]|头条|頭條|说法|說法|俄罗斯|美国|美國|中国|中國|关注|视点|观察)',
  ].join('|'),
  'y',
);
/**
 * What precedes when the characters are no relative date: an era (走到今天, 面向明天, 美好明天), or another word that ends with the
 * first character (如今日, 证明天).
 */
const notBeforeDay = /[的有到向好接造抱赢贏如当當現现迄而时時]/;
const notBeforeMing = /[文证證说說表透黎清声聲鲜鮮光聪聰标標注发發指]/;
/** What follows when 后天 means “not inborn”: 后天教育, 后天形成. */
const notAfterFar = /[性教努培习習形因免环環养養获獲缺的]/y;

function readDay(text: string, at: number): RelativeWords | null {
  const found = matchAt(days, text, at);
  if (!found) return null;
  const end = at + found[0].length;
  const before = text.charAt(at - 1);
  const isFar = !'今昨明'.includes(text.charAt(at));
  if (isFar ? !beginsWord(text, at) : notBeforeDay.test(before) || (before === '至' && text.charAt(at - 2) !== '截'))
    return null;
  if (text.charAt(at) === '明' && notBeforeMing.test(before)) return null;
  if (matchAt(notAfterDay, text, end) || (isFar && matchAt(notAfterFar, text, end))) return null;
  const distance = distances[text.charAt(at)] ?? 0;
  return { end, seenFrom: (day) => addDays(day, distance) };
}

const weekdays = /(?<week>[上本这這下])[个個]?(?:周|週|星期|礼拜|禮拜)(?<weekday>[一二三四五六日天])/y;
/**
 * What follows when the weekday's character belongs to the next word: 本周三大看点, 上周五家公司, 本周一直, 上周日本, 上周五角大楼. 下周一起 is
 * ambiguous: from Monday on, or together.
 */
const notAfterWeekday = new RegExp(
  [
    '[（(][0-9]',
    '[个個大家位次场場项項名件种種条條部所例只支轮輪组組届屆期款类類起篇份年月天人台架艘辆輛万萬千百十余餘多成国國]',
    '(?<=一)[直系度共同样樣般旦并並致边邊方举舉切线線开開半番段批波则則些汽带帶手]',
    '(?<=三)[亚亞星峡峽沙农農门門里一]|(?<=四)川|(?<=五)[角粮糧矿礦一]|(?<=六)[安合]',
    '(?<=日)[本元圆圓韩韓经經方媒军軍企股均内內美俄德英法印澳欧歐产產系资資债債常]',
    '(?<=天)[气氣空津猫貓安文]|中(?!午)',
  ].join('|'),
  'y',
);

/** 日本周二: Tuesday, in Japan. */
const notBeforeBen = /^[日基根]本/;

function readWeekday(text: string, at: number): RelativeWords | null {
  const found = matchAt(weekdays, text, at);
  if (!found) return null;
  const end = at + found[0].length;
  if (isDoubled(text, at) || notBeforeBen.test(text.slice(at - 1, at + 1)) || matchAt(notAfterWeekday, text, end))
    return null;
  const { week = '', weekday = '' } = found.groups ?? {};
  const index = '一二三四五六日'.indexOf(weekday) + 1 || 7;
  return { end, seenFrom: (day) => weekdayOf(day, stepOf(week), index) };
}

const months = /(?<month>[上本这這下])[个個]?月(?![球亮台饼餅份面])/y;
/** What precedes when the first character belongs to the word before: 日本月台, 成本月增, 网上月销, 天下月. */
const notBeforeMonth = /[日基原根版成资資文书書晚早路海网網线線身车車史历歷以登天地床]/;

function readMonth(text: string, at: number): RelativeWords | null {
  const found = matchAt(months, text, at);
  if (!found || isDoubled(text, at) || notBeforeMonth.test(text.charAt(at - 1))) return null;
  const end = at + found[0].length;
  const dayNumber = readUnit(text, end, '日');
  const { month: word = '' } = found.groups ?? {};
  const step = stepOf(word);
  return {
    end: dayNumber?.end ?? end,
    seenFrom: (day) => {
      const month = addMonths(day, step);
      return dateOf(yearOf(month), monthOf(month), dayNumber?.value ?? null);
    },
  };
}

const years = /(?<year>[今去明前后後])年(?![轻輕龄齡代度迈邁])/y;
const yearDistances: Readonly<Record<string, number>> = { 今: 0, 去: -1, 明: 1, 前: -2, 后: 2, 後: 2 };
const notBeforeQu = /[过過失除]/;

function readYear(text: string, at: number): RelativeWords | null {
  const found = matchAt(years, text, at);
  if (!found) return null;
  const { year = '' } = found.groups ?? {};
  const before = text.charAt(at - 1);
  if ('前后後'.includes(year) && !beginsWord(text, at)) return null;
  if ((year === '去' && notBeforeQu.test(before)) || (year === '明' && notBeforeMing.test(before))) return null;
  const end = at + found[0].length;
  const month = readUnit(text, end, '月');
  const dayNumber = month && readUnit(text, month.end, '日');
  return {
    end: dayNumber?.end ?? month?.end ?? end,
    seenFrom: (day) => dateOf(yearOf(day) + (yearDistances[year] ?? 0), month?.value ?? null, dayNumber?.value ?? null),
  };
}

/** Reads a numeral with a unit: 8日, 八月; also with blanks around the numeral, as some typeset it: 8 日, 4 月. */
function readUnit(text: string, from: number, unit: string): { readonly value: number; readonly end: number } | null {
  const start = text.charAt(from) === ' ' ? from + 1 : from;
  const numeral = readNumeral(text, start);
  if (!numeral || (numeral.style !== 'digit' && numeral.style !== 'fullWidthDigit' && numeral.style !== 'han'))
    return null;
  const end = text.charAt(numeral.end) === ' ' ? numeral.end + 1 : numeral.end;
  return text.charAt(end) === unit ? { value: numeral.value, end: end + 1 } : null;
}

/**
 * Whether a word can begin here: the character before is no Han character, or one that often precedes words of time.
 */
function beginsWord(text: string, at: number): boolean {
  return at === 0 || !isHan(text.charCodeAt(at - 1)) || '在于於从從自比较較到至是和与與'.includes(text.charAt(at - 1));
}

/** Whether a word such as 上 is doubled: 上上周五 is another week than 上周五. */
function isDoubled(text: string, at: number): boolean {
  return text.charAt(at - 1) === text.charAt(at);
}

function stepOf(word: string): number {
  return word === '上' ? -1 : word === '下' ? 1 : 0;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
