import { codeSet, isIn } from '../../text/characters.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { ArticleDate, Source } from '../article.ts';
import { bodyOf, contentSpan, type ShapedLine, spanInBody } from '../lines/shapedLine.ts';
import { type FoundDate, findDate } from './dates.ts';
import { outletBesideDate } from './outletBesideDate.ts';
import { isMetadataLead } from './provenanceLeads.ts';
import { readSourceName, sourceAt } from './sourceNames.ts';

/** The source and date that a line of the head or foot gives. */
export interface Provenance {
  readonly source: Source | null;
  readonly date: ArticleDate | null;
}

const longestProvenance = 120;
/** A source line may hold a long address. */
const sourceFirst = patternInBothScripts(/^(?:来源|(?:原文|本文|文章)来自|转自|转载自)/);
const stops = codeSet('。！？；');
/** A character of every label of a source: in most lines there is none. */
const ofSourceLabel = patternInBothScripts(/[源自载处]|原刊|^《|(?:[位构门品]|首发|Source|From)\s*[:：]/i);

const sourceLabel = patternInBothScripts(
  /(?:(?:文章|本文|稿件|信息|新闻|消息|内容)?(?:来\s?源|来源于|转自|转载自|转载于|摘自|稿源|出处|出自))\s*(?:[:：︰|｜丨]\s*|[/／](?!作者)\s*|(?=[「《[]))|^(?:选自)(?=[「《])|^(?:来自|出品)\s?[:：]\s*|(?:发布|发文|供稿)(?:单位|机构|部门)\s*[:：]\s*|(?<=\d\s{1,4})来源于?\s+(?=\p{Script=Han})|^来源\s+(?=\p{Script=Han}{2,10}[网报社台刊](?:\s|$))|(?:原载|原刊)于?(?:\s*[:：]\s*|(?=[《]))|^(?:首发|Source|From)\s*[:：]\s*|^(?:转载自|转自|摘自)\s+(?=\p{Script=Han}{2,12}$)|^(?=《[^《》]{2,14}[报刊]》\s?[（(]?第?\s?[A-Z]?\d{1,3}\s?版)|(?:原文|本文|文章)(?:来自|来源于|摘自|选自)(?:微信|新浪)?(?:公众号|公号|订阅号|微信号|微博)?(?:[:：]\s*|(?=[^，。]{2,20}$|[「《[“]))/iu,
);

/** 图片来源, which is no source of the article */
const notSource = patternInBothScripts(/(?:资料|图片|数据|照片|视频|题图)(?:来源)/);

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

function dateAt(line: ShapedLine, { start, end, iso }: FoundDate): ArticleDate {
  return { kind: 'date', span: spanInBody(line, start, end), line: contentSpan(line), iso };
}

/** The first of two sources, unless it is a label without a name (来源：作者：点击：) and there is another. */
export function preferNamed(first: Source | null, second: Source | null): Source | null {
  const isNamed = first !== null && first.span.end > first.span.start;
  return isNamed ? first : (second ?? first);
}
