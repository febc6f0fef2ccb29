import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Article } from '../../article/article.ts';
import type { Locale } from '../../rules/rule.ts';
import { missingIndent } from './articleForm.ts';
import type { ChinaTime } from './dateForms.ts';
import type { Offer } from './offer.ts';
import type { CompletionPlace } from './place.ts';
import { bodyOf, parts, type Snippet, skeletons } from './snippets.ts';

/** Skeletons of whole articles in an empty document; in the text, questions with answers, statements and captions. */
export function snippetOffers(
  article: Article,
  place: CompletionPlace,
  now: ChinaTime,
  lineEnd: string,
  locale: Locale,
): Offer[] {
  if (place.rest !== '') return [];
  if (place.zones.has('start')) return skeletons.map((skeleton) => offer(skeleton, place, now, lineEnd, '', locale));
  const missing = missingIndent(article, place, null);
  const indent = missing || place.line.text.slice(0, place.start);
  return parts.map((part) => {
    const { body, ...rest } = offer(part, place, now, lineEnd, indent, locale);
    return { ...rest, body: [missing, ...body] };
  });
}

function offer(
  snippet: Snippet,
  { start: from, cursor: to }: CompletionPlace,
  now: ChinaTime,
  lineEnd: string,
  indent: string,
  locale: Locale,
): Offer {
  const language = locale === 'zh-cn' ? 1 : 0;
  return {
    label: snippet.names[language],
    kind: CompletionItemKind.Snippet,
    body: bodyOf(snippet, now, lineEnd, indent),
    detail: snippet.descriptions[language],
    keys: [...snippet.names],
    subject: { kind: 'form', form: 'snippet' },
    from,
    to,
  };
}
