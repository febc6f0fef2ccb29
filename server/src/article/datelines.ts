import { addCode, codeSet, isIn } from '../text/characters.ts';
import { Span } from '../text/lines.ts';
import { readNumeral } from '../text/numerals.ts';
import { charactersInBothScripts, patternInBothScripts, patternWithHan, wordsInBothScripts } from '../text/scripts.ts';
import type { Dateline } from './article.ts';
import { knownOutlets } from './outlets.ts';
import type { ShapedLine } from './shapedLine.ts';
import { surnameLength } from './surnames.ts';
import { Beginnings } from './wordForms.ts';

/** Names that do not end as those of outlets do. */
const otherAgencies = '央视国际|CCTV\\.com';
const agencies = `${knownOutlets}|${otherAgencies}|[\\p{Script=Han}]{2,6}(?:社|(?:新闻)?网|报|日报|在线|新闻|电视台|客户端)`;
const own = '本报|本刊|本网|本台|本社';
const ownName = patternInBothScripts(new RegExp(`^(?:${own})$`));
const reporters = '(?:[\\s\\u3000]?[（(][^）)]{0,60}[）)])?';
const ending = '(?:电|讯|消息|信息|报道|综合报道|综合电)';
const number = '(?:[\\d０１２３４５６７８９]{1,2}|[一二三四五六七八九十]{1,3})';

