import { Span } from '../text/lines.ts';
import type { ArticleDate, Breadcrumb, Byline, Headline, OriginalTitle, Source } from './article.ts';
import { readAuthors } from './authors.ts';
import { readBreadcrumb } from './breadcrumbs.ts';
import { readByline } from './bylines.ts';
import { isCaption } from './captions.ts';
import { isChrome } from './chrome.ts';
import { readDateline } from './datelines.ts';
import { findDate } from './dates.ts';
import { readFooterFields } from './footers.ts';
import { headlineSpan, isHeadline, isPointedHeadline, longestHeadLine } from './headlineForm.ts';
import { readOriginalTitle } from './originalTitles.ts';
import { isMasthead, isPage } from './outlets.ts';
import { headlineBelowTop, isForeign, isPageOffer } from './pageTop.ts';
import { type Provenance, preferNamed, readProvenance } from './provenance.ts';
import { bodyOf, bodySpan, contentSpan, isHorizontalRule, type ShapedLine } from './shapedLine.ts';
import { isChannel, isSiteClock, isSiteLine, skipSiteHeader } from './siteHeader.ts';

/** What the top of an article says of it, and which of its lines (by index among the lines that are not blank) are used up. */
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
  /** A picture stood below the headline. */
  pictured: boolean;
};

/** How many lines without metadata may stand between two lines of it: sharing bars, pictures, kickers. */
const widestGap = 10;

/** Reads breadcrumb, headline and metadata from the top. Stops at the first paragraph. */
export function readHead(lines: readonly ShapedLine[]): Head {
  const head: MutableHead = {
    breadcrumb: null,
    headline: null,
    source: null,
    date: null,
    originalTitle: null,
    bylines: [],
    chrome: [],
    used: new Set(),
    end: 0,
    looked: 0,
    pageDate: null,
    pictured: false,
  };
  const from = readSiteHeader(lines, readFrontMatter(lines, head), head);
  let gap = 0;
  let top = from;
  for (let index = from; index < lines.length && gap <= widestGap; index++) {
    const line = lines[index];
    if (line === undefined) break;
    head.looked = Math.max(head.looked, index + 1);
    if (!isFootOfPicture(lines, index, head) && readMetadataLine(line, head, index)) {
      use(head, index);
      gap = 0;
    } else if (head.headline === null || isYamlTitle(head.headline, line)) {
      if (head.headline === null && (isKicker(line) || isHorizontalRule(line) || isForeign(line))) continue;
      if (head.headline === null && isOfSite(line, head, () => lookBelow(lines, index, head))) {
        setAside(line, index, head);
        continue;
      }
      if (head.headline === null && index >= top) top = readPageTop(lines, index, head);
      if (index < top) {
        if (isPageOffer(line)) setAside(line, index, head);
        continue;
      }
      if (head.headline === null && !isHeadline(line) && !isPointedHeadline(line, lookBelow(lines, index, head))) break;
      head.headline = { kind: 'headline', span: headlineSpan(line) };
      use(head, index);
      gap = 0;
    } else if (isRepeatedHeadline(line, head.headline)) {
      use(head, index);
    } else {
      const picture = isCaption(line);
      if (!picture && (line.bodyEnd - line.bodyStart > longestHeadLine || opensBody(line))) break;
      head.pictured ||= picture;
      gap++;
    }
  }
  return head;
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
  if (isChrome(line) || (head.headline === null && isSiteClock(line))) {
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
  if (head.headline !== null && head.source === null && isOutletAlone(line)) {
    head.source = { kind: 'source', span: bodySpan(line), line: contentSpan(line) };
    return true;
  }
  const byline = head.headline === null ? null : readByline(line);
  if (byline) head.bylines.push(byline);
  return byline !== null;
}

/** 松岚日报, below a headline. */
function isOutletAlone(line: ShapedLine): boolean {
  const text = bodyOf(line);
  return isMasthead(text) && !isPage(text);
}

/** How many lines the footer has at most where an article is but a picture and what it shows. */
const longestFootOfPicture = 3;

/** Whether a line names editors below a picture that is all of the article. */
function isFootOfPicture(lines: readonly ShapedLine[], index: number, head: MutableHead): boolean {
  const line = lines[index];
  if (!head.pictured || line === undefined || lines.length - index > longestFootOfPicture) return false;
  return readFooterFields(line).length > 0;
}

/** Pages say above the headline what day it is; a date below it is the article's own. */
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

/** Takes what a site puts above the breadcrumb of an article for page chrome; gives the index of the breadcrumb, or `from`. */
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

/** Whether a line that could be the headline is of the site: its columns, a page, a name over the headline, a step of the breadcrumb. */
function isOfSite(line: ShapedLine, { breadcrumb }: MutableHead, below: () => readonly ShapedLine[]): boolean {
  const text = bodyOf(line);
  if (line.level > 0) return false;
  if (isSiteLine(line) || isPage(text)) return true;
  const named = isMasthead(text) || isChannel(text) || breadcrumb?.steps.some((step) => step.text === text) === true;
  return named && isOverHeadline(below());
}

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

/** Whether the next line, too, could be a headline, so that this one need not be it. */
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

/** In YAML front matter the title stands for the headline until a Markdown heading follows. */
function isYamlTitle(headline: Headline, line: ShapedLine): boolean {
  return line.level === 1 && yamlKey.test(headline.span.line.text);
}

const yamlKey = /^(title|date|author|source)\s*:\s*/;

/** Reads what stands between two lines of dashes at the very top; gives the index after it, 0 if there is none. */
function readFrontMatter(lines: readonly ShapedLine[], head: MutableHead): number {
  if (lines.length === 0 || contentSpan(lines[0] as ShapedLine).text !== '---') return 0;
  const limit = Math.min(lines.length, 60);
  let close = 1;
  while (close < limit && contentSpan(lines[close] as ShapedLine).text !== '---') close++;
  if (close >= limit) return 0;
  for (let index = 0; index <= close; index++) {
    const line = lines[index];
    if (line) readYamlLine(line, head);
    use(head, index);
  }
  return close + 1;
}

function readYamlLine(line: ShapedLine, head: MutableHead): void {
  const text = line.text.slice(line.contentStart, line.contentEnd);
  const key = yamlKey.exec(text);
  if (!key) return;
  const value = text.slice(key[0].length);
  const quoted = /^(["'])(.*)\1$/.exec(value);
  const start = line.contentStart + key[0].length + (quoted ? 1 : 0);
  const span = new Span(line, start, start + (quoted?.[2] ?? value).length);
  const date = key[1] === 'date' ? findDate(value) : null;
  if (key[1] === 'title' && span.end > span.start) head.headline = { kind: 'headline', span };
  if (date) {
    const at = line.contentStart + key[0].length;
    head.date = {
      kind: 'date',
      span: new Span(line, at + date.start, at + date.end),
      line: contentSpan(line),
      iso: date.iso,
    };
  }
  if (key[1] === 'author' && span.end > span.start)
    head.bylines.push({ kind: 'byline', span: contentSpan(line), names: [span] });
  if (key[1] === 'source' && span.end > span.start) head.source = { kind: 'source', span, line: contentSpan(line) };
}
