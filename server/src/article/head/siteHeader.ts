import type { ShapedLine } from '../lines/shapedLine.ts';
import { readByline } from '../metadata/bylines.ts';
import { isChrome } from '../metadata/chrome.ts';
import { readDateline } from '../metadata/datelines.ts';
import { readProvenance } from '../metadata/provenance.ts';
import { isSurelyBreadcrumb } from './breadcrumbs.ts';
import { isHeadline, longestHeadLine } from './headlineForm.ts';
import { isSiteLine } from './siteLines.ts';

/** How many lines a site may put above the breadcrumb of an article, and how far below the headline its date or source is. */
const highestHeader = 40;
const widestKickers = 4;

/**
 * The index of the breadcrumb below what a site puts on top of its pages: over a headline and, soon after it, date or
 * source. `from` if the site puts nothing there. `looked` is the index after the last line that was looked at.
 */
export function skipSiteHeader(lines: readonly ShapedLine[], from: number): { breadcrumb: number; looked: number } {
  let at = from;
  for (; at < lines.length && at <= from + highestHeader; at++) {
    const line = lines[at] as ShapedLine;
    if (at > from && isSurelyBreadcrumb(line)) {
      const looked = Math.min(lines.length, at + 1 + widestKickers + 1);
      return { breadcrumb: openWithHeadline(lines.slice(at + 1, looked)) ? at : from, looked };
    }
    if (!mayBeSiteHeader(line)) break;
  }
  return { breadcrumb: from, looked: Math.min(lines.length, at + 1) };
}

/** Whether a line may stand on top of a page: it neither is a paragraph nor tells where or when a report was made. */
function mayBeSiteHeader(line: ShapedLine): boolean {
  if (isChrome(line)) return true;
  if (line.bodyLength > longestHeadLine) return isSiteLine(line);
  if (line.text.charAt(line.bodyEnd - 1) === '。') return false;
  const provenance = readProvenance(line);
  const told = provenance !== null && (provenance.source !== null || provenance.date?.iso?.includes('T'));
  return !told && readDateline(line) === null;
}

/** Whether the first of some lines, besides chrome, may be a headline and date, source or dateline stand below it. */
function openWithHeadline(lines: readonly ShapedLine[]): boolean {
  const [headline, ...rest] = lines.filter((line) => !isChrome(line));
  return (
    headline !== undefined &&
    isHeadline(headline) &&
    readProvenance(headline) === null &&
    readByline(headline) === null &&
    rest.some((line) => readProvenance(line) !== null || readDateline(line) !== null)
  );
}