/** 新华社北京7月10日电（记者 张三） · 据中新网7月10日消息 · 本报北京7月10日讯 */
const dated = patternInBothScripts(
  new RegExp(
    `^据?(?<agency>(?:${agencies}|${own})(?:客户端)?)(?:讯|消息|电)?[\\s\\u3000]?(?<place>[\\p{Script=Han}]{2,12}?|[“「][^”」]{1,10}[”」])?[\\s\\u3000]?(?:(?<month>${number})月)?(?<day>${number})日${ending}${reporters}`,
    'u',
  ),
);
/** IT之家7月10日消息 · 第一财经7月10日讯 · 澜城广电·老街7月10日讯 */
const datedByAnyone = patternInBothScripts(
  new RegExp(
    `^据?(?!今年|去年|前年|当年|截至|截止|北京时间|当地时间)(?<agency>[\\p{Script=Han}A-Za-z]{2,6}?(?:讯(?=[\\d月]{2,5}日电))?|[\\p{Script=Han}]{2,4}·[\\p{Script=Han}]{2,4})讯?\\s?(?<month>${number})\\s?月\\s?(?<day>${number})\\s?日(?:电|讯(?!问)|消息(?=[：:\\s,，（(])|报道(?=[：:，,])|(?=[丨｜|]))${reporters}`,
    'u',
  ),
);
/** 新浪科技讯 · 南都讯 记者张三 */
const news = patternInBothScripts(
  new RegExp(
    `^(?<agency>\\p{Script=Han}{2,6})(?<![资快简通短视喜音问审])讯(?:(?=[\\s\\u3000]?[（(]?记者)|(?=[\\s\\u3000]{1,2}(?:\\d{1,2}月\\d|近日|日前|昨[日天]|今[日天]))|(?<=\\p{Script=Han}{4})(?=[\\s\\u3000（(]))${reporters}`,
    'u',
  ),
);
/** 大河网郑州讯（记者 张三） · 澜城晚报老街讯 | */
const local = patternInBothScripts(
  new RegExp(
    `^(?<agency>(?:${knownOutlets}|\\p{Script=Han}{1,8}(?:网|报|广播|台|在线|新闻))(?:\\p{Script=Han}{2,5}(?:网|新闻|客户端)(?=讯))?)(?<place>\\p{Script=Han}{2,6}?)?(?<![资快简通短视喜音问审])讯(?:(?=[\\s\\u3000（(])${reporters}|\\s?[|｜])`,
    'u',
  ),
);
/** 财联社（松岚，记者 张三）讯 */
const reported = patternInBothScripts(
  new RegExp(`^(?<agency>${agencies})[（(][^（）()]{2,30}[）)]讯(?=[，,：:\\s\\u3000])`, 'u'),
);
/** 7月10日电 */
const unnamed = patternInBothScripts(/^(?<month>\d{1,2})月(?<day>\d{1,2})日电(?=[\s\u3000（(])/);
/** 晨报讯 “…” · 晚报讯（记者 张三） */
const ofCity = patternInBothScripts(
  new RegExp(`^(?<agency>[晨早晚日商时]报)讯(?=[\\s\\u3000（(“：:])${reporters}`, 'u'),
);
/** 北京，7月20日（新华社）—— */
const translated = patternInBothScripts(
  new RegExp(
    `^(?<place>\\p{Script=Han}{2,8})[,，]\\s?(?<month>${number})月(?<day>${number})日\\s?[（(](?<agency>${agencies})[）)]\\s?[—–-]{1,2}`,
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
    `^(?:(?:${own})(?:讯(?!息|问)|\\p{Script=Han}{0,6}(?:讯|电|消息)(?=[：:\\s\\u3000,，（(据]|$))|据?(?<agency>${agencies})(?:(?:讯|消息|电)(?:[（(][^（()）]{0,20}[）)])?(?=[：:\\s\\u3000,，（(据])[：:]?|报道)|[（(](?<bracketed>${agencies})(?:[^）)]{0,12}(?:电|讯|消息|报道|报导))?[）)])${reporters}`,
    'u',
  ),
);
/** 【环球网报道 记者 张三】 · [海外网] · 【Now新闻台】 */
const bracketed = patternInBothScripts(
  new RegExp(
    `^[【〔\\[［](?:(?:${own})(?:讯|电|消息)|(?<agency>${agencies})(?:[^】\\]］／/]{0,12}?)(?:报道|报导|讯|电|消息|记者)[^】\\]］]{0,40}|(?<bracketed>${knownOutlets}|(?!AI|IT|VR)[A-Za-z]{2,10}新闻[台网]?(?=[】\\]］]))[^】〕\\]］]{0,4})[】〕\\]］]`,
    'u',
  ),
);
/** （中央社記者李先鳳花蓮3日電） · （中央社東京3日綜合外電報導） · （法新社巴黎10日電） */
const wired = patternInBothScripts(
  new RegExp(
    `^[（(](?<agency>${agencies})(?:记者(?<credited>[\\p{Script=Han}、]{4,24}?)|(?<place>\\p{Script=Han}{2,6}?))(?:\\d{4}年)?(?:(?<month>${number})月)?(?<day>${number})日(?:综合)?(?:外|专)?[电讯](?:报导|报道)?(?:[\\s\\u3000]记者[^）)]{2,40})?[）)]`,
    'u',
  ),
);
/** （吉隆坡10日讯） · （华盛顿综合电） */
const placed = patternInBothScripts(
  new RegExp(
    `^[（(](?<place>\\p{Script=Han}{2,8}?)(?:(?:(?<month>${number})月)?(?<day>${number})日(?:综合)?[电讯]|综合(?:[电讯]|报道|报导))[）)]`,
    'u',
  ),
);
/** （早报讯） · （本报讯） */
const paper = patternInBothScripts(new RegExp(`^[（(](?<agency>\\p{Script=Han}报|${own})讯[）)]`, 'u'));
/** 【大纪元3月27日讯】（法新社巴黎二十七日电） · 【大纪元3月27日报导】 · 【新唐人北京时间2023年7月14日讯】 */
const dayed = patternInBothScripts(
  new RegExp(
    `^[【〔\\[［](?<agency>\\p{Script=Han}{2,8}?)(?:北京时间|当地时间)?(?:\\d{4}年)?(?<month>${number})月(?<day>${number})日(?:综合)?(?:[电讯]|报道|报导)[】〕\\]］](?:[（(][^（()）]{2,40}(?:[电讯]|报道|报导)[）)])?`,
    'u',
  ),
);
/** 《经济通通讯社2日专讯》 */
const titled = patternInBothScripts(
  new RegExp(`^《(?<agency>${agencies})(?:(?<month>${number})月)?(?<day>${number})日专?[电讯]》`, 'u'),
);
/** 〔記者王小明／台北報導〕 · （記者王小明台北報導） · 【政治中心／綜合報導】 */
const filed = patternInBothScripts(
  new RegExp(
    `^[【〔\\[［（(](?<agency>${agencies}|大纪元|新唐人)?(?:(?:(?:记者|编译|特派员)[\\s\\u3000]?[\\p{Script=Han}、]{2,24}|\\p{Script=Han}{2,8})[\\s\\u3000]?[／/∕╱][\\s\\u3000]?(?:综合|即时|(?<place>\\p{Script=Han}{2,6}?))(?:外电|即时)?|记者(?<credited>[\\p{Script=Han}、]{4,24}?))(?:报道|报导)[】〕\\]］）)]`,
    'u',
  ),
);
/** 澜城时报【王小明／台北报导】 */
const filedByPaper = patternInBothScripts(
  /^(?<agency>\p{Script=Han}{1,6}(?:报|社|网))[【〔](?:记者(?<credited>[\p{Script=Han}、]{4,24}?)|[\p{Script=Han}、]{2,20}[／/∕╱](?<place>\p{Script=Han}{2,4}))(?:报道|报导)[】〕]/u,
);
/** 2020年7月10日（德国之声中文网） */
const fullyDated = patternInBothScripts(
  new RegExp(
    `^\\d{4}年(?<month>\\d{1,2})月(?<day>\\d{1,2})日\\s?[（(](?!互联网)(?<agency>${agencies})(?:电|讯|消息)?[）)](?=[\\s\\u3000—–-])`,
    'u',
  ),
);
/** 华盛顿 — */
const place = patternWithHan(/^(?<place>\p{Script=Han}{2,6})[ \u00a0]?[—–-]{1,2}(?=$|[ \u00a0])/u);
const openForms = [
  fullyDated,
  dated,
  unnamed,
  reuters,
  reported,
  filedByPaper,
  undated,
  datedByAnyone,
  local,
  ofCity,
  news,
  translated,
  place,
];
const bracketedForms = [bracketed, wired, dayed, titled, filed, placed, paper, undated];
/**
 * Forms that headings may have too. They count only at the beginning of a paragraph of some length, or alone on their
 * line.
 */
const vagueForms: readonly RegExp[] = [datedByAnyone, news, local, place];
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
