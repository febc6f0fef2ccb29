import { bodyOf, endsSentence, type ShapedLine } from '../lines/shapedLine.ts';
import { readByline } from '../metadata/bylines.ts';
import { isCaption } from '../metadata/captions.ts';
import { isChrome } from '../metadata/chrome.ts';
import { readDateline } from '../metadata/datelines.ts';
import { readOriginalTitle } from '../metadata/originalTitles.ts';
import { readProvenance } from '../metadata/provenance.ts';
import { isSurelyBreadcrumb } from './breadcrumbs.ts';
import { isHeadline, longestHeadLine, tellsIssue } from './headlineForm.ts';
import { isForeign, isOfPageTop, isPageOffer } from './pageTopLines.ts';
import { isSiteLine, isTimeOrWeather } from './siteLines.ts';

const shortestHeadline = 8;
/** ——访松岚书店店主 */
const subtitle = /^[—–─]/;
/** How many lines below the headline the date or source that confirms it may be, and how many a paragraph. */
const widestSubtitles = 4;
const widestCredits = 3;

/** Whether a line below those of the page may be the headline, by its form: it is long enough, and nothing else. */
export function isCandidate(line: ShapedLine): boolean {
  return (
    line.bodyLength >= shortestHeadline &&
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
export function standsOverArticle(lines: readonly ShapedLine[], headline: number): { told: boolean; looked: number } {
  let at = headline + 1;
  for (; at < lines.length && at <= headline + widestSubtitles; at++) {
    const line = lines[at] as ShapedLine;
    if (opensArticle(line)) return { told: true, looked: at + 1 };
    if (opensProse(line)) return { told: at <= headline + widestCredits, looked: at + 1 };
  }
  return { told: false, looked: Math.min(at + 1, lines.length) };
}

/** Whether a line tells date, source or where the report is from. */
export function opensArticle(line: ShapedLine): boolean {
  if (readProvenance(line) !== null) return !isTimeOrWeather(line);
  return tellsIssue(line) || readOriginalTitle(line) !== null || readDateline(line) !== null;
}

/** Whether a line is a sentence of the article, however short, and not of the page. */
export function isSentence(line: ShapedLine): boolean {
  return line.text.charAt(line.bodyEnd - 1) === '。' && !isChrome(line) && !isPageOffer(line) && !isForeign(line);
}

/** Whether a line is a paragraph of the article. */
export function opensProse(line: ShapedLine): boolean {
  return (
    line.bodyLength > longestHeadLine && endsSentence(line) && !isChrome(line) && !isCaption(line) && !isPageOffer(line)
  );
}
