import { Span } from '../text/lines.ts';
import type { ArticleDate, Breadcrumb, Byline, Headline, OriginalTitle, Source } from './article.ts';
import { readAuthors } from './authors.ts';
import type { Part } from './besideDate.ts';
import { readBreadcrumb } from './breadcrumbs.ts';
import { readByline } from './bylines.ts';
import { isCaption } from './captions.ts';
import { isChrome } from './chrome.ts';
import { readDateline } from './datelines.ts';
import { readFooterFields } from './footers.ts';
import { isOfFrontMatter, readFrontMatter } from './frontMatter.ts';
import { headlineSpan, isHeadline, isPointedHeadline, longestHeadLine } from './headlineForm.ts';
import { readNameRow } from './nameRows.ts';
import { readOriginalTitle } from './originalTitles.ts';
import { isMastheadAlone, outletOnLine } from './outletLine.ts';
import { isMasthead, isPage } from './outlets.ts';
import { headlineBelowTop, isForeign, isPageOffer } from './pageTop.ts';
import { type Provenance, preferNamed, readProvenance } from './provenance.ts';
import { bodyOf, contentSpan, isHorizontalRule, type ShapedLine } from './shapedLine.ts';
import { skipSiteHeader } from './siteHeader.ts';
import { isChannel, isColumn, isSiteLine, isTimeOrWeather } from './siteLines.ts';

/**
 * The metadata at the top of an article, and which lines (by index among the lines that are not blank) belong to it.
 */
export interface Head {
  readonly breadcrumb: Breadcrumb | null;
  readonly headline: Headline | null;
  readonly source: Source | null;
  readonly date: ArticleDate | null;
  readonly originalTitle: OriginalTitle | null;
  readonly bylines: readonly Byline[];
  readonly chrome: readonly ShapedLine[];
  readonly used: ReadonlySet<number>;
  /** Index of the first line after the last one that belongs to the head. */
  readonly end: number;
  /** Index of the first line after the last one that was looked at. */
  readonly looked: number;
}

type MutableHead = { -readonly [K in keyof Head]: Head[K] extends readonly (infer T)[] ? T[] : Head[K] } & {
  used: Set<number>;
  /** A day alone above the headline: that of the article, unless another date stands below. */
  pageDate: ShapedLine | null;
  /** Whether there is a picture below the headline. */
  pictured: boolean;
  /** Index of the first line that may be the headline, below the lines of the page. */
  top: number;
  /** How many lines without metadata have followed the last line with some. */
  gap: number;
};

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
      use(head, index);
      head.gap = 0;
    } else if (head.headline === null) {
      if (!readAboveHeadline(lines, index, head)) break;
    } else if (!readBelowHeadline(line, index, head, head.headline)) break;
  }
  return head;
}

