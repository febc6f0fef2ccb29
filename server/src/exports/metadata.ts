import type { Article, FooterField, FooterFieldName } from '../article/article.ts';
import type { Span } from '../text/lines.ts';
import { type ContentLanguage, languageOf } from './language.ts';

/** What head, dateline and footer tell about an article. */
export interface Metadata {
  readonly language: ContentLanguage;
  readonly headline: string | null;
  readonly originalTitle: string | null;
  /** 新闻频道, 时政要闻 */
  readonly channels: readonly string[];
  readonly source: string | null;
  /** As it is written, and in ISO 8601 (with a time only where one is given), which is null for a day that does not exist. */
  readonly date: { readonly text: string; readonly iso: string | null } | null;
  readonly authors: readonly string[];
  readonly dateline: string | null;
  readonly agency: string | null;
  readonly place: string | null;
  readonly keywords: readonly string[];
  readonly editors: readonly string[];
}

/**
 * The lines that the parts of an export's head and foot come from, counted from zero: the first line of each part, or
 * null if the article lacks it.
 */
export interface MetadataLines {
  readonly headline: number | null;
  readonly originalTitle: number | null;
  /** Source, date and bylines. */
  readonly origin: number | null;
  readonly keywords: number | null;
  readonly editors: number | null;
}

export function metadataLinesOf(article: Article): MetadataLines {
  const { headline, originalTitle, source, date, bylines } = article;
  return {
    headline: firstLine([headline]),
    originalTitle: firstLine([originalTitle]),
    origin: firstLine([source, date, ...bylines]),
    keywords: firstLine(fieldsOf(article, 'keywords')),
    editors: firstLine(fieldsOf(article, 'editors')),
  };
}

function firstLine(nodes: readonly ({ readonly span: Span } | null)[]): number | null {
  return nodes.reduce<number | null>(
    (first, node) => (node && (first === null || node.span.line.number < first) ? node.span.line.number : first),
    null,
  );
}

export function metadataOf(article: Article): Metadata {
  const { headline, originalTitle, breadcrumb, source, date, bylines, dateline } = article;
  return {
    language: languageOf(article.lines),
    headline: headline?.span.text.trim() ?? null,
    originalTitle: originalTitle?.span.text.trim() ?? null,
    channels: breadcrumb?.steps.map((step) => step.text.trim()) ?? [],
    source: source?.span.text.trim() ?? null,
    date: date && { text: date.span.text.trim(), iso: date.iso },
    authors: unique(bylines.flatMap(({ names }) => names.map((name) => name.text.trim()))),
    dateline: dateline?.span.text.trim() ?? null,
    agency: dateline?.agency?.text ?? null,
    place: dateline?.place?.text ?? null,
    keywords: valuesOf(article, 'keywords'),
    editors: valuesOf(article, 'editors'),
  };
}

function valuesOf(article: Article, wanted: FooterFieldName): string[] {
  return unique(fieldsOf(article, wanted).flatMap(({ values }) => values.map((value) => value.text.trim())));
}

function fieldsOf({ footer }: Article, wanted: FooterFieldName): readonly FooterField[] {
  return footer?.fields.filter(({ name }) => name === wanted) ?? [];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
