import { patternInBothScripts, patternWithHan } from '../text/scripts.ts';
import { isSurelyBreadcrumb } from './breadcrumbs.ts';
import { readByline } from './bylines.ts';
import { isCaption } from './captions.ts';
import { isChrome } from './chrome.ts';
import { readDateline } from './datelines.ts';
import { isHeadline, longestHeadLine, tellsIssue } from './headlineForm.ts';
import { readOriginalTitle } from './originalTitles.ts';
import { readProvenance } from './provenance.ts';
import { bodyOf, endsSentence, type ShapedLine } from './shapedLine.ts';
import { isRubric, isSiteLine, isTimeOrWeather } from './siteLines.ts';

/** The length up to which a line is too short to be the headline if a longer one is below: 松岚 · 专题. */
const longestWord = 6;
const shortestHeadline = 8;
const longestSiteLine = 60;
const shortestForeign = 24;
/** 新闻 · 行情 · 视频: so many of them, one a line, are a menu. */
const fewestWords = 3;
const longestMenuWord = 8;
/** top top · logo.png */
const shortLatin = /^[A-Za-z\d. _]{1,24}$/;
/** ——访松岚书店店主 */
const subtitle = /^[—–─]/;
const saysSomething = /[！？!?：:“”《》「」]/;
/** What pages offer: accounts, versions, helps. */
const offers = patternInBothScripts(
  /设为首页|加入收藏|收藏本站|进入旧版|移动版|手机版|关怀版|无障碍|辅助功能|浏览器|官网下载|APP\s?下载|下载\s?APP|APP$|粉丝专页|刊登广告|频道列表|数据库(?:[（(]\d{4}-\d{4}[）)])?$|登录|注册|(?:主管|主办|承办)$|^【声明】|选择?城市|热门搜[索寻尋]|^[•·]\s/,
);

/** The notice that sites in Taiwan have to show above content that is not for children. */
const ratingNotice = patternInBothScripts(/^(?:根据|依据?)「?电脑网路内容分级/);

/**
 * How many lines below the first line of a page the headline may be, and how many lines below the headline the date or
 * source that confirms it.
 */
const highestTop = 24;
const widestSubtitles = 4;
const widestCredits = 3;
/** A line so near above date or source is the headline, however short it is. */
const nearestMetadata = 2;

/**
 * The index of the headline below the lines of the page (-1 if there is none), and the index after the last line that
 * was looked at.
 */
interface Found {
  readonly headline: number;
  readonly looked: number;
}

/**
 * The index of the headline where the line that could be it is the page's own, one of other reports, or a summary; else -1.
 * `looked` is the index after the last line that was looked at.
 */
export function headlineBelowTop(lines: readonly ShapedLine[], from: number): Found {
  let looked = from;
  for (const search of [belowTicker, belowAbstract, belowMenu]) {
    const found = search(lines, from);
    looked = Math.min(lines.length, Math.max(looked, found.looked));
    if (found.headline > from) return { headline: found.headline, looked };
  }
  return { headline: -1, looked };
}

/** Where a line is too little for a headline: the fuller one below that stands over date, source or the first paragraph. */
function belowMenu(lines: readonly ShapedLine[], from: number): Found {
  const first = lines[from];
  const second = lines[from + 1];
  if (first === undefined || second === undefined) return { headline: -1, looked: from + 2 };
  const little = isOfPageTop(first);
  if (!little && !isWord(second)) return { headline: -1, looked: from + 2 };
  let words = 0;
  let looked = from + 2;
  for (let at = from; at < lines.length && at <= from + highestTop; at++) {
    const line = lines[at] as ShapedLine;
    looked = Math.max(looked, at + 1);
    if (at > from && (little || isMenu(words, at - from)) && isCandidate(line)) {
      const over = standsOverArticle(lines, at);
      looked = Math.max(looked, over.looked);
      if (over.told) return { headline: at, looked };
    }
    if (
      opensProse(line) ||
      isSentence(line) ||
      (at <= from + nearestMetadata && !isPageOffer(first) && opensArticle(line))
    )
      break;
    if (isWord(line) || isSiteLine(line) || isPageOffer(line)) words++;
  }
  return { headline: -1, looked };
}

const longestTicker = 12;

/** Below 快讯 stand headlines of other reports, and then the article's own, right over its credits. */
function belowTicker(lines: readonly ShapedLine[], from: number): Found {
  if (from === 0 || !isRubric(lines[from - 1])) return { headline: -1, looked: from + 1 };
  let at = from;
  for (; at + 1 < lines.length && at < from + longestTicker; at++) {
    const line = lines[at] as ShapedLine;
    const below = lines[at + 1] as ShapedLine;
    if (opensProse(line)) break;
    if (isCandidate(line) && (readByline(below) !== null || opensArticle(below)))
      return { headline: at, looked: at + 2 };
  }
  return { headline: -1, looked: at + 2 };
}

