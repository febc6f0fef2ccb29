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
import { Typed } from './match.ts';
import { metadataOffers } from './metadataOffers.ts';
import { nearbyStyle } from './nearbyStyle.ts';
import { type Offer, plainTextOf, snippetOf } from './offer.ts';
import { type CompletionPlace, completionPlace } from './place.ts';
import { snippetOffers } from './snippetOffers.ts';
import { type KnownSpeaker, speakerOffers } from './speakerOffers.ts';
import type { Subject } from './subject.ts';
import { valueOffers } from './valueOffers.ts';

export interface CompletionOptions {
  readonly uri: string;
  readonly locale: Locale;
  readonly house: HouseStyle;
  /** The moment that “today” is of: ISO 8601 in China Standard Time. */
  readonly now: string;
  /** The client takes snippets, with places to fill in. */
  readonly snippets: boolean;
  /** The character that made the client ask, if it was one of `triggerCharacters`. */
  readonly trigger: string | undefined;
  /** Who speaks in the other articles of the workspace. */
  readonly otherSpeakers: readonly KnownSpeaker[];
}

/** What `completionItem/resolve` needs to know again. */
export interface CompletionData {
  readonly uri: string;
  readonly subject: Subject;
}

/** Whether an item has come back from the client as it went there. */
export function isCompletionData(data: unknown): data is CompletionData {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('subject' in data)) return false;
  return typeof data.uri === 'string' && typeof data.subject === 'object' && data.subject !== null;
}

/** Brackets open a marker, a colon ends a label, and after Enter somebody may speak. */
export const triggerCharacters = ['【', '〖', '：', ':', '\n'];

/** At most so many are sent; the client is told that there are more. */
const mostItems = 200;

/** A line with more before the cursor is running text. */
const longestTyped = 60;

/**
 * What may be written at a position, the likeliest first (LSP 3.17, “Completion Request”): only at the beginning of a line
 * and after a label, and only what matches what has been typed there; nothing within running text. The list is
 * incomplete where something was typed, since matching by pinyin is the server’s, and where a character made the client ask,
 * since more may be meant by what is typed next.
 */
export function completions(article: Article, position: Position, options: CompletionOptions): CompletionList {
  const place = completionPlace(article, position);
  const offers = place ? offersAt(article, place, options) : [];
  const first = offers[0];
  if (!place || !first) return { isIncomplete: false, items: [] };
  const typed = new Typed(place.line.text.slice(first.from, place.cursor));
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

/** Between headline and text both metadata and text may come; what belongs to the text then has to be typed. */
function isBody({ zones, typed }: CompletionPlace): boolean {
  return zones.has('body') || (zones.has('opening') && typed !== '');
}

function itemOf(
  offer: Offer,
  index: number,
  { line: { number: line } }: CompletionPlace,
  typed: Typed,
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
