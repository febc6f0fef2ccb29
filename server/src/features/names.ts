import * as l10n from '@vscode/l10n';
import type { ArticleDate, Footer, FooterField, Heading, Marker } from '../article/article.ts';
import { Span } from '../text/lines.ts';
import { excerpt } from './excerpt.ts';

/** A span's text for use as a name, which must not be empty. */
export function nameOf(span: Span): string {
  return excerpt(span) || l10n.t('(empty)');
}

/** The name of a heading, without Markdown signs: 一、中俄关系. */
export function headingName({ span, title }: Heading): string {
  const { text } = span.line;
  let start = span.start;
  while (start < title.start && '#*_ \t'.includes(text.charAt(start))) start++;
  return nameOf(new Span(span.line, start, title.end));
}

/** The name of a marker, without its brackets: 关键词一:支持. Empty brackets stay as they are. */
export function markerName({ span, opening, closing, title }: Marker): string {
  const end = closing?.start ?? title?.end ?? span.end;
  return excerpt(new Span(span.line, opening?.end ?? span.start, end)) || nameOf(span);
}

/** The name of the footer: the labels of its fields, each once, as they are written: 关键词 / 责任编辑. */
export function footerName({ fields }: Footer): string {
  const labels = new Set(fields.filter(({ values }) => values.length > 0).map(fieldName));
  return labels.size > 0 ? [...labels].join(' / ') : l10n.t('Footer');
}

/** The label of a footer field as it is written; where there is none, what the field is. */
export function fieldName({ name, label }: FooterField): string {
  if (label) return nameOf(label);
  switch (name) {
    case 'keywords':
      return l10n.t('Keywords');
    case 'editors':
      return l10n.t('Editor');
    case 'end':
      return l10n.t('End of the article');
    case 'other':
      return l10n.t('Note');
  }
}

/** 2020-07-10, or the date as it is written if there is no such day. */
export function dayOf({ iso, span }: ArticleDate): string {
  return iso?.slice(0, '2020-07-10'.length) ?? excerpt(span);
}
