import { patternInBothScripts } from '../../text/scripts.ts';
import type { Breadcrumb } from '../article.ts';
import { bodyOf, isHorizontalRule, type ShapedLine } from '../lines/shapedLine.ts';
import { readByline } from '../metadata/bylines.ts';
import { isCaption } from '../metadata/captions.ts';
import { isChrome } from '../metadata/chrome.ts';
import { isMasthead, isPage } from '../metadata/outlets.ts';
import { readProvenance } from '../metadata/provenance.ts';
import { type HeadDraft, lookBelow, setAside, takeHeadline } from './headDraft.ts';
import { isHeadline, isPointedHeadline } from './headlineForm.ts';
import { headlineBelowTop } from './pageTop.ts';
import { isForeign, isPageOffer } from './pageTopLines.ts';
import { isChannel, isColumn, isSiteLine } from './siteLines.ts';

/**
 * Reads a line above the headline, or the headline, that holds no other metadata. Returns whether the head may go on
 * below it.
 */
export function readAboveHeadline(lines: readonly ShapedLine[], index: number, head: HeadDraft): boolean {
  const line = lines[index] as ShapedLine;
  const below = () => lookBelow(lines, index, head);
  if (
    isKicker(line) ||
    isIssueOverHeadline(line, below) ||
    isHorizontalRule(line) ||
    isForeign(line) ||
    isCaption(line)
  )
    return true;
  if (isOfSite(line, head, below)) {
    setAside(line, index, head);
    return true;
  }
  if (index >= head.top) head.top = readPageTop(lines, index, head);
  if (index < head.top) {
    if (isPageOffer(line)) setAside(line, index, head);
    return true;
  }
  if (!isHeadline(line) && !isPointedHeadline(line, below())) return false;
  takeHeadline(line, index, head);
  return true;
}

/** The index of the headline if this line and others above it are the page's own; else this line's. */
function readPageTop(lines: readonly ShapedLine[], index: number, head: HeadDraft): number {
  const { headline, looked } = headlineBelowTop(lines, index);
  head.looked = Math.max(head.looked, looked);
  return Math.max(headline, index);
}

/**
 * Whether a line with the form of a headline belongs to the site: its columns, a page, the site's name, a step of the
 * breadcrumb.
 */
function isOfSite(line: ShapedLine, { breadcrumb }: HeadDraft, below: () => readonly ShapedLine[]): boolean {
  const text = bodyOf(line);
  if (line.level > 0) return false;
  if (isSiteLine(line) || isPage(text)) return true;
  const named = isMasthead(text) || isChannel(text) || isColumn(text) || isStep(text, breadcrumb);
  return named && isOverHeadline(below());
}

const longestStep = 8;

/** Whether a text is a step of the breadcrumb, and not the headline, which may be the last of them. */
function isStep(text: string, breadcrumb: Breadcrumb | null): boolean {
  const at = breadcrumb?.steps.findIndex((step) => step.text === text) ?? -1;
  return at >= 0 && (text.length <= longestStep || at + 1 < (breadcrumb?.steps.length ?? 0));
}

/** （热点问答） over the headline. */
function isKicker(line: ShapedLine): boolean {
  return line.bodyLength <= 24 && /^[（(][^（()）]*[）)]$/.test(bodyOf(line));
}

const longestIssue = 24;
const endsInIssue = patternInBothScripts(/第\s?[\d一二三四五六七八九十百]{1,5}\s?[期版]$/);

/** 读史沙龙 · 第37期 over the headline, which is one by its Markdown sign. */
function isIssueOverHeadline(line: ShapedLine, below: () => readonly ShapedLine[]): boolean {
  if (line.level > 0 || line.bodyLength > longestIssue || !endsInIssue.test(bodyOf(line))) return false;
  return below().some(({ level }) => level === 1);
}

/** Whether the next line could be the headline instead of this one. */
function isOverHeadline([next]: readonly ShapedLine[]): boolean {
  return (
    next !== undefined &&
    isHeadline(next) &&
    !isChrome(next) &&
    readProvenance(next) === null &&
    readByline(next) === null
  );
}
