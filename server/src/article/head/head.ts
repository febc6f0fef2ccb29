import { readFooterFields } from '../foot/footers.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { readAboveHeadline } from './aboveHeadline.ts';
import { readBelowHeadline } from './belowHeadline.ts';
import { readFrontMatter } from './frontMatter.ts';
import { type Head, type HeadDraft, take } from './headDraft.ts';
import { readMetadataLine, readNames, readOutletBesideDate } from './headMetadata.ts';
import { skipSiteHeader } from './siteHeader.ts';

/** How many lines without metadata may stand between two lines of it: sharing bars, pictures, kickers. */
const widestGap = 10;

/** Reads breadcrumb, headline and metadata from the top. Stops at the first paragraph. */
export function readHead(lines: readonly ShapedLine[]): Head {
  const head = startHead(lines);
  for (let index = head.top; index < lines.length && head.gap <= widestGap; index++) {
    const line = lines[index];
    if (line === undefined) break;
    head.looked = Math.max(head.looked, index + 1);
    if (
      !isFootOfPicture(lines, index, head) &&
      (readMetadataLine(line, head, index) || readNames(lines, index, head) || readOutletBesideDate(lines, index, head))
    ) {
      take(head, index);
      head.gap = 0;
    } else if (head.headline === null) {
      if (!readAboveHeadline(lines, index, head)) break;
    } else if (!readBelowHeadline(line, index, head, head.headline)) break;
  }
  return head;
}

/** The head after reading front matter and the lines of the page. */
function startHead(lines: readonly ShapedLine[]): HeadDraft {
  const front = readFrontMatter(lines);
  const from = front?.length ?? 0;
  const head: HeadDraft = {
    breadcrumb: null,
    headline: front?.headline ?? null,
    source: front?.source ?? null,
    date: front?.date ?? null,
    originalTitle: null,
    bylines: [...(front?.bylines ?? [])],
    chrome: [],
    used: new Set(),
    end: 0,
    looked: 0,
    pageDate: null,
    pictured: false,
    top: from,
    gap: 0,
  };
  for (let index = 0; index < from; index++) take(head, index);
  head.top = readSiteHeader(lines, from, head);
  return head;
}

/** The most lines of a footer below an article that is only a picture with a caption. */
const longestFootOfPicture = 3;

/** Whether a line names editors below a picture that is all of the article. */
function isFootOfPicture(lines: readonly ShapedLine[], index: number, head: HeadDraft): boolean {
  const line = lines[index];
  if (!head.pictured || line === undefined || lines.length - index > longestFootOfPicture) return false;
  return readFooterFields(line).length > 0;
}

/**
 * Sets aside what a site puts above the breadcrumb of an article, as chrome; returns the index of the breadcrumb, or
 * `from`.
 */
function readSiteHeader(lines: readonly ShapedLine[], from: number, head: HeadDraft): number {
  const { breadcrumb, looked } = skipSiteHeader(lines, from);
  head.looked = Math.max(head.looked, looked);
  for (let index = from; index < breadcrumb; index++) {
    const line = lines[index];
    if (line) head.chrome.push(line);
    take(head, index);
  }
  return breadcrumb;
}
