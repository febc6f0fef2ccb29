import {
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  type Position,
} from 'vscode-languageserver-types';
import type { Article } from '../../article/article.ts';
import type { HouseStyle } from '../../rules/houseStyle.ts';
import type { Locale } from '../../rules/rule.ts';
import { chinaTimeOf } from './dateForms.ts';
import { datelineOffers } from './datelineOffers.ts';
import { mayOfferNextSpeaker } from './enter.ts';
import { footerOffers } from './footerOffers.ts';
import { headingOffers } from './headingOffers.ts';
import { markerOffers } from './markerOffers.ts';
import { metadataOffers } from './metadataOffers.ts';
import { nearbyStyle } from './nearbyStyle.ts';
import { type Offer, plainTextOf, snippetOf } from './offer.ts';
import { type CompletionPlace, completionPlace } from './place.ts';
import { snippetOffers } from './snippetOffers.ts';
import { type KnownSpeaker, speakerOffers } from './speakerOffers.ts';
import type { Subject } from './subject.ts';
import { TypedText } from './typedText.ts';
import { valueOffers } from './valueOffers.ts';

export interface CompletionOptions {
  readonly uri: string;
  readonly locale: Locale;
  readonly house: HouseStyle;
  /** The present moment, for “today”: ISO 8601 in China Standard Time. */
  readonly now: string;
  /** The client supports snippets with placeholders. */
  readonly snippets: boolean;
  /** The character that triggered the request, if it was one of `triggerCharacters`. */
  readonly trigger: string | undefined;
  /** Who speaks in the other articles of the workspace. */
  readonly otherSpeakers: readonly KnownSpeaker[];
}

/** The `data` of an item, for `completionItem/resolve`. */
export interface CompletionData {
  readonly uri: string;
  readonly subject: Subject;
}

/** Whether the `data` of an item came from this server. */
export function isCompletionData(data: unknown): data is CompletionData {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('subject' in data)) return false;
  return typeof data.uri === 'string' && typeof data.subject === 'object' && data.subject !== null;
}

/** A bracket opens a marker, a colon ends a label, and after Enter comes the next speaker. */
export const triggerCharacters = ['【', '〖', '：', ':', '\n'];

/** The most items that are sent. The client is told if there are more. */
const mostItems = 200;

/** A line with more text before the cursor, in UTF-16 code units, is running text. */
const longestTyped = 60;

/**
 * What can be inserted at a position, the likeliest first (LSP 3.17, “Completion Request”). Items are offered only at
 * the beginning of a line and after a label, never within running text, and only if they match what was typed there.
 * The list is marked as incomplete if something was typed, since only the server can match by pinyin, and if a
 * character triggered the request, since other items may match what is typed next.
 */
export function completions(article: Article, position: Position, options: CompletionOptions): CompletionList {
  const place = completionPlace(article, position);
  const offers = place ? offersAt(article, place, options) : [];
  const first = offers[0];
  if (!place || !first) return { isIncomplete: false, items: [] };
  const typed = new TypedText(place.line.text.slice(first.from, place.cursor));
  const matching = offers
    .map((offer) => ({ offer, closeness: typed.closenessTo(offer) }))
    .filter(({ closeness }) => closeness !== null)
    .sort((a, b) => (a.closeness ?? 0) - (b.closeness ?? 0));
  const items = matching.slice(0, mostItems).map(({ offer }, index) => itemOf(offer, index, place, typed, options));
  const { trigger } = options;
  return { isIncomplete: trigger !== undefined || first.from < place.cursor || items.length < matching.length, items };
}

function offersAt(article: Article, place: CompletionPlace, options: CompletionOptions): readonly Offer[] {
  const { house, locale, trigger } = options;
  const now = chinaTimeOf(options.now);
  const values = valueOffers(article, place, now);
  if (values !== null || trigger === ':' || trigger === '：') return values ?? [];
  if (place.typed.length > longestTyped) return [];
  const style = nearbyStyle(article, place.line.number, house);
  const speakers = () => speakerOffers(article, place, style.delimiter, options.otherSpeakers);
  if (trigger === '\n') return mayOfferNextSpeaker(article, place) ? speakers() : [];
  if (place.zones.has('start')) return snippetOffers(article, place, now, style.lineEnd, locale);
  return [
    ...metadataOffers(article, place, now, style.delimiter),
    ...datelineOffers(article, place, now),
    ...(isBody(place) ? speakers() : []),
    ...(isBody(place) ? markerOffers(article, place, style) : []),
    ...(isBody(place) ? headingOffers(article, place) : []),
    ...footerOffers(article, place, style.delimiter),
    ...(isBody(place) ? snippetOffers(article, place, now, style.lineEnd, locale) : []),
  ];
}

/**
 * Whether items of the body are offered. Between headline and text, where metadata may come as well, only if something
 * was typed.
 */
function isBody({ zones, typed }: CompletionPlace): boolean {
  return zones.has('body') || (zones.has('opening') && typed !== '');
}

function itemOf(
  offer: Offer,
  index: number,
  { line: { number: line } }: CompletionPlace,
  typed: TypedText,
  { uri, snippets }: CompletionOptions,
): CompletionItem {
  const { label, kind, body, detail, subject, from, to } = offer;
  const range = { start: { line, character: from }, end: { line, character: to } };
  return {
    label,
    kind,
    detail,
    sortText: String(index).padStart(4, '0'),
    filterText: typed.filterTextOf(offer),
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range, newText: snippets ? snippetOf(body) : plainTextOf(body) },
    data: { uri, subject } satisfies CompletionData,
  };
}
