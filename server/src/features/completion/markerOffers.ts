import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Article } from '../../article/article.ts';
import { markerBrackets } from '../../article/markers/markerForm.ts';
import type { Style } from '../../rules/style.ts';
import { type NumeralStyle, writeNumeral } from '../../text/numerals.ts';
import { frameLike, type MarkerAbove, type MarkerFrame, numberedMarkerAbove, plainFrame } from '../markerFrames.ts';
import { isTraditional, missingIndent } from './articleForm.ts';
import type { Offer } from './offer.ts';
import type { CompletionPlace } from './place.ts';

/**
 * The next marker of the run, in the form of the last one: 【关键词三:】 after 【关键词二:反对】. After a heading, also the first
 * marker of a new run. Then a marker without label. Linear in the article’s markers.
 */
export function markerOffers(article: Article, place: CompletionPlace, { house, delimiter }: Style): Offer[] {
  if (!mayHoldMarker(place)) return [];
  const above = numberedMarkerAbove(article, place.line.number);
  const fixed = house.marker === 'consistent' ? null : house.marker;
  const first = `${isTraditional(article) ? '關鍵詞' : '关键词'}${writeNumeral(1, fixed ?? 'han')}${delimiter}`;
  const numbered = above ? nextFrames(above, fixed) : [{ ...plainFrame(null), head: first }];
  const indent = missingIndent(article, place, above?.marker.line.line ?? null);
  return [...numbered, plainFrame(above?.marker ?? null)].map((frame): Offer => {
    const { opening, head, closing } = inTypedBrackets(frame, place.typed.charAt(0));
    const label = opening + head + closing;
    return {
      label,
      kind: CompletionItemKind.Module,
      body: [indent + opening + head, { number: 1 }, closing],
      detail: above && head !== '' ? l10n.t('Next marker') : l10n.t('Marker'),
      keys: [label.slice(opening.length), 'marker', '小标题'],
      subject: { kind: 'marker' },
      from: place.start,
      to: endOfPlace(place, closing),
    };
  });
}

/**
 * Whether a marker can be written here: nothing follows on the line except a closing bracket that the editor has added.
 */
function mayHoldMarker({ typed, rest }: CompletionPlace): boolean {
  return rest === '' || rest === markerBrackets[typed.charAt(0)];
}

/** Where the replaced text ends. A closing bracket that the editor has added after the cursor is replaced too. */
function endOfPlace({ line, cursor, rest }: CompletionPlace, closing: string): number {
  return rest !== '' && rest === closing ? line.text.indexOf(closing, cursor) + closing.length : cursor;
}

/** The next marker of the run and, in a new section, the first one of a new run. */
function nextFrames({ marker, parted }: MarkerAbove, fixed: NumeralStyle | null): MarkerFrame[] {
  const value = marker.ordinal?.value ?? 0;
  const values = parted && value > 1 ? [value + 1, 1] : [value + 1];
  return values.flatMap((next) => frameLike(marker, next, fixed) ?? []);
}

/** A marker in the bracket that was typed, instead of the run’s bracket. */
function inTypedBrackets(frame: MarkerFrame, typed: string): MarkerFrame {
  const closing = markerBrackets[typed];
  return closing === undefined || frame.opening === '' ? frame : { ...frame, opening: typed, closing };
}
