import { Span } from '../text/lines.ts';
import type { ArticleDate, Breadcrumb, Byline, Headline, OriginalTitle, Source } from './article.ts';
import { isCaption } from './captions.ts';
import { isChrome } from './chrome.ts';
import { readDateline } from './datelines.ts';
import { findDate } from './dates.ts';
import { readBreadcrumb, readByline, readOriginalTitle, readProvenance } from './metadata.ts';
import { bodyOf, bodySpan, contentSpan, type Shape } from './shape.ts';

/** What the top of an article says of it, and which of its lines (by index among the lines that are not blank) are used up. */
export interface Head {
  readonly breadcrumb: Breadcrumb | null;
  readonly headline: Headline | null;
  readonly source: Source | null;
  readonly date: ArticleDate | null;
  readonly originalTitle: OriginalTitle | null;
  readonly bylines: readonly Byline[];
  readonly chrome: readonly Shape[];
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
export function readHead(shapes: readonly Shape[]): Head {
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
  const from = readFrontMatter(shapes, head);
  let gap = 0;
  for (let index = from; index < shapes.length && gap <= widestGap; index++) {
    const shape = shapes[index];
    if (shape === undefined) break;
    head.looked = index + 1;
    if (readMetadataLine(shape, head)) {
      use(head, index);
      gap = 0;
    } else if (head.headline === null || isYamlTitle(head.headline, shape)) {
      if (head.headline === null && isKicker(shape)) continue;
      if (head.headline === null && !isHeadline(shape)) break;
      head.headline = { kind: 'headline', span: headlineSpan(shape) };
      use(head, index);
      gap = 0;
    } else if (isRepeatedHeadline(shape, head.headline)) {
      use(head, index);
    } else if (shape.bodyEnd - shape.bodyStart > longestHeadLine || opensBody(shape)) {
      if (!isCaption(shape)) break;
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

function readMetadataLine(shape: Shape, head: MutableHead): boolean {
  if (head.headline === null && head.breadcrumb === null) {
    head.breadcrumb = readBreadcrumb(shape);
    if (head.breadcrumb) return true;
  }
  if (isChrome(shape)) {
    head.chrome.push(shape);
    return true;
  }
  const provenance = readProvenance(shape);
  if (provenance) {
    head.source ??= provenance.source;
    head.date ??= provenance.date;
    return true;
  }
  const originalTitle = readOriginalTitle(shape);
  if (originalTitle) {
    head.originalTitle ??= originalTitle;
    return true;
  }
  const byline = head.headline === null ? null : readByline(shape);
  if (byline) head.bylines.push(byline);
  return byline !== null;
}

const headlineLabel = /^(?:标题|標題|题目|題目)\s*[:：]\s*/;

function headlineSpan(shape: Shape): Span {
  const label = headlineLabel.exec(bodyOf(shape));
  return label ? new Span(shape.line, shape.bodyStart + label[0].length, shape.bodyEnd) : bodySpan(shape);
}

function isHeadline(shape: Shape): boolean {
  const length = shape.bodyEnd - shape.bodyStart;
  const last = shape.line.text.charAt(shape.bodyEnd - 1);
  if (shape.level > 0) return true;
  return (
    length <= longestHeadline && !'。；;，,：:、'.includes(last) && !isCaption(shape) && readDateline(shape) === null
  );
}

/** （热点问答） over the headline. */
function isKicker(shape: Shape): boolean {
  return shape.bodyEnd - shape.bodyStart <= 24 && /^[（(][^（()）]*[）)]$/.test(bodyOf(shape));
}

/** A kicker may stand between headline and metadata, a sentence may not. */
function opensBody(shape: Shape): boolean {
  const last = shape.line.text.charAt(shape.bodyEnd - 1);
  return '。；'.includes(last) || readDateline(shape) !== null;
}

function isRepeatedHeadline(shape: Shape, headline: Headline): boolean {
  const text = bodyOf(shape);
  return text.length >= 6 && headline.span.text.startsWith(text);
}

/** In YAML front matter the title stands for the headline until a Markdown heading follows. */
function isYamlTitle(headline: Headline, shape: Shape): boolean {
  return shape.level === 1 && yamlKey.test(headline.span.line.text);
}

const yamlKey = /^(title|date|author|source)\s*:\s*/;

/** Reads what stands between two lines of dashes at the very top; gives the index after it, 0 if there is none. */
function readFrontMatter(shapes: readonly Shape[], head: MutableHead): number {
  if (shapes.length === 0 || contentSpan(shapes[0] as Shape).text !== '---') return 0;
  const limit = Math.min(shapes.length, 60);
  let close = 1;
  while (close < limit && contentSpan(shapes[close] as Shape).text !== '---') close++;
  if (close >= limit) return 0;
  for (let index = 0; index <= close; index++) {
    const shape = shapes[index];
    if (shape) readYamlLine(shape, head);
    use(head, index);
  }
  return close + 1;
}

function readYamlLine(shape: Shape, head: MutableHead): void {
  const text = shape.line.text.slice(shape.start, shape.end);
  const key = yamlKey.exec(text);
  if (!key) return;
  const value = text.slice(key[0].length);
  const quoted = /^(["'])(.*)\1$/.exec(value);
  const start = shape.start + key[0].length + (quoted ? 1 : 0);
  const span = new Span(shape.line, start, start + (quoted?.[2] ?? value).length);
  const date = key[1] === 'date' ? findDate(value) : null;
  if (key[1] === 'title' && span.end > span.start) head.headline = { kind: 'headline', span };
  if (date) {
    const at = shape.start + key[0].length;
    head.date = {
      kind: 'date',
      span: new Span(shape.line, at + date.start, at + date.end),
      line: contentSpan(shape),
      iso: date.iso,
    };
  }
  if (key[1] === 'author' && span.end > span.start)
    head.bylines.push({ kind: 'byline', span: contentSpan(shape), names: [span] });
  if (key[1] === 'source' && span.end > span.start) head.source = { kind: 'source', span, line: contentSpan(shape) };
}