const viewBelowAbstract = 6;
const abstractLabel = patternInBothScripts(/^(?:摘要|核心提示|内容提要|内容摘要|导读|导语|提要)\s?[:：]/);
const recognisable = 16;

/**
 * The headline below a summary of the article, which is recognised by its label, or because the article begins with the
 * same text again.
 */
function belowAbstract(lines: readonly ShapedLine[], from: number): Found {
  const first = lines[from];
  if (first === undefined || !opensProse(first)) return { headline: -1, looked: from + 1 };
  const looked = from + viewBelowAbstract;
  const [headline, metadata, ...rest] = lines.slice(from + 1, looked);
  if (headline === undefined || metadata === undefined || !isCandidate(headline) || readProvenance(metadata) === null)
    return { headline: -1, looked };
  const opening = bodyOf(first).slice(0, recognisable);
  const isAbstract = abstractLabel.test(opening) || rest.some((line) => line.text.startsWith(opening, line.bodyStart));
  return { headline: isAbstract ? from + 1 : -1, looked };
}

/** Whether so many of some lines are but words that they are a menu. */
function isMenu(words: number, lines: number): boolean {
  return words >= fewestWords && words * 3 >= lines * 2;
}

function isWord(line: ShapedLine): boolean {
  const length = line.bodyEnd - line.bodyStart;
  return line.level === 0 && length <= longestMenuWord && !saysSomething.test(bodyOf(line));
}

/** Your browser does not support … , and what has kana. */
const latin = patternWithHan(/^[^\p{Script=Han}]{40}/u);
const kana = /[\u3040-\u30ff]{2}/;

/** Whether a line above a headline is a sentence of another language. */
export function isForeign(line: ShapedLine): boolean {
  const { text, bodyStart, bodyEnd } = line;
  if (bodyEnd - bodyStart < shortestForeign) return false;
  const opening = text.slice(bodyStart, bodyStart + 2 * shortestForeign);
  return kana.test(opening) || (latin.test(opening) && '.?!)'.includes(text.charAt(bodyEnd - 1)));
}

/** Whether a line above a headline is one of the page's own by its words, so that it can be taken for page chrome. */
export function isPageOffer(line: ShapedLine): boolean {
  const text = bodyOf(line);
  return (text.length <= longestSiteLine && offers.test(text)) || ratingNotice.test(text);
}

function isOfPageTop(line: ShapedLine): boolean {
  if (line.level > 0) return false;
  const text = bodyOf(line);
  return (text.length <= longestWord && !saysSomething.test(text)) || shortLatin.test(text) || isPageOffer(line);
}

function isCandidate(line: ShapedLine): boolean {
  return (
    line.bodyEnd - line.bodyStart >= shortestHeadline &&
    isHeadline(line) &&
    !subtitle.test(bodyOf(line)) &&
    !isOfPageTop(line) &&
    !isChrome(line) &&
    !isSiteLine(line) &&
    !isSurelyBreadcrumb(line) &&
    readOriginalTitle(line) === null &&
    readProvenance(line) === null &&
    readByline(line) === null
  );
}

/** Whether date, source, dateline or a paragraph follow a headline, with no more between than subtitles, pictures and buttons. */
function standsOverArticle(lines: readonly ShapedLine[], headline: number): { told: boolean; looked: number } {
  let at = headline + 1;
  for (; at < lines.length && at <= headline + widestSubtitles; at++) {
    const line = lines[at] as ShapedLine;
    if (opensArticle(line)) return { told: true, looked: at + 1 };
    if (opensProse(line)) return { told: at <= headline + widestCredits, looked: at + 1 };
  }
  return { told: false, looked: Math.min(at + 1, lines.length) };
}

/** Whether a line tells date, source or where the report is from. */
function opensArticle(line: ShapedLine): boolean {
  if (readProvenance(line) !== null) return !isTimeOrWeather(line);
  return tellsIssue(line) || readOriginalTitle(line) !== null || readDateline(line) !== null;
}

/** Whether a line is a sentence of the article, however short, and not of the page. */
function isSentence(line: ShapedLine): boolean {
  return line.text.charAt(line.bodyEnd - 1) === '。' && !isChrome(line) && !isPageOffer(line) && !isForeign(line);
}

function opensProse(line: ShapedLine): boolean {
  return (
    line.bodyEnd - line.bodyStart > longestHeadLine &&
    endsSentence(line) &&
    !isChrome(line) &&
    !isCaption(line) &&
    !isPageOffer(line)
  );
}
