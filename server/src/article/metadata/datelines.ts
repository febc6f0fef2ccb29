import { readNumeral } from '../../text/numerals.ts';
import { patternInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';
import type { Dateline } from '../article.ts';
import { type ShapedLine, spanInBody } from '../lines/shapedLine.ts';
import { surnameLength } from '../names/surnames.ts';
import { datelineForms, ownName } from './datelineForms.ts';
import { readSigns } from './datelineSigns.ts';

const longestDateline = 120;

/** The dateline (电头) that opens a paragraph, or null: 新华社北京7月10日电（记者 张三） · 本报讯 · 【环球网报道 记者 张三】. */
export function readDateline(line: ShapedLine): Dateline | null {
  const signs = readSigns(line);
  if (signs === 0) return null;
  const text = line.text.slice(line.bodyStart, Math.min(line.bodyEnd, line.bodyStart + longestDateline));
  for (const { pattern, needs, vague } of datelineForms) {
    const match = (signs & needs) === 0 ? null : pattern.exec(text);
    if (match && !(vague && isVague(line, match))) return toDateline(line, match);
  }
  return null;
}

const longestHeading = 40;
const reporter = patternInBothScripts(/[（(]\s?记者/);

/** Words of time and discourse that may stand before a dash but are no places. */
const notPlaces = wordsInBothScripts(
  '现在 今天 昨天 明天 今年 去年 当年 当天 当时 那时 那年 那天 如今 后来 此时 此刻 这时 过去 未来 从前 以前 之后 清晨 早晨 上午 中午 下午 傍晚 夜晚 深夜 凌晨 ' +
    '春天 夏天 秋天 冬天 春节 元旦 清明 端午 中秋 国庆 五一 五四 七七 八一 十一 九一八 首先 其次 再次 最后 另外 此外 同时 然而 但是 可是 不过 于是 总之 结果 结论 答案 原因 因为 所以 因此 比如 例如 ' +
    '其实 原来 终于 突然 事实上 与此同时 不仅如此 更重要的是',
);

/** Whether a match of a vague form is no dateline: 启示 —— 向未来 is a heading, and 如今 before a dash is no place. */
function isVague({ bodyStart, bodyEnd }: ShapedLine, { 0: found, groups }: RegExpExecArray): boolean {
  if (reporter.test(found)) return false;
  const { place: stated = '' } = groups ?? {};
  const rest = bodyEnd - bodyStart - found.length;
  return (rest > 0 && rest <= longestHeading) || notPlaces.has(stated);
}

function toDateline(line: ShapedLine, match: RegExpExecArray): Dateline {
  const { agency, bracketed: inBrackets, place: stated, credited, month, day } = match.groups ?? {};
  const at = stated ?? placeAfterNames(credited);
  const named = agency ?? inBrackets;
  const isOwn = named !== undefined && ownName.test(named);
  const find = (part: string | undefined, from: number) => {
    const start = part === undefined ? -1 : match[0].indexOf(part, from);
    return start < 0 || part === undefined ? null : spanInBody(line, start, start + part.length);
  };
  return {
    kind: 'dateline',
    span: spanInBody(line, 0, match[0].trimEnd().length),
    agency: isOwn ? null : find(named, 0),
    place: (named === undefined ? null : find(at, match[0].indexOf(named) + named.length)) ?? find(at, 0),
    month: month === undefined ? null : readNumber(month),
    day: day === undefined ? null : readNumber(day),
  };
}

const longestGiven = 2;
const shortestPlace = 2;

/** 李先鳳花蓮, 張三、王小明華盛頓: what stands right after the last reporter's name, of three characters if it can be. */
function placeAfterNames(credited = ''): string | undefined {
  const last = credited.slice(credited.lastIndexOf('、') + 1);
  const family = surnameLength(last, 0) || 1;
  const place = last.slice(last.length - family - longestGiven < shortestPlace ? family + 1 : family + longestGiven);
  return place.length < shortestPlace ? undefined : place;
}

function readNumber(text: string): number {
  return readNumeral(text, 0)?.value ?? 0;
}
