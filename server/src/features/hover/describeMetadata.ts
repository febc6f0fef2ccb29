import * as l10n from '@vscode/l10n';
import type { ArticleDate, Caption, Dateline, FooterField, Headline } from '../../article/article.ts';
import type { Locale } from '../../rules/rule.ts';
import type { Span } from '../../text/lines.ts';
import { articleContents } from '../contents.ts';
import { excerpt } from '../excerpt.ts';
import { fieldName } from '../names.ts';
import { languageTags } from '../relativeDates/dateInWords.ts';
import { speakersOf } from '../speakers/speakers.ts';
import { articleCounts } from '../wordCount/articleCounts.ts';
import { measureOf } from '../wordCount/spanCounts.ts';
import { fullCount, joined, lengthOf, listOf, metadataSummary } from '../wording.ts';
import type { DescriptionContext } from './context.ts';
import { paragraph, type Row, strong } from './markup.ts';

/** The length of headline and body, where and when the article appeared, and what parts it has. */
export function describeHeadline(headline: Headline, { article, counting }: DescriptionContext): Row[] {
  const contents = articleContents(article);
  const sections = article.sections.filter(({ heading }) => heading !== null).length;
  return [
    paragraph(strong(l10n.t('Headline')), ' ', lengthOf(measureOf(article, counting)(headline.span))),
    ...[metadataSummary(article), fullCount(sections, contents, speakersOf(article).length)]
      .filter((fact) => fact !== '')
      .map((fact) => paragraph(fact)),
    paragraph(`${l10n.t('Body')} ${lengthOf(articleCounts(article).body[counting])}`),
  ];
}

/** A kind of metadata and the values that were read. */
export function describeValues(kind: string, values: readonly Span[]): Row[] {
  return [paragraph(strong(kind), ' ', listOf(values.map((value) => excerpt(value))))];
}

/** 新闻频道 › 时政要闻 */
export function describeBreadcrumb(steps: readonly Span[]): Row[] {
  return [paragraph(strong(l10n.t('Breadcrumb')), ' ', steps.map((step) => excerpt(step)).join(' › '))];
}

/** The date with its weekday in words, and in ISO 8601 as exports have it. */
export function describeDate({ iso, span }: ArticleDate, locale: Locale): Row[] {
  const kind = strong(l10n.t('Date'));
  if (iso === null) return [paragraph(kind, ' ', excerpt(span)), paragraph(l10n.t('There is no such day or time.'))];
  const hasTime = iso.includes('T');
  const words = new Intl.DateTimeFormat(languageTags[locale], {
    dateStyle: 'full',
    ...(hasTime && { timeStyle: 'medium' }),
    timeZone: hasTime ? 'Asia/Shanghai' : 'UTC',
  }).format(new Date(iso));
  return [paragraph(kind, ' ', words), paragraph(iso)];
}

/** Agency, place and day, as far as the dateline says. */
export function describeDateline({ span, agency, place, month, day }: Dateline): Row[] {
  const known = joined([agency ? excerpt(agency) : '', place ? excerpt(place) : '', dayInWords(month, day)]);
  return [paragraph(strong(l10n.t('Dateline')), ' ', known || excerpt(span))];
}

function dayInWords(month: number | null, day: number | null): string {
  if (day === null) return '';
  return month === null ? l10n.t('day {0}', day) : l10n.t('month {0}, day {1}', month, day);
}

/** 关键词 习近平、普京; a field without values is shown as it is written. */
export function describeField(field: FooterField): Row[] {
  return describeValues(fieldName(field), field.values.length > 0 ? field.values : [field.span]);
}

/** Says that the text was left behind by the web page. */
export function describeChrome(): Row[] {
  const meaning = l10n.t('Left behind by the web page; no part of the article.');
  return [paragraph(strong(l10n.t('Page chrome'))), paragraph(meaning)];
}

/** A caption and its length. */
export function describeCaption({ span }: Caption, { article, counting }: DescriptionContext): Row[] {
  return [paragraph(strong(l10n.t('Caption')), ' ', lengthOf(measureOf(article, counting)(span)))];
}
