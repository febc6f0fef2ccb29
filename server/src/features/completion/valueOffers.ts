import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Article, FooterField } from '../../article/article.ts';
import { isColon, isSpace, skipSpace } from '../../text/characters.ts';
import { speakersOf } from '../speakers/speakers.ts';
import { isTraditional } from './articleForm.ts';
import { type ChinaTime, usualDates, writeDateLike } from './dateForms.ts';
import type { Offer } from './offer.ts';
import { outlets, traditionalOutlets } from './outlets.ts';
import type { CompletionPlace } from './place.ts';

/**
 * What can follow a label: outlets after 来源：; today’s date after 发布时间：, or in place of a date and in its form; speakers
 * and markers after 关键词：. Null if the cursor does not follow a label.
 */
export function valueOffers(article: Article, place: CompletionPlace, now: ChinaTime): Offer[] | null {
  const { source, date, footer } = article;
  const { line, cursor } = place;
  if (date?.span.line === line && date.span.start < cursor && cursor <= date.span.end) {
    const { start, end } = date.span;
    return dateOffers([date.span.text], start, end, now);
  }
  if (source?.line.line === line && isAfterColon(place) && cursor >= skipLabel(place)) {
    return place.rest === '' ? outletOffers(article, skipLabel(place), cursor) : [];
  }
  const field = footer?.fields.findLast(({ span, label }) => span.line === line && (label?.end ?? cursor) < cursor);
  if (field) return field.name === 'keywords' && place.rest === '' ? keywordOffers(article, field, cursor) : [];
  return endsInDateLabel(place) ? dateOffers(usualDates, cursor, cursor, now) : null;
}

const longestLabel = 8;

function isAfterColon({ typed }: CompletionPlace): boolean {
  return Array.from(typed.slice(0, longestLabel)).some((character) => isColon(character.charCodeAt(0)));
}

/** Where the value after the first colon of a line begins. */
function skipLabel({ line: { text }, start, cursor }: CompletionPlace): number {
  let at = start;
  while (at < cursor && !isColon(text.charCodeAt(at))) at++;
  return skipSpace(text, at + 1, cursor);
}

/** 发布时间： in the head. */
function endsInDateLabel({ typed, rest, zones }: CompletionPlace): boolean {
  return zones.has('head') && rest === '' && /^\p{Script=Han}{0,4}(?:时间|時間|日期)[:：]\s?$/u.test(typed);
}

function dateOffers(forms: readonly string[], from: number, to: number, now: ChinaTime): Offer[] {
  return forms.flatMap((form) => {
    const label = writeDateLike(form, now);
    if (label === null) return [];
    return {
      label,
      kind: CompletionItemKind.Value,
      body: [label],
      detail: l10n.t('Today'),
      keys: [form],
      subject: { kind: 'form', form: 'date' },
      from,
      to,
    };
  });
}

function outletOffers(article: Article, from: number, to: number): Offer[] {
  const own = article.dateline?.agency?.text;
  const known = (isTraditional(article) ? traditionalOutlets : outlets).map(({ name }) => name);
  return Array.from(
    new Set(own ? [own, ...known] : known),
    (label): Offer => ({
      label,
      kind: CompletionItemKind.Value,
      body: [label],
      detail: l10n.t('Source'),
      keys: [],
      subject: { kind: 'form', form: 'outlet' },
      from,
      to,
    }),
  );
}

/** The speakers and marker titles of the article that the field does not list yet. */
function keywordOffers(article: Article, field: FooterField, cursor: number): Offer[] {
  const from = startOfKeyword(field, cursor);
  const present = new Set(field.values.filter(({ end }) => end < from).map(({ text }) => text));
  const people = speakersOf(article).filter(({ kind }) => kind === 'person');
  const titles = article.sections.flatMap(({ markers }) => markers).filter(({ label, ordinal }) => label && ordinal);
  const keywords = new Map([
    ...people.map(({ name }) => [name, l10n.t('Speaker')] as const),
    ...titles.flatMap(({ title }) => (title ? [[title.text, l10n.t('Marker')] as const] : [])),
  ]);
  return Array.from(keywords).flatMap(([label, detail]) =>
    present.has(label)
      ? []
      : {
          label,
          kind: CompletionItemKind.Keyword,
          body: [label],
          detail,
          keys: [],
          subject: { kind: 'form', form: 'keyword' },
          from,
          to: cursor,
        },
  );
}

/** Where the keyword at the cursor begins: after the last separator, or after the label’s colon. */
function startOfKeyword({ span: { line } }: FooterField, cursor: number): number {
  let at = cursor;
  while (at > 0 && !isSeparator(line.text, at - 1)) at--;
  return at;
}

function isSeparator(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSpace(code) || isColon(code) || '，,、；;|｜'.includes(text.charAt(at));
}
