import { addCode, codeSet, isIn } from '../text/characters.ts';
import { Span } from '../text/lines.ts';
import { readNumeral } from '../text/numerals.ts';
import { charactersInBothScripts, patternInBothScripts } from '../text/scripts.ts';
import type { Dateline } from './article.ts';
import { knownOutlets } from './outlets.ts';
import type { ShapedLine } from './shapedLine.ts';
import { surnameLength } from './surnames.ts';

const agencies = `${knownOutlets}|[\\p{Script=Han}]{2,6}(?:社|网|报|日报|在线|新闻|电视台|客户端)`;
const own = '本报|本刊|本网|本台|本社';
const ownName = patternInBothScripts(new RegExp(`^(?:${own})$`));
const reporters = '(?:[\\s\\u3000]?[（(][^）)]{0,60}[）)])?';
const ending = '(?:电|讯|消息|信息|报道|综合报道|综合电)';
const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** 新华社北京7月10日电（记者 张三） · 据中新网7月10日消息 · 本报北京7月10日讯 */
const dated = patternInBothScripts(
  new RegExp(
    `^据?(?<agency>${agencies}|${own})(?:讯|消息|电)?[\\s\\u3000]?(?<place>[\\p{Script=Han}]{2,12}?)?[\\s\\u3000]?(?:(?<month>${number})月)?(?<day>${number})日${ending}${reporters}`,
    'u',
  ),
);
/** 路透北京9月7日 */
const reuters = patternInBothScripts(
  /^(?<agency>路透)(?<place>\p{Script=Han}{2,8})(?<month>\d{1,2})月(?<day>\d{1,2})日/u,
);
/** 央视网消息（新闻联播）： · 本报讯 · 据新华社电 */
const undated = patternInBothScripts(
  new RegExp(
    `^(?:(?:${own})(?:\\p{Script=Han}{0,6})(?:讯|电|消息)|据?(?<agency>${agencies})(?:(?:讯|消息|电)(?:（[^）]{0,20}）)?(?=[：:\\s\\u3000,，（(据])[：:]?|报道)|（(?<bracketed>${agencies})[^）]{0,16}）)${reporters}`,
    'u',
  ),
);
/** 【环球网报道 记者 张三】 · [海外网] */
const bracketed = patternInBothScripts(
  new RegExp(
    `^[【\\[［](?:(?<agency>${agencies})(?:[^】\\]］]{0,12}?)(?:报道|报导|讯|电|消息|记者)[^】\\]］]{0,40}|(?<bracketed>${knownOutlets})[^】\\]］]{0,4})[】\\]］]`,
    'u',
  ),
);
/** （中央社記者李先鳳花蓮3日電） · （中央社東京3日綜合外電報導） */
const central = patternInBothScripts(
  new RegExp(
    `^（(?<agency>中央社)(?:记者(?<credited>[\\p{Script=Han}、]{4,24}?)|(?<place>\\p{Script=Han}{2,6}?))(?:(?<month>${number})月)?(?<day>${number})日(?:综合)?(?:外|专)?[电讯](?:报导|报道)?）`,
    'u',
  ),
);
/** 华盛顿 — */
const place = /^(?<place>\p{Script=Han}{2,6})[ \u00a0]?[—–-]{1,2}(?=$|[ \u00a0])/u;
const openForms = [dated, reuters, central, undated, place];
const bracketedForms = [bracketed];
const brackets = codeSet('【[［');

const widestDateline = 32;
const longestDateline = 120;

/** The ends of the names of agencies, and the dashes: one of them is among the first ten characters of every dateline. */
const earlySigns = codeSet(charactersInBothScripts('社网报刊线闻台端透—–-'));
// A Han character that takes two code units makes a name longer than ten.
for (let surrogate = 0xd800; surrogate < 0xe000; surrogate++) addCode(earlySigns, surrogate);
const widestAgency = 10;
/** The last characters of a day and of an agency's name, and the first of what follows them in a dateline: 日电, 社讯, 网消息. */
const beforeEnding = codeSet(charactersInBothScripts('日社网报线闻台端'));
const endings = codeSet(charactersInBothScripts('电讯消信报综（('));
const dashes = codeSet('—–-');

/** Whether the line has the signs that every form of dateline has. */
function mayHoldDateline({ text, bodyStart, bodyEnd }: ShapedLine): boolean {
  const early = Math.min(bodyEnd, bodyStart + widestAgency);
  let sign = bodyStart + 1;
  while (sign < early && !isIn(earlySigns, text.charCodeAt(sign))) sign++;
  if (sign >= early) return false;
  if (isIn(openers, text.charCodeAt(bodyStart)) || text.startsWith('路透', bodyStart)) return true;
  const stop = Math.min(bodyEnd - 1, bodyStart + widestDateline);
  for (let at = bodyStart + 1; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (isIn(dashes, code) || (isIn(beforeEnding, code) && isIn(endings, text.charCodeAt(at + 1)))) return true;
  }
  return isIn(dashes, text.charCodeAt(stop));
}

const openers = codeSet('【[［（本');
/** The dateline (电头) that opens a paragraph, or null: 新华社北京7月10日电（记者 张三） · 本报讯 · 【环球网报道 记者 张三】. */
export function readDateline(line: ShapedLine): Dateline | null {
  if (!mayHoldDateline(line)) return null;
  const text = line.text.slice(line.bodyStart, Math.min(line.bodyEnd, line.bodyStart + longestDateline));
  for (const form of isIn(brackets, text.charCodeAt(0)) ? bracketedForms : openForms) {
    const match = form.exec(text);
    if (match && !(form === place && isShort(line, match[0].length))) return toDateline(line, match);
  }
  return null;
}

/** 启示 —— 向未来 is a heading: a place alone opens a paragraph of some length, or stands alone on its line. */
function isShort({ bodyStart, bodyEnd }: ShapedLine, length: number): boolean {
  const rest = bodyEnd - bodyStart - length;
  return rest > 0 && rest <= longestHeading;
}

const longestHeading = 40;

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
    place: find(at, named === undefined ? 0 : match[0].indexOf(named) + named.length),
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
