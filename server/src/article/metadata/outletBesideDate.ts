import { codeSet, isIn } from '../../text/characters.ts';
import { patternInBothScripts, patternWithHan } from '../../text/scripts.ts';
import { isPersonName } from '../names/personNames.ts';
import type { FoundDate } from './dates.ts';
import { isMasthead, isOutlet } from './outlets.ts';
import { type Part, wordsOf } from './textParts.ts';
import {
  goesWithOutlet,
  isEmptyLabel,
  isFiling,
  isKindOfOutlet,
  isNoOutlet,
  isPlace,
  isPlaceByLabel,
  mayBeAnyName,
  withoutAccount,
} from './wordsBesideDates.ts';

/**
 * The outlet that a line names beside its date: 2019年10月23日 09:05 环球网; null if it names none. Undefined if the line
 * says more than a date line does: 2020年7月10日新闻发布会实录. Below a headline, any name after a time of day is an outlet,
 * unless it is a place: 2020-07-10 10:00 外交部网站. Above a headline, text that a bar separates from the date is a column.
 */
export function outletBesideDate(text: string, date: FoundDate, belowHeadline: boolean): Part | null | undefined {
  const outlet = readOutlet(text, date, belowHeadline);
  if (outlet !== undefined) return outlet;
  return isAmongFields(text, date) || (belowHeadline && isBeforeTags(text, date)) ? null : undefined;
}

const clauses = /[，。；！？“”]/;
const dateLabel = patternInBothScripts(/(?:^|[\s|｜])(?:发布|发表|更新|刊登)?(?:时间|日期)\s?[:：]\s?$/);

const pageField = patternInBothScripts(
  /(?:点击|浏览|阅读|访问|人气|标签|类别|栏目|编辑|责编|作者|字号)(?:量|数|次数)?\s?[:：]/,
);

/** 公益老街 时间: 2020-07-10 责任编辑: 张三 · 类别:时事 时间:2020-07-10 10:00 标签:老街 书店: a date by its label, and another field of the page. */
function isAmongFields(text: string, { start, end }: FoundDate): boolean {
  if (clauses.test(text) || !dateLabel.test(text.slice(0, start))) return false;
  return pageField.test(text.slice(0, start)) || pageField.test(text.slice(end));
}

const timeOfDay = /[:：][\d０-９]{2}/;
const tags = patternWithHan(/^(?:[ \u3000]{1,3}[\p{Script=Han}A-Za-z\d]{2,8}){2,6}$/u);

/** Whether tags follow the date: 2020-07-10 10:00 老街 书店. */
function isBeforeTags(text: string, { start, end }: FoundDate): boolean {
  return start === 0 && timeOfDay.test(text.slice(start, end)) && tags.test(text.slice(end));
}

/** 时事观察 | 2020-07-10 10:00 */
const barred = /[|｜丨]/;
/** 原创 王小明 松岚书店 2020-07-10 10:00: the head of a public account, whose author stands before its name. */
const original = patternInBothScripts(/^原创\s/);

/** The outlet among the words before and after a date; undefined if one of the words is nothing that stands beside dates. */
function readOutlet(text: string, date: FoundDate, belowHeadline: boolean): Part | null | undefined {
  const written = text.slice(date.start, date.end);
  const timed = timeOfDay.test(written);
  const parted = timed || !written.includes('年');
  const mayBeUnknown = belowHeadline ? timed || original.test(text) : timed && barred.test(text);
  let outlet: Part | null = null;
  let unknown: Part | null = null;
  let people = 0;
  let labelled = false;
  for (const part of [...wordsOf(text, 0, date.start), ...wordsOf(text, date.end, text.length)]) {
    const word = text.slice(part.start, part.end);
    const sticks = part.end === date.start || part.start === date.end;
    const isCredited = labelled;
    labelled = isEmptyLabel(word);
    if (labelled || isCredited || isNoOutlet(word)) continue;
    if ((timed && isFiling(word)) || isCountryOf(text, part)) continue;
    if (!sticks && (timed ? isPlace(word) : isPlaceByLabel(word))) continue;
    if (outlet !== null && word === text.slice(outlet.start, outlet.end)) continue;
    if (outlet !== null && ((timed && goesWithOutlet(word)) || isKindOfOutlet(word))) continue;
    if (opensAccount(text, part.end)) continue;
    if (outlet === null && isOutlet(withoutAccount(word), sticks && !parted)) outlet = part;
    else if (outlet === null && belowHeadline && isTitle(text, part)) outlet = part;
    else if (people === 0 && (parted || !sticks) && isPersonName(word)) people++;
    else if (mayBeUnknown && !sticks && unknown === null && mayBeAnyName(word)) unknown = part;
    else return undefined;
  }
  if (unknown !== null && (outlet !== null || (people > 0 && !original.test(text)))) return undefined;
  return outlet ?? (belowHeadline ? unknown : null);
}

/** 《康健之友》, the name of a paper between title marks, or of an account in quotation marks: 公众号“老街杂谈”. */
function isTitle(text: string, { start, end }: Part): boolean {
  if (text.charAt(start - 1) === '《') return text.charAt(end) === '》';
  return opensAccount(text, start - 1) && isIn(closesQuotation, text.charCodeAt(end));
}

const opensQuotation = codeSet('“「');
const closesQuotation = codeSet('”」');
const account = patternInBothScripts(/(?:^|\s)(?:微信)?公众号$/);

/** Whether the name of an account begins at `at`, after 公众号. */
function opensAccount(text: string, at: number): boolean {
  return isIn(opensQuotation, text.charCodeAt(at)) && account.test(text.slice(0, at));
}

const longestCountry = 3;

/** 英国《金融时报》: where an outlet is from. */
function isCountryOf(text: string, { start, end }: Part): boolean {
  return end - start <= longestCountry && text.charAt(end) === '《';
}

/**
 * The outlet on a line without a date that holds only names and buttons besides: 澜城时报 张三 分享 参与. Null if the line says
 * anything else.
 */
export function outletBesideCredits(text: string): Part | null {
  const outlet = readOutlet(text, { start: 0, end: 0, iso: null }, false);
  return outlet && isMasthead(text.slice(outlet.start, outlet.end)) ? outlet : null;
}
