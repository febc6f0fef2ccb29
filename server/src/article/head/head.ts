import { readFooterFields } from '../foot/footerFields.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { readAboveHeadline } from './aboveHeadline.ts';
import { readBelowHeadline } from './belowHeadline.ts';
import { readFrontMatter } from './frontMatter.ts';
import { type Head, type HeadDraft, setAside, take } from './headDraft.ts';
import { readMetadataLine, readNames, readOutletBesideDate } from './headMetadata.ts';
import { skipSiteHeader } from './siteHeader.ts';

/** How many lines without metadata may stand between two lines of it: sharing bars, pictures, kickers. */
const widestGap = 10;

/** Reads breadcrumb, headline and metadata from the top. Stops at the first paragraph. */
export function readHead(lines: readonly ShapedLine[]): Head {
  const head = startHead(lines);
  for (let index = head.top; index < lines.length && head.gap <= widestGap; index++) {
    head.looked = Math.max(head.looked, index + 1);
    if (!readMetadata(lines, index, head) && !readWithoutMetadata(lines, index, head)) break;
  }
  return head;
}

/** Reads a line that tells source, date, people or the like. Returns whether it does. */
function readMetadata(lines: readonly ShapedLine[], index: number, head: HeadDraft): boolean {
  if (isFootOfPicture(lines, index, head)) return false;
  const told =
    readMetadataLine(lines[index] as ShapedLine, index, head) ||
    readNames(lines, index, head) ||
    readOutletBesideDate(lines, index, head);
  if (told) {
    take(index, head);
    head.gap = 0;
  }
  return told;
}

/**
 * Reads any other line: the headline, or what may stand above or below it. Returns whether the head may go on below the
 * line.
 */
function readWithoutMetadata(lines: readonly ShapedLine[], index: number, head: HeadDraft): boolean {
  return head.headline === null
    ? readAboveHeadline(lines, index, head)
    : readBelowHeadline(lines[index] as ShapedLine, index, head, head.headline);
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
  for (let index = 0; index < from; index++) take(index, head);
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
    if (line) setAside(line, index, head);
  }
  return breadcrumb;
}
