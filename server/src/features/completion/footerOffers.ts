import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Article, FooterFieldName } from '../../article/article.ts';
import { isTraditional, labelColon } from './articleForm.ts';
import type { Offer } from './offer.ts';
import type { CompletionPlace } from './place.ts';

/** The fields of the footer that an article lacks: 关键词：, 责任编辑：, （完）. */
export function footerOffers(article: Article, place: CompletionPlace, colon: string): Offer[] {
  if (!place.zones.has('foot') || place.rest !== '') return [];
  const present = new Set(
    article.footer?.fields.filter(({ span }) => span.line !== place.line).map(({ name }) => name),
  );
  const after = labelColon(article, colon).trimEnd();
  const traditional = isTraditional(article);
  const { start: from, cursor: to } = place;
  const fields: readonly (Pick<Offer, 'detail' | 'keys'> & {
    name: Exclude<FooterFieldName, 'other'>;
    text: string;
  })[] = [
    {
      name: 'keywords',
      text: (traditional ? '關鍵詞' : '关键词') + after,
      detail: l10n.t('Keywords'),
      keys: ['keywords'],
    },
    {
      name: 'editors',
      text: (traditional ? '責任編輯' : '责任编辑') + after,
      detail: l10n.t('Editor'),
      keys: ['editor', '责编'],
    },
    { name: 'end', text: '（完）', detail: l10n.t('End of the article'), keys: ['end', '完'] },
  ];
  return fields
    .filter(({ name }) => !present.has(name))
    .map(({ name, text, detail, keys }) => ({
      label: text,
      kind: CompletionItemKind.Field,
      body: [text, { number: 0 }],
      detail,
      keys,
      subject: { kind: 'form', form: name },
      from,
      to,
    }));
}
