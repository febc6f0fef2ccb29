import { patternInBothScripts } from '../../text/scripts.ts';
import { bodyOf, type ShapedLine } from '../lines/shapedLine.ts';
import { readByline } from '../metadata/bylines.ts';
import { readProvenance } from '../metadata/provenance.ts';
import { isCandidate, isSentence, opensArticle, opensProse, standsOverArticle } from './headlineCandidates.ts';
import { isOfPageTop, isPageOffer, isWord } from './pageTopLines.ts';
import { isRubric, isSiteLine } from './siteLines.ts';

/** 新闻 · 行情 · 视频: so many of them, one a line, are a menu. */
const fewestWords = 3;
/** How many lines below the first line of a page the headline may be. */
const highestTop = 24;
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
