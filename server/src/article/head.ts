import { Span } from '../text/lines.ts';
import { patternInBothScripts } from '../text/scripts.ts';
import type { ArticleDate, Breadcrumb, Byline, Headline, OriginalTitle, Source } from './article.ts';
import { readBreadcrumb } from './breadcrumbs.ts';
import { readByline } from './bylines.ts';
import { isCaption } from './captions.ts';
import { isChrome } from './chrome.ts';
import { readDateline } from './datelines.ts';
import { findDate } from './dates.ts';
import { isPersonName } from './names.ts';
import { readOriginalTitle } from './originalTitles.ts';
import { isMasthead } from './outlets.ts';
import { readProvenance } from './provenance.ts';
import { bodyOf, bodySpan, contentSpan, type ShapedLine } from './shapedLine.ts';

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
};

/** How many lines without metadata may stand between two lines of it: sharing bars, pictures, kickers. */
const widestGap = 10;
const longestHeadline = 110;
const longestHeadLine = 60;

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
  };
  const from = readFrontMatter(lines, head);
  let gap = 0;
  for (let index = from; index < lines.length && gap <= widestGap; index++) {
    const line = lines[index];
    if (line === undefined) break;
    head.looked = Math.max(head.looked, index + 1);
    if (readMetadataLine(line, head, index)) {
      use(head, index);
      gap = 0;
    } else if (head.headline === null || isYamlTitle(head.headline, line)) {
      if (head.headline === null && isKicker(line)) continue;
      if (head.headline === null && isMasthead(bodyOf(line)) && isOverHeadline(lookBelow(lines, index, head))) {
        head.chrome.push(line);
        use(head, index);
        continue;
      }
      if (head.headline === null && !isHeadline(line) && !isPointedHeadline(line, lookBelow(lines, index, head))) break;
      head.headline = { kind: 'headline', span: headlineSpan(line) };
      use(head, index);
      gap = 0;
    } else if (isRepeatedHeadline(line, head.headline)) {
      use(head, index);
    } else if (line.bodyEnd - line.bodyStart > longestHeadLine || opensBody(line)) {
      if (!isCaption(line)) break;
      gap++;
    } else {
      gap++;
    }
  }
  return head;
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
  if (isChrome(line)) {
    head.chrome.push(line);
    return true;
  }
  const provenance = readProvenance(line, head.headline !== null && head.date === null && head.end === index);
  if (provenance) {
    head.source ??= provenance.source;
    head.date ??= provenance.date;
    return true;
  }
  const originalTitle = readOriginalTitle(line);
  if (originalTitle) {
    head.originalTitle ??= originalTitle;
    return true;
  }
  const byline = head.headline === null ? null : readByline(line);
  if (byline) head.bylines.push(byline);
  return byline !== null;
}

/** 标题：… · 新华社北京7月10日电题：… */
const headlineLabel = patternInBothScripts(/^(?:(?:标题|题目)|[^，。：:]{2,24}[电讯]\s?题)\s*[:：]\s*/);

function headlineSpan(line: ShapedLine): Span {
  const label = headlineLabel.exec(bodyOf(line));
  return label ? new Span(line, line.bodyStart + label[0].length, line.bodyEnd) : bodySpan(line);
}

function isHeadline(line: ShapedLine): boolean {
  const length = line.bodyEnd - line.bodyStart;
  const last = line.text.charAt(line.bodyEnd - 1);
  if (line.level > 0 || headlineLabel.test(bodyOf(line))) return true;
  return (
    length <= longestHeadline &&
    !'。；;，,：:、'.includes(last) &&
    !isCaption(line) &&
    readDateline(line) === null &&
    !namesPeople(readByline(line))
  );
}

/** 图｜老街的灯 may be a headline, 文｜张三 is none. */
function namesPeople(byline: Byline | null): boolean {
  return byline !== null && byline.names.length > 0 && byline.names.every((name) => isPersonName(name.text));
}

/** How many lines below a headline with a stop are looked at. */
const viewBelow = 3;

function lookBelow(lines: readonly ShapedLine[], index: number, head: MutableHead): readonly ShapedLine[] {
  const end = Math.min(lines.length, index + 1 + viewBelow);
  head.looked = Math.max(head.looked, end);
  return lines.slice(index + 1, end);
}

/**
 * A short line at the margin that a stop ends is a headline over metadata, and over an indented or a long paragraph if it is one
 * clause; elsewhere it is a paragraph.
 */
function isPointedHeadline(line: ShapedLine, below: readonly ShapedLine[]): boolean {
  if (line.contentStart > 0 || line.bodyEnd - line.bodyStart > longestPointedHeadline) return false;
  if (below.some((next) => readProvenance(next) !== null || readDateline(next) !== null))
    return sentenceWithStop.test(bodyOf(line));
  const [next] = below;
  const overText = next !== undefined && (next.contentStart > 0 || next.bodyEnd - next.bodyStart > longestHeadLine);
  return overText && clauseWithStop.test(bodyOf(line));
}

const longestPointedHeadline = 40;
const sentenceWithStop = /^[^。！？；]{4,}[。；，,;]$/;
const clauseWithStop = /^[^。！？；，,;:：]{4,}[。；，,;]$/;

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
