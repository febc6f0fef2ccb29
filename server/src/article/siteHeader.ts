import { patternInBothScripts, patternWithHan } from '../text/scripts.ts';
import { isSurelyBreadcrumb } from './breadcrumbs.ts';
import { readByline } from './bylines.ts';
import { isChrome } from './chrome.ts';
import { readDateline } from './datelines.ts';
import { opensRelatedLinks } from './footers.ts';
import { isHeadline, longestHeadLine } from './headlineForm.ts';
import { readProvenance } from './provenance.ts';
import { bodyOf, isHorizontalRule, type ShapedLine } from './shapedLine.ts';

const longestBar = 240;
const fewestColumns = 5;
const longestColumn = 8;
const fewestWords = 7;
const longestWord = 4;
const sentenceSigns = /[，。！？；：,!?;:“”「」]/;
const address = /^(?:https?:\/\/|www\.)\S+$/i;
const boxes = /(?:【[^【】]{1,16}】\s*){3}/;
/** A word; U+FFFD counts, because text that was decoded wrongly was words. */
const word = patternWithHan(/\p{Script=Han}|\p{L}{3}|\ufffd/u);
const channel = patternInBothScripts(
  /^(?:即时|国际|国内|国外|本地|本港|两岸|社会|财经|体育|娱乐|地方|综合|重要)?(?:要闻|港闻|新闻|时政|时事|资讯)(?:中心|频道|[一二三四])?(?:[／/]\p{Script=Han}{2,4})?$/u,
);

/** The name of a column, after what kind of column it is: 专栏　灯下谈. */
const column = patternInBothScripts(/^(?:专栏|副刊|论坛|社论|观点|时评)[\s\u3000|｜·:：]{1,3}\p{Script=Han}{2,8}$/u);

/** Whether a line is the name of a column, as it stands above a headline. */
export function isColumn(text: string): boolean {
  return text.length <= longestClock && column.test(text);
}

/** 云川发布·政务 >: a way to where else on the site such reports are. */
const pointsOn = /^[^，。！？；]{1,20}\s[>›»]$/;

/** What stands over the headlines of a site: 快讯. */
const rubric = patternInBothScripts(/^(?:快讯|独家|直播|即时|最新|最新消息|突发)$/);

/**
 * Whether a line above the headline belongs to the site: it has no words, or names columns of the site: 0 · EN · 登录 |
 * 注册 | … · 国际要闻.
 */
export function isSiteLine(line: ShapedLine): boolean {
  const text = bodyOf(line);
  return (
    text.length <= longestBar &&
    !isHorizontalRule(line) &&
    (isWordless(text) || isBar(text) || rubric.test(text) || pointsOn.test(text) || opensRelatedLinks(line))
  );
}

/** Whether a line only names the kind of the report below: 快讯. */
export function isRubric(line: ShapedLine | undefined): boolean {
  return line !== undefined && line.bodyEnd - line.bodyStart <= longestColumn && rubric.test(bodyOf(line));
}

/** The name of a channel, as it stands above a headline: 国际要闻. */
export function isChannel(text: string): boolean {
  return text.length <= longestColumn && channel.test(text);
}

/** 2020年7月10日 星期五 13:37:14 · 2020年7月10日 晴 26℃: what day and time it is on the site, and its weather. */
const clock = patternInBothScripts(
  /(?:星期|周)[一二三四五六日天]\s*\d{1,2}[:：]\d{2}|^(?:中国|当前|现在)时间\s?[:：]?\s?\d{1,2}[:：]\d{2}|^(?:今天|现在)是\s?[:：]?\s?(?:(?:19|20)\d\d[年/-]|星期)|\d\s?[℃°]|\d日?\s[^\d]{0,12}(?:晴|多云|阴|小雨|阵雨)(?:转|$|\s)|^(?:晴|多云|阴)(?:[转时](?:多云|晴|阴|小雨|阵雨))?$/,
);
const longestClock = 40;

/** Whether a line tells the time, the day or the weather of the moment, as sites do on top of their pages. */
export function isSiteClock(line: ShapedLine): boolean {
  const text = bodyOf(line);
  return text.length <= longestClock && clock.test(text);
}

function isWordless(text: string): boolean {
  return !word.test(text) || address.test(text);
}

/** 时政 | 财经 | 体育 | 文化 | 科技: many short names, which bars part, or still more, which blanks part, or in boxes: 【打印】【收藏】【纠错】. */
function isBar(text: string): boolean {
  if (boxes.test(text)) return true;
  if (sentenceSigns.test(text)) return false;
  return (
    hasShortParts(text, /\s*[|｜丨]\s*/, fewestColumns, longestColumn) ||
    hasShortParts(text, /\s+/, fewestWords, longestWord)
  );
}

function hasShortParts(text: string, separator: RegExp, fewest: number, longest: number): boolean {
  const parts = text.split(separator).filter((part) => part !== '');
  return parts.length >= fewest && parts.every((part) => part.length <= longest);
}

/** How many lines a site may put above the breadcrumb of an article, and how far below the headline its date or source is. */
const highestHeader = 40;
const widestKickers = 4;

/**
 * The index of the breadcrumb below what a site puts on top of its pages: over a headline and, soon after it, date or source. `from`
 * if the site puts nothing there. `looked` is the index after the last line that was looked at.
 */
export function skipSiteHeader(lines: readonly ShapedLine[], from: number): { breadcrumb: number; looked: number } {
  let at = from;
  for (; at < lines.length && at <= from + highestHeader; at++) {
    const line = lines[at] as ShapedLine;
    if (at > from && isSurelyBreadcrumb(line)) {
      const looked = Math.min(lines.length, at + 1 + widestKickers + 1);
      return { breadcrumb: opensArticle(lines.slice(at + 1, looked)) ? at : from, looked };
    }
    if (!mayBeSiteHeader(line)) break;
  }
  return { breadcrumb: from, looked: Math.min(lines.length, at + 1) };
}

function mayBeSiteHeader(line: ShapedLine): boolean {
  if (isChrome(line)) return true;
  if (line.bodyEnd - line.bodyStart > longestHeadLine) return isSiteLine(line);
  if (line.text.charAt(line.bodyEnd - 1) === '。') return false;
  const provenance = readProvenance(line);
  const told = provenance !== null && (provenance.source !== null || provenance.date?.iso?.includes('T'));
  return !told && readDateline(line) === null;
}

function opensArticle(below: readonly ShapedLine[]): boolean {
  const [headline, ...rest] = below.filter((line) => !isChrome(line));
  return (
    headline !== undefined &&
    isHeadline(headline) &&
    readProvenance(headline) === null &&
    readByline(headline) === null &&
    rest.some((line) => readProvenance(line) !== null || readDateline(line) !== null)
  );
}
