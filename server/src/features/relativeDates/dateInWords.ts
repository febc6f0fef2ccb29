import * as l10n from '@vscode/l10n';
import type { Locale } from '../../rules/rule.ts';
import { listOf } from '../wording.ts';
import { type CalendarDate, type Day, yearOf } from './calendar.ts';

/** BCP 47 tags for `Intl`. */
export const languageTags: Readonly<Record<Locale, string>> = { en: 'en-GB', 'zh-cn': 'zh-CN' };

/** A date in words: 2020年7月9日星期四 · Thursday 9 July 2020; for a month or a year only that. */
export function dateInWords(date: CalendarDate, locale: Locale): string {
  return inWords(date, locale, isDay(date) ? { dateStyle: 'full' } : partsOf(date));
}

/** A short date: 7月9日 · 9 July, 7月 · July. With its year if that differs from `readIn`. */
export function shortDate(date: CalendarDate, locale: Locale, readIn: number): string {
  const { year, ...parts } = partsOf(date);
  return inWords(date, locale, isYear(date) || yearOf(date) !== readIn ? { year, ...parts } : parts);
}

/** Says which day or days a relative date was calculated from. */
export function reckonedFrom(days: readonly Day[]): string {
  return l10n.t('Worked out from the article’s date, {0}.', listOf(days));
}

function inWords(date: CalendarDate, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(languageTags[locale], { ...options, timeZone: 'UTC' }).format(new Date(date));
}

function partsOf(date: CalendarDate): Intl.DateTimeFormatOptions & { readonly year: 'numeric' } {
  return { year: 'numeric', ...(!isYear(date) && { month: 'long' }), ...(isDay(date) && { day: 'numeric' }) };
}

function isYear(date: CalendarDate): boolean {
  return date.length === '2020'.length;
}

function isDay(date: CalendarDate): boolean {
  return date.length === '2020-07-09'.length;
}
