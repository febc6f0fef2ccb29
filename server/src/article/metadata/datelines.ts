import { addCode, codeSet, isIn } from '../../text/characters.ts';
import { Span } from '../../text/lines.ts';
import { readNumeral } from '../../text/numerals.ts';
import { charactersInBothScripts, patternInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';
import type { Dateline } from '../article.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { surnameLength } from '../names/surnames.ts';
import { bracketedForms, openForms, ownName, vagueForms } from './datelineForms.ts';
import { Beginnings } from './wordForms.ts';

const brackets = codeSet('【〔[［（(《');

const widestDateline = 32;
const longestDateline = 120;

/**
 * Last characters of the names of agencies, and dashes. Every dateline has one of them among its first twelve
 * characters.
 */
const earlySigns = codeSet(charactersInBothScripts('社网报刊线闻台端透月讯—–-'));
// A Han character that takes two code units makes a name longer than that.
for (let surrogate = 0xd800; surrogate < 0xe000; surrogate++) addCode(earlySigns, surrogate);
/** Agencies whose datelines may have none of these characters. */
const agenciesWithoutSign = new Beginnings('CCTV 央视国际');
const widestAgency = 12;
const digitsOfYear = 4;
const YEAR = 0x5e74;
/** The last characters of a day and of an agency's name, and the first of what follows them in a dateline: 日电, 社讯, 网消息. */
const beforeEnding = codeSet(charactersInBothScripts('日社网报线闻台端'));
const endings = codeSet(charactersInBothScripts('电讯消信报综（(【〔丨｜|'));
/** Signs that are enough by themselves: 新浪科技讯 · 华盛顿 —. */
const surelyTelling = codeSet('—–-讯訊');

/** The ends of the names of agencies, and 电, 讯 and 报道: every dateline in brackets has one of them. */
const bracketSigns = codeSet(charactersInBothScripts('社网报刊线闻台端电讯'));

/** Quick test for characters without which a line has no dateline in any form. */
function mayHoldDateline({ text, bodyStart, bodyEnd }: ShapedLine): boolean {
  if (isIn(brackets, text.charCodeAt(bodyStart))) return holdsBracketSign(text, bodyStart, bodyEnd);
  if (text.charCodeAt(bodyStart + digitsOfYear) === YEAR) return true;
  const early = Math.min(bodyEnd, bodyStart + widestAgency);
  let sign = bodyStart + 1;
  while (sign < early && !isIn(earlySigns, text.charCodeAt(sign))) sign++;
  if (agenciesWithoutSign.mayBeginAt(text, bodyStart)) return true;
  if (sign >= early) return false;
  if (text.startsWith('本', bodyStart) || text.startsWith('路透', bodyStart)) return true;
  const stop = Math.min(bodyEnd - 1, bodyStart + widestDateline);
  for (let at = bodyStart + 1; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (isIn(surelyTelling, code) || (isIn(beforeEnding, code) && isIn(endings, text.charCodeAt(at + 1)))) return true;
  }
  return isIn(surelyTelling, text.charCodeAt(stop));
}

function holdsBracketSign(text: string, from: number, to: number): boolean {
  const stop = Math.min(to, from + widestDateline);
  for (let at = from + 1; at < stop; at++) if (isIn(bracketSigns, text.charCodeAt(at))) return true;
  return false;
}

/** The dateline (电头) that opens a paragraph, or null: 新华社北京7月10日电（记者 张三） · 本报讯 · 【环球网报道 记者 张三】. */
export function readDateline(line: ShapedLine): Dateline | null {
  if (!mayHoldDateline(line)) return null;
  const text = line.text.slice(line.bodyStart, Math.min(line.bodyEnd, line.bodyStart + longestDateline));
  for (const form of isIn(brackets, text.charCodeAt(0)) ? bracketedForms : openForms) {
    const match = form.exec(text);
    if (match && !(vagueForms.includes(form) && isVague(line, match))) return toDateline(line, match);
  }
  return null;
}

/** Whether a match of a vague form is no dateline: 启示 —— 向未来 is a heading, and 如今 before a dash is no place. */
function isVague({ bodyStart, bodyEnd }: ShapedLine, { 0: found, groups }: RegExpExecArray): boolean {
  if (reporter.test(found)) return false;
  const { place: stated = '' } = groups ?? {};
  const rest = bodyEnd - bodyStart - found.length;
  return (rest > 0 && rest <= longestHeading) || notPlaces.has(stated);
}

const longestHeading = 40;
const reporter = patternInBothScripts(/[（(]\s?记者/);
/** Words of time and discourse that may stand before a dash but are no places. */
const notPlaces = wordsInBothScripts(
  '现在 今天 昨天 明天 今年 去年 当年 当天 当时 那时 那年 那天 如今 后来 此时 此刻 这时 过去 未来 从前 以前 之后 清晨 早晨 上午 中午 下午 傍晚 夜晚 深夜 凌晨 ' +
    '春天 夏天 秋天 冬天 春节 元旦 清明 端午 中秋 国庆 五一 五四 七七 八一 十一 九一八 首先 其次 再次 最后 另外 此外 同时 然而 但是 可是 不过 于是 总之 结果 结论 答案 原因 因为 所以 因此 比如 例如 ' +
    '其实 原来 终于 突然 事实上 与此同时 不仅如此 更重要的是',
);

function toDateline(line: ShapedLine, match: RegExpExecArray): Dateline {
  const { agency, bracketed: inBrackets, place: stated, credited, month, day } = match.groups ?? {};
  const at = stated ?? placeAfterNames(credited);
  const named = agency ?? inBrackets;
  const isOwn = named !== undefined && ownName.test(named);
  const find = (part: string | undefined, from: number) => {
    const start = part === undefined ? -1 : match[0].indexOf(part, from);
    return start < 0 || part === undefined ? null : spanOf(line, start, start + part.length);
  };
  return {
    kind: 'dateline',
    span: spanOf(line, 0, match[0].trimEnd().length),
    agency: isOwn ? null : find(named, 0),
    place: (named === undefined ? null : find(at, match[0].indexOf(named) + named.length)) ?? find(at, 0),
    month: month === undefined ? null : readNumber(month),
    day: day === undefined ? null : readNumber(day),
  };
}

/** 李先鳳花蓮, 張三、王小明華盛頓: what stands right after the last reporter's name, of three characters if it can be. */
function placeAfterNames(credited = ''): string | undefined {
  const last = credited.slice(credited.lastIndexOf('、') + 1);
  const family = surnameLength(last, 0) || 1;
  const place = last.slice(last.length - family - longestGiven < shortestPlace ? family + 1 : family + longestGiven);
  return place.length < shortestPlace ? undefined : place;
}

const longestGiven = 2;
const shortestPlace = 2;

function readNumber(text: string): number {
  return readNumeral(text, 0)?.value ?? 0;
}

function spanOf(line: ShapedLine, start: number, end: number): Span {
  return new Span(line, line.bodyStart + start, line.bodyStart + end);
}
