import * as l10n from '@vscode/l10n';
import type { FooterField } from '../../article/article.ts';
import { Span } from '../../text/lines.ts';
import { excerpt } from '../excerpt.ts';
import { type ArticleKeyword, keywordMentionsOf, keywordsOf, statementsOf } from '../keywords.ts';
import { fieldName, nameOf } from '../names.ts';
import type { DescriptionContext } from './context.ts';
import { item, paragraph, type Row, strong } from './markup.ts';
import { linkToArticle, linkToLine, listed } from './places.ts';

/** A hover lists so many places, and so many other articles; it says how many more there are. */
const mostPlaces = 10;
/** So many characters are shown on either side of a place. */
const surroundings = 10;

/** 关键词 2/3 普京: its place among the keywords of the footer, and where it is said, here and in other articles. */
export function describeKeyword(value: Span, field: FooterField, context: DescriptionContext): Row[] {
  const place = `${fieldName(field)} ${field.values.indexOf(value) + 1}/${field.values.length}`;
  const occurrences = describeOccurrences(value, context);
  return [
    paragraph(strong(place), ' ', nameOf(value)),
    ...(occurrences.length > 0 ? occurrences : [paragraph(l10n.t('Said nowhere else in the article.'))]),
    ...describeElsewhere(keywordStatedAt(value, context)?.text ?? nameOf(value), context),
  ];
}

/** Where else a marker’s title or a keyword of the footer is stated or said; nothing if nowhere. */
export function describeOccurrences(stated: Span | null, context: DescriptionContext): Row[] {
  const keyword = stated && keywordStatedAt(stated, context);
  if (!keyword) return [];
  const places = [...statementsOf(keyword), ...keywordMentionsOf(context.article, keyword)]
    .filter((span) => span !== stated)
    .sort((a, b) => a.line.number - b.line.number || a.start - b.start);
  if (places.length === 0) return [];
  const rows = places.map((span) => item(linkToLine(context.uri, span), ' ', surroundingsOf(span)));
  return [paragraph(l10n.t('Also on:')), ...listed(rows, mostPlaces, (count) => l10n.t('and {0} more places', count))];
}

function keywordStatedAt(span: Span, { article }: DescriptionContext): ArticleKeyword | undefined {
  return keywordsOf(article).find((keyword) => statementsOf(keyword).includes(span));
}

function surroundingsOf({ line, start, end }: Span): string {
  const from = Math.max(0, start - surroundings);
  return `${from > 0 ? '…' : ''}${excerpt(new Span(line, from, line.text.length), end - from + surroundings)}`;
}

function describeElsewhere(text: string, { uri, known }: DescriptionContext): Row[] {
  const others = known.articlesWithKeyword(text).filter((article) => article.uri !== uri);
  if (others.length === 0) return [];
  const rows = others.map((article) =>
    item(linkToArticle(article, { line: 0, start: 0 }), ' ', article.summary.date ?? ''),
  );
  return [
    paragraph(l10n.t('Other articles with this keyword:')),
    ...listed(rows, mostPlaces, (count) => l10n.t('and {0} more articles', count)),
  ];
}