/** The head after reading front matter and the lines of the page. */
function startHead(lines: readonly ShapedLine[]): MutableHead {
  const front = readFrontMatter(lines);
  const from = front?.length ?? 0;
  const head: MutableHead = {
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
  for (let index = 0; index < from; index++) use(head, index);
  head.top = readSiteHeader(lines, from, head);
  return head;
}

/**
 * Reads a line above the headline, or the headline, that holds no other metadata. Returns whether the head may go on
 * below it.
 */
function readAboveHeadline(lines: readonly ShapedLine[], index: number, head: MutableHead): boolean {
  const line = lines[index] as ShapedLine;
  if (isKicker(line) || isHorizontalRule(line) || isForeign(line) || isCaption(line)) return true;
  if (isOfSite(line, head, () => lookBelow(lines, index, head))) {
    setAside(line, index, head);
    return true;
  }
  if (index >= head.top) head.top = readPageTop(lines, index, head);
  if (index < head.top) {
    if (isPageOffer(line)) setAside(line, index, head);
    return true;
  }
  if (!isHeadline(line) && !isPointedHeadline(line, lookBelow(lines, index, head))) return false;
  takeHeadline(line, index, head);
  return true;
}

/** Reads a line below the headline that holds no other metadata. Returns whether the head may go on below it. */
function readBelowHeadline(line: ShapedLine, index: number, head: MutableHead, headline: Headline): boolean {
  if (line.level === 1 && isOfFrontMatter(headline)) {
    takeHeadline(line, index, head);
    return true;
  }
  if (isRepeatedHeadline(line, headline)) {
    use(head, index);
    return true;
  }
  const picture = isCaption(line);
  if (!picture && (line.bodyEnd - line.bodyStart > longestHeadLine || opensBody(line))) return false;
  head.pictured ||= picture;
  head.gap++;
  return true;
}

function takeHeadline(line: ShapedLine, index: number, head: MutableHead): void {
  head.headline = { kind: 'headline', span: headlineSpan(line) };
  head.gap = 0;
  use(head, index);
}

/** Takes a line for page chrome. */
function setAside(line: ShapedLine, index: number, head: MutableHead): void {
  head.chrome.push(line);
  use(head, index);
}

/** The index of the headline if this line and others above it are the page's own; else this line's. */
function readPageTop(lines: readonly ShapedLine[], index: number, head: MutableHead): number {
  const { headline, looked } = headlineBelowTop(lines, index);
  head.looked = Math.max(head.looked, looked);
  return Math.max(headline, index);
}

function use(head: MutableHead, index: number): void {
  head.used.add(index);
  head.end = index + 1;
}

function readMetadataLine(line: ShapedLine, head: MutableHead, index: number): boolean {
  if (head.headline === null && head.breadcrumb === null) {
    head.breadcrumb = readBreadcrumb(line);
    if (head.breadcrumb) return true;
  }
  if (isChrome(line) || (head.headline === null && isTimeOrWeather(line))) {
    head.chrome.push(line);
    return true;
  }
  const dated = head.date !== null && head.pageDate === null;
  const provenance = readProvenance(line, head.headline !== null && !dated && head.end === index);
  if (provenance) {
    head.source = preferNamed(head.source, provenance.source);
    noteDate(provenance, line, head);
    const authors = readAuthors(line);
    if (authors) head.bylines.push(authors);
    return true;
  }
  const originalTitle = readOriginalTitle(line);
  if (originalTitle) {
    head.originalTitle ??= originalTitle;
    return true;
  }
  if (head.headline !== null && head.source === null && isMastheadAlone(line)) {
    head.source = sourceOf(line, { start: 0, end: line.bodyEnd - line.bodyStart });
    return true;
  }
  const byline = head.headline === null ? null : readByline(line);
  if (byline) head.bylines.push(byline);
  return byline !== null;
}

/**
 * Reads names right below the headline and above date, source or the first paragraph. Returns whether there are any.
 */
function readNames(lines: readonly ShapedLine[], index: number, head: MutableHead): boolean {
  const line = lines[index] as ShapedLine;
  const names = head.headline === null || head.end !== index ? null : readNameRow(line);
  if (names === null) return false;
  const [below] = lookBelow(lines, index, head);
  const told = below !== undefined && (readProvenance(below) !== null || (names.names.length > 1 && opensBody(below)));
  if (told) head.bylines.push(names);
  return told;
}

/**
 * Reads the name of an unknown outlet that stands alone right above or below the date, below the headline. Returns
 * whether there is one.
 */
function readOutletBesideDate(lines: readonly ShapedLine[], index: number, head: MutableHead): boolean {
  const line = lines[index] as ShapedLine;
  const outlet = head.headline === null || head.source !== null || head.end !== index ? null : outletOnLine(line);
  if (outlet === null) return false;
  const above = head.date !== null && head.date.span.line.number === lines[index - 1]?.number;
  const [below] = above ? [] : lookBelow(lines, index, head);
  if (!above && (below === undefined || !readProvenance(below)?.date)) return false;
  head.source = sourceOf(line, outlet);
  return true;
}

function sourceOf(line: ShapedLine, { start, end }: Part): Source {
  const span = new Span(line, line.bodyStart + start, line.bodyStart + end);
  return { kind: 'source', span, line: contentSpan(line) };
}

/** The most lines of a footer below an article that is only a picture with a caption. */
const longestFootOfPicture = 3;

/** Whether a line names editors below a picture that is all of the article. */
function isFootOfPicture(lines: readonly ShapedLine[], index: number, head: MutableHead): boolean {
  const line = lines[index];
  if (!head.pictured || line === undefined || lines.length - index > longestFootOfPicture) return false;
  return readFooterFields(line).length > 0;
}

/**
 * Notes a date. Above the headline it may only be today's date of the page, so a date below the headline replaces it.
 */
function noteDate({ source, date }: Provenance, line: ShapedLine, head: MutableHead): void {
  if (date === null) return;
  if (head.date === null) {
    head.date = date;
    const isBare = source === null && date.span.start === line.bodyStart && !date.iso?.includes('T');
    if (isBare && head.headline === null) head.pageDate = line;
  } else if (head.pageDate !== null && head.headline !== null) {
    head.chrome.push(head.pageDate);
    head.chrome.sort((a, b) => a.number - b.number);
    head.date = date;
    head.pageDate = null;
  }
}

/**
 * Sets aside what a site puts above the breadcrumb of an article, as chrome; returns the index of the breadcrumb, or
 * `from`.
 */
function readSiteHeader(lines: readonly ShapedLine[], from: number, head: MutableHead): number {
  const { breadcrumb, looked } = skipSiteHeader(lines, from);
  head.looked = Math.max(head.looked, looked);
  for (let index = from; index < breadcrumb; index++) {
    const line = lines[index];
    if (line) head.chrome.push(line);
    use(head, index);
  }
  return breadcrumb;
}

/**
 * Whether a line with the form of a headline belongs to the site: its columns, a page, the site's name, a step of the
 * breadcrumb.
 */
function isOfSite(line: ShapedLine, { breadcrumb }: MutableHead, below: () => readonly ShapedLine[]): boolean {
  const text = bodyOf(line);
  if (line.level > 0) return false;
  if (isSiteLine(line) || isPage(text)) return true;
  const named = isMasthead(text) || isChannel(text) || isColumn(text) || isStep(text, breadcrumb);
  return named && isOverHeadline(below());
}

/** Whether a text is a step of the breadcrumb, and not the headline, which may be the last of them. */
function isStep(text: string, breadcrumb: Breadcrumb | null): boolean {
  const at = breadcrumb?.steps.findIndex((step) => step.text === text) ?? -1;
  return at >= 0 && (text.length <= longestStep || at + 1 < (breadcrumb?.steps.length ?? 0));
}

const longestStep = 8;

/** How many lines below a headline with a stop are looked at. */
const viewBelow = 3;

function lookBelow(lines: readonly ShapedLine[], index: number, head: MutableHead): readonly ShapedLine[] {
  const end = Math.min(lines.length, index + 1 + viewBelow);
  head.looked = Math.max(head.looked, end);
  return lines.slice(index + 1, end);
}

/** （热点问答） over the headline. */
function isKicker(line: ShapedLine): boolean {
  return line.bodyEnd - line.bodyStart <= 24 && /^[（(][^（()）]*[）)]$/.test(bodyOf(line));
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

/** A kicker may stand between headline and metadata, a sentence may not. */
function opensBody(line: ShapedLine): boolean {
  const last = line.text.charAt(line.bodyEnd - 1);
  return '。；'.includes(last) || readDateline(line) !== null;
}

function isRepeatedHeadline(line: ShapedLine, headline: Headline): boolean {
  const text = bodyOf(line);
  return text.length >= 6 && headline.span.text.startsWith(text);
}
