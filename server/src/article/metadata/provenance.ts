import { codeSet, isColon, isIn, skipSpace } from '../../text/characters.ts';
import { Span } from '../../text/lines.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { ArticleDate, Source } from '../article.ts';
import { bodyOf, contentSpan, type ShapedLine } from '../lines/shapedLine.ts';
import { type FoundDate, findDate } from './dates.ts';
import { outletBesideDate, type Part } from './outletBesideDate.ts';

const longestProvenance = 120;
const sourceLabel = patternInBothScripts(
  /(?:(?:文章|本文|稿件|信息|新闻|消息|内容)?(?:来源|来源于|转自|转载自|转载于|摘自|稿源|出处))\s*(?:[:：︰|｜丨]\s*|[/／](?!作者)\s*|(?=[「《[]))|^(?:选自)(?=[「《])|^(?:来自|出品)\s?[:：]\s*|(?:发布|发文|供稿)(?:单位|机构|部门)\s*[:：]\s*|(?<=\d\s{1,4})来源于?\s+(?=\p{Script=Han})|^来源\s+(?=\p{Script=Han}{2,10}[网报社台刊](?:\s|$))|(?:原载|原刊)于?(?=[《])|(?:原文|本文|文章)(?:来自|来源于|摘自|选自)(?:微信|新浪)?(?:公众号|公号|订阅号|微信号|微博)?(?:[:：]\s*|(?=[^，。]{2,20}$|[「《[“]))/u,
);
/** A character of every label of a source: in most lines there is none. */
const ofSourceLabel = patternInBothScripts(/[源自载处]|原刊|[位构门品]\s*[:：]/);
const notSource = patternInBothScripts(/(?:资料|图片|数据|照片|视频|题图)(?:来源)/);

const stops = codeSet('。！？；');

/** The source and date that a line of the head or foot gives, and its authors. */
export interface Provenance {
  readonly source: Source | null;
  readonly date: ArticleDate | null;
}

/** A source line may hold a long address. */
const sourceFirst = patternInBothScripts(/^(?:来源|(?:原文|本文|文章)来自|转自|转载自)/);

const dateLabel = patternInBothScripts(
  /^(?:[•●▪◆■]\s*)?[（(【[]?(?:(?:北京|当地)时间|(?:发布|发表|更新|刊登|出版|上传|添加|成文|归档|印发)?(?:时间|日期|于|date))\s*[:：]?\s*["']?/i,
);

/**
 * Reads 来源: 人民网 · 2020-07-10 15:03:58 · 2014年01月30日16:45来源：新华网 and their kin; null for other lines. Right
 * below a headline, any short word after a time of day is the outlet.
 */
export function readProvenance(line: ShapedLine, belowHeadline = false): Provenance | null {
  const text = bodyOf(line);
  if (text.length > longestProvenance && !sourceFirst.test(text.slice(0, 12))) return null;
  if (isIn(stops, text.charCodeAt(text.length - 1)) || line.level > 0) return null;
  const date = findDate(text);
  const label = ofSourceLabel.test(text) ? sourceLabel.exec(text) : null;
  const named = label && !notSource.test(text.slice(0, label.index + label[0].length)) ? label : null;
  if (named) {
    if (!isMetadataLead(text.slice(0, Math.min(date?.start ?? text.length, named.index)))) return null;
    const source = readSourceName(line, named.index + named[0].length, date);
    return { source, date: date && dateAt(line, date) };
  }
  if (!date) return null;
  const outlet = outletBesideDate(text, date, belowHeadline);
  return outlet === undefined ? null : { source: outlet && sourceAt(line, outlet), date: dateAt(line, date) };
}

/** The first of two sources, unless it is a label without a name (来源：作者：点击：) and there is another. */
export function preferNamed(first: Source | null, second: Source | null): Source | null {
  const isNamed = first !== null && first.span.end > first.span.start;
  return isNamed ? first : (second ?? first);
}

/** The source that a part of a line's words names. */
export function sourceAt(line: ShapedLine, { start, end }: Part): Source {
  return {
    kind: 'source',
    span: new Span(line, line.bodyStart + start, line.bodyStart + end),
    line: contentSpan(line),
  };
}

function dateAt(line: ShapedLine, { start, end, iso }: FoundDate): ArticleDate {
  const span = new Span(line, line.bodyStart + start, line.bodyStart + end);
  return { kind: 'date', span, line: contentSpan(line), iso };
}

/** 作者：张三 李四 · 文字作者：图片作者：, before source or date. */
const leadingCredits = patternInBothScripts(
  /^(?:(?:(?:新闻|文章|文字|图片)?作者|记者|撰文|摄影|编辑|责编|责任编辑|发布者|发布人)\s*[:：]\s*(?:[\p{Script=Han}·]{2,6}(?:[\s、，,][\p{Script=Han}·]{2,6}){0,5})?[\s|｜丨]*)+$/u,
);
/** The address of a page may stand before its date. */
/** 浏览: | 更新: · 点击数：12 */
const leadingFields = patternInBothScripts(
  /^(?:(?:推荐人|发布人|发布者|作者|编辑|责任编辑)\s*[:：]\s*(?=$|[\p{Script=Han}]{2,4}\s*[:：])|(?:(?:浏览|点击|阅读|点阅|访问|人气|评论)(?:量|数|次数)?\s*[:：]\s*[\d,]{0,9}\s?次?|(?:索引号|文号|发文字号|主题分类|信息分类|公开方式)\s*[:：]\s*[^\s:：]{0,24}|(?:发布|更新|时间)\s*[:：](?=\s*$))[\s|｜/·]*)+/u,
);
const leadingAddress =
  /^(?:\p{Script=Han}{2,12}\s{1,4})?(?:https?:\/\/)?(?:[a-z\d-]{1,20}\.){1,4}[a-z]{2,6}\/?(?=\s|$)/iu;

function isMetadataLead(before: string): boolean {
  const bare = before.replace(leadingAddress, '').trimStart().replace(leadingFields, '').replace(dateLabel, '').trim();
  if (bare === '' || /^[（(【[|｜\s]*$/.test(bare) || leadingCredits.test(bare)) return true;
  return bare.length <= 16 && !/[，。：:]/.test(bare);
}

/** 来源：7月10日《澜城日报》 */
const dayOfIssue = /^\d{1,2}月\d{1,2}日(?=《)/;
const longestDayOfIssue = 8;

const longestSourceName = 30;
/** 责任编辑, 发布时间: what may have to be taken from the end of a name (see `nextLabel`). */
const longestNextLabel = 4;
const nameEnds = /[|｜()（）\]】\s\u00a0\u3000，,；;~]/;

function readSourceName(line: ShapedLine, from: number, date: FoundDate | null): Source | null {
  const text = bodyOf(line);
  let start = skipSpace(text, from);
  if (date && date.start === start) start = skipSpace(text, date.end);
  start += dayOfIssue.exec(text.slice(start, start + longestDayOfIssue))?.[0].length ?? 0;
  while ('~*[「《“"'.includes(text.charAt(start)) && start < text.length) start++;
  let end = start;
  const stop = date && date.start > start ? date.start : text.length;
  while (
    end < stop &&
    end - start <= longestSourceName + longestNextLabel &&
    !nameEnds.test(text.charAt(end)) &&
    !'」》”"'.includes(text.charAt(end)) &&
    !isColon(text.charCodeAt(end))
  )
    end = endOfQuoted(text, end, stop);
  if (end < stop && isColon(text.charCodeAt(end))) end -= nextLabel.exec(text.slice(start, end))?.[0].length ?? 0;
  if (end <= start || roleAlone.test(text.slice(start, end)))
    return { kind: 'source', span: new Span(line, line.bodyEnd, line.bodyEnd), line: contentSpan(line) };
  if (end - start > longestSourceName) return null;
  return sourceAt(line, { start, end });
}

/** 来源：记者 张三: who wrote it, and no outlet. */
const roleAlone = patternInBothScripts(/^(?:记者|通讯员|作者|编辑)$/);

/** A label directly after a name, without anything between them: 来源：新京报作者：张三. */
const nextLabel = patternInBothScripts(
  /(?:作者|记者|责任编辑|责编|编辑|撰文|校对|(?:发布|更新)?(?:时间|日期)|(?:浏览|点击|阅读|访问)(?:量|数|次数)?|字号)\s*$/,
);
const quotations: Readonly<Record<string, string>> = { '“': '”', '《': '》', '「': '」' };

/** The place after a character of a name, or after what is in quotation marks there: 微信公众号“侠客岛”. */
function endOfQuoted(text: string, at: number, stop: number): number {
  const close = quotations[text.charAt(at)];
  const end = close === undefined ? -1 : text.indexOf(close, at);
  return end < 0 || end >= stop ? at + 1 : end + 1;
}
