import type { ArticleDate } from '../article/article.ts';
import { findDate } from '../article/metadata/dates.ts';
import { Span } from '../text/lines.ts';
import type { LocalizedText, Report, Rule } from './rule.ts';
import { triggersOf } from './triggers.ts';
import { isDay, type WrittenDate, writtenDates } from './writtenDates.ts';

const article = (date: string) =>
  ['社区卫生服务中心延长开放时间', '来源：新华社', date, '', '社区卫生服务中心从下周起开设夜间门诊。'].join('\n');

/** `date-invalid`: see its metadata. */
export const dateInvalid: Rule = {
  metadata: {
    name: 'date-invalid',
    element: 'metadata',
    severity: 'error',
    fix: null,
    since: '0.1.0',
    summary: {
      en: 'The date does not exist, or is another day of the week',
      'zh-cn': '日期或时间不存在，或与所注星期不符',
    },
    why: {
      en: 'There is no 30 February and no 25:61. A date that does not exist, or a weekday that is not that day’s, shows that a digit is wrong; archives then file the article under the wrong day or refuse it. In the text, too, 6月31日 misleads. Days of another calendar (农历2月30日) are left alone.',
      'zh-cn':
        '二月没有三十日，一天没有二十五时。日期不存在，或与星期对不上，说明有数字写错；稿件入库时会归错日期，甚至无法入库。正文中的“6月31日”同样会误导读者。农历等其他历法的日期不予提示。',
    },
    wrong: [
      { text: article('‹2020-02-30› 15:03') },
      { text: article('2020-07-10 ‹25:03›') },
      { text: article('2020年7月10日‹星期四›') },
      { text: article('2020-07-10').replace('从下周起', '从‹6月31日›起') },
    ],
    right: [{ text: article('2020-02-29 15:03') }, { text: article('2020年7月10日 星期五') }],
  },
  article({ date, dateline }, _context, report) {
    if (date) checkDate(date, report);
    if (dateline?.day && dateline.month === null && !isDay({ year: null, month: null, day: dateline.day }))
      reportDay(dateline.span, messages.metadata, report);
  },
  line: {
    triggers: { holding: triggersOf('月') },
    check(line, report) {
      for (const date of writtenDates(line)) {
        const weekday = weekdayIn(date);
        if (!isDay(date)) reportDay(date.span, messages.text, report);
        else if (weekday) checkWeekday(date.span, dayOfWeek(date), weekday, report);
      }
    },
  },
};

/**
 * Checks that the date of the article exists and that its weekday is right. Faults that the check of single lines
 * (`line`) also finds there are left to it.
 */
function checkDate(date: ArticleDate, report: Report): void {
  const written = writtenDates(date.span.line);
  if (date.iso === null) {
    if (written.every(isDay)) reportDay(wrongPart(date.span), messages.metadata, report);
    return;
  }
  const weekday = weekdayAfter(date.span);
  if (weekday === null || written.some((other) => weekdayIn(other)?.start === weekday.start)) return;
  checkWeekday(date.span, new Date(`${date.iso.slice(0, 10)}T00:00Z`).getUTCDay(), weekday, report);
}

const timeOfDay = /[\sT]*(\d{1,2}\s?[:：时時].*)$/s;

/** The part of a date that does not exist: the day or the time of day. */
function wrongPart(date: Span): Span {
  const { line, start, end, text } = date;
  const time = timeOfDay.exec(text);
  if (time?.[1] === undefined) return date;
  const day = text.slice(0, time.index);
  return findDate(day)?.iso == null
    ? new Span(line, start, start + day.length)
    : new Span(line, end - time[1].length, end);
}

const weekdays = '日一二三四五六';

function checkWeekday(date: Span, day: number, weekday: Span, report: Report): void {
  const actual = weekdays.charAt(day);
  if (weekday.text.endsWith(actual) || (actual === '日' && weekday.text.endsWith('天'))) return;
  report({
    span: weekday,
    message: {
      en: '“{0}” is not “{1}” but “星期{2}”: one of the two is wrong. Correct it.',
      'zh-cn': '{0}是星期{2}，不是“{1}”，两者必有一误。请核对。',
    },
    arguments: [date.text, weekday.text, actual],
    fix: null,
    related: [{ span: date, message: { en: 'The date', 'zh-cn': '日期' }, arguments: [] }],
  });
}

const weekdayPattern = /^[\s（(]{0,3}((?:星期|周|週|礼拜|禮拜)[一二三四五六日天])/;

/** The day of the week that stands right after a date, or null. */
function weekdayAfter({ line, end }: Span): Span | null {
  const found = weekdayPattern.exec(line.text.slice(end, end + 8));
  if (found?.[1] === undefined) return null;
  const start = end + found[0].length - found[1].length;
  return new Span(line, start, start + found[1].length);
}

/** The same for a date in a sentence. There 周 counts only in brackets, since it may begin a name (周一鸣). */
function weekdayIn({ span, year }: WrittenDate): Span | null {
  const found = year === null ? null : weekdayAfter(span);
  return found && (!'周週'.includes(found.text.charAt(0)) || isBracketed(found)) ? found : null;
}

function isBracketed({ line, start, end }: Span): boolean {
  return '（('.includes(line.text.charAt(start - 1)) && '）)'.includes(line.text.charAt(end) || '-');
}

function dayOfWeek({ year, month, day }: WrittenDate): number {
  return new Date(Date.UTC(year ?? 0, month - 1, day)).getUTCDay();
}

const messages = {
  metadata: {
    en: '“{0}” does not exist, so the article cannot be filed by its date. Correct the date.',
    'zh-cn': '“{0}”不是有效的日期或时间，稿件将无法按日期归档。请更正。',
  },
  text: {
    en: 'There is no such day as “{0}”. Check the date.',
    'zh-cn': '“{0}”这一天不存在。请核对日期。',
  },
} as const;

function reportDay(span: Span, message: LocalizedText, report: Report): void {
  report({ span, message, arguments: [span.text], fix: null, related: [] });
}
