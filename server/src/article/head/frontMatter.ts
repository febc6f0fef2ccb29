import { Span } from '../../text/lines.ts';
import type { ArticleDate, Byline, Headline, Source } from '../article.ts';
import { contentSpan, type ShapedLine } from '../lines/shapedLine.ts';
import { findDate } from '../metadata/dates.ts';

/** Metadata from the YAML front matter of a Markdown file. */
export interface FrontMatter {
  /** The number of its lines, including both lines of dashes, without blank lines. */
  readonly length: number;
  readonly headline: Headline | null;
  readonly source: Source | null;
  readonly date: ArticleDate | null;
  readonly bylines: readonly Byline[];
}

const longestFrontMatter = 60;
const fieldName = /^(?<key>title|date|author|source)\s*:\s*/;
const quoted = /^(["'])(?<inner>.*)\1$/;

/** Reads the front matter between two lines of dashes at the very top; null if there is none. */
export function readFrontMatter(lines: readonly ShapedLine[]): FrontMatter | null {
  const [first] = lines;
  if (first === undefined || !isFence(first)) return null;
  const rest = lines.slice(1, longestFrontMatter);
  const close = rest.findIndex(isFence);
  if (close < 0) return null;
  const fields = rest.slice(0, close).flatMap(readField);
  const last = (key: string) => fields.findLast((field) => field.key === key);
  const [title, source] = [last('title'), last('source')];
  return {
    length: close + 2,
    headline: title ? { kind: 'headline', span: title.value } : null,
    source: source ? { kind: 'source', span: source.value, line: contentSpan(source.line) } : null,
    date: fields.map(dateOf).findLast((date) => date !== null) ?? null,
    bylines: fields
      .filter(({ key }) => key === 'author')
      .map(({ line, value }) => ({ kind: 'byline', span: contentSpan(line), names: [value] })),
  };
}

/** Whether a headline is only the title of the front matter, so that a Markdown heading below replaces it. */
export function isOfFrontMatter(headline: Headline): boolean {
  return fieldName.test(headline.span.line.text);
}

const fence = '---';

function isFence({ text, contentStart, contentEnd }: ShapedLine): boolean {
  return contentEnd - contentStart === fence.length && text.startsWith(fence, contentStart);
}

/** title: … · author: "…": a name, the line it is on, and its value without quotation marks. */
interface Field {
  readonly key: string;
  readonly line: ShapedLine;
  readonly value: Span;
}

/** The field of a line; none if it is another one or has no value. */
function readField(line: ShapedLine): readonly Field[] {
  const text = contentSpan(line).text;
  const name = fieldName.exec(text);
  const { key } = name?.groups ?? {};
  if (!name || key === undefined) return [];
  const written = text.slice(name[0].length);
  const { inner } = quoted.exec(written)?.groups ?? {};
  const start = line.contentStart + name[0].length + (inner === undefined ? 0 : 1);
  const value = new Span(line, start, start + (inner ?? written).length);
  return value.end > value.start ? [{ key, line, value }] : [];
}

function dateOf({ key, line, value }: Field): ArticleDate | null {
  const date = key === 'date' ? findDate(value.text) : null;
  if (!date) return null;
  const span = new Span(line, value.start + date.start, value.start + date.end);
  return { kind: 'date', span, line: contentSpan(line), iso: date.iso };
}
