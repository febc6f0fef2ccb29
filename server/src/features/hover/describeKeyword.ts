import * as l10n from '@vscode/l10n';
import type { Article, FooterField } from '../../article/article.ts';
import { isLatinOrDigit } from '../../text/characters.ts';
import { Span } from '../../text/lines.ts';
import { excerpt } from '../excerpt.ts';
import { fieldName, nameOf } from '../names.ts';
import type { IndexedArticle } from '../workspaceSymbols.ts';
import type { DescriptionContext } from './context.ts';
import { item, paragraph, type Row, strong } from './markup.ts';
import { linkToArticle, linkToLine, listed } from './places.ts';

/** The most places, and the most other articles, that a hover lists. It says how many more there are. */
const mostPlaces = 10;
/** How many UTF-16 code units are shown on either side of a place. */
const surroundings = 10;

/** 关键词 2/3 普京: its position among the keywords of the footer, and where it occurs in this and other articles. */
export function describeKeyword(value: Span, field: FooterField, context: DescriptionContext): Row[] {
  const place = `${fieldName(field)} ${field.values.indexOf(value) + 1}/${field.values.length}`;
  const occurrences = describeOccurrences(value, context);
  return [
    paragraph(strong(place), ' ', nameOf(value)),
    ...(occurrences.length > 0 ? occurrences : [paragraph(l10n.t('Mentioned nowhere else in the article.'))]),
    ...describeElsewhere(value.text, context),
  ];
}

/** Where else the words of a marker’s title or of a keyword occur, from the top of the article; nothing if nowhere. */
export function describeOccurrences(stated: Span | null, context: DescriptionContext): Row[] {
  const rows: Row[] = [];
  for (const span of stated ? occurrencesOf(stated.text, context.article) : []) {
    if (span.line === stated?.line && span.start === stated.start) continue;
    if (rows.length === mostPlaces) {
      rows.push(item(l10n.t('and more places')));
      break;
    }
    rows.push(item(linkToLine(context.uri, span), ' ', surroundingsOf(span)));
  }
  return rows.length > 0 ? [paragraph(l10n.t('Also on:')), ...rows] : [];
}

/** Where words occur, Latin ones only as whole words. A generator, so that the search stops when enough are found. */
function* occurrencesOf(words: string, { lines }: Article): Generator<Span> {
  if (words === '') return;
  for (const line of lines) {
    for (let at = line.text.indexOf(words); at >= 0; at = line.text.indexOf(words, at + words.length)) {
      const end = at + words.length;
      if (!isWithinWord(line.text, at) && !isWithinWord(line.text, end)) yield new Span(line, at, end);
    }
  }
}

/** Whether a place is within a Latin word or a number. */
function isWithinWord(text: string, at: number): boolean {
  return [text.charCodeAt(at - 1), text.charCodeAt(at)].every(isLatinOrDigit);
}

function surroundingsOf({ line, start, end }: Span): string {
  const from = Math.max(0, start - surroundings);
  return `${from > 0 ? '…' : ''}${excerpt(new Span(line, from, line.text.length), end - from + surroundings)}`;
}

function describeElsewhere(text: string, { uri, known }: DescriptionContext): Row[] {
  const others = known.articlesWithKeyword(text).filter((article) => article.uri !== uri);
  if (others.length === 0) return [];
  const describe = (article: IndexedArticle) =>
    item(linkToArticle(article, { line: 0, start: 0 }), ' ', article.summary.date ?? '');
  return [
    paragraph(l10n.t('Other articles with this keyword:')),
    ...listed(others, mostPlaces, describe, (count) => l10n.t('and {0} more articles', count)),
  ];
}
