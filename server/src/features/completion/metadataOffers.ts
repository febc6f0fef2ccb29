import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Article } from '../../article/article.ts';
import { isTraditional, labelColon } from './articleForm.ts';
import { type ChinaTime, usualDates, writeDateLike } from './dateForms.ts';
import type { Body, Offer } from './offer.ts';
import type { CompletionPlace } from './place.ts';
import type { FormName } from './subject.ts';

/** The metadata lines that an article lacks, in its own form: 来源：, today’s date, the original title, a byline. */
export function metadataOffers(article: Article, place: CompletionPlace, now: ChinaTime, colon: string): Offer[] {
  if (!place.zones.has('head') || place.rest !== '') return [];
  const { source, date, originalTitle, bylines } = article;
  const isElsewhere = (node: { readonly line: { readonly line: unknown } } | null) =>
    node !== null && node.line.line !== place.line;
  const words = isTraditional(article) ? traditionalWords : simplifiedWords;
  const after = labelColon(article, colon);
  const offers: Offer[] = [];
  const add = (form: FormName, name: string, body: Body, ...keys: string[]) => {
    const label = body
      .map((piece) => (typeof piece === 'string' ? piece : (piece.text ?? '')))
      .join('')
      .trimEnd();
    const { start: from, cursor: to } = place;
    const subject = { kind: 'form', form } as const;
    offers.push({ label, kind: CompletionItemKind.Field, body, detail: name, keys, subject, from, to });
  };
  if (!isElsewhere(source)) add('source', l10n.t('Source'), [words.source + after, { number: 0 }], 'source');
  if (!isElsewhere(date)) {
    for (const form of usualDates) add('date', l10n.t('Today'), [writeDateLike(form, now) ?? ''], 'date', words.date);
  }
  if (!isElsewhere(originalTitle))
    add('originalTitle', l10n.t('Original title'), [words.originalTitle + after, { number: 0 }], 'original title');
  if (!bylines.some(({ span }) => span.line !== place.line))
    add('byline', l10n.t('Byline'), [`${words.reporter} `, { number: 0, text: words.name }], 'byline');
  return offers;
}

const simplifiedWords = { source: '来源', date: '日期', originalTitle: '原标题', reporter: '本报记者', name: '姓名' };
const traditionalWords = { source: '來源', date: '日期', originalTitle: '原標題', reporter: '本報記者', name: '姓名' };
