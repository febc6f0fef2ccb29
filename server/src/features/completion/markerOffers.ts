import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Article } from '../../article/article.ts';
import { markerBrackets } from '../../article/markers.ts';
import type { Style } from '../../rules/style.ts';
import { type NumeralStyle, writeNumeral } from '../../text/numerals.ts';
import { frameLike, type MarkerAbove, type MarkerFrame, numberedMarkerAbove, plainFrame } from '../markerFrames.ts';
import { isTraditional, missingIndent } from './articleForm.ts';
import type { Offer } from './offer.ts';
import type { CompletionPlace } from './place.ts';

/**
 * The marker that comes next in its run, in the form of the last one: 【关键词三:】 after 【关键词二:反对】; after a heading
 * also the one with which the numbering begins again. Then a marker without label. Linear in the article’s markers.
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

/** Nothing follows on the line but what an editor has put there to close the bracket. */
function mayHoldMarker({ typed, rest }: CompletionPlace): boolean {
  return rest === '' || rest === markerBrackets[typed.charAt(0)];
}

/** A closing bracket that the editor has put behind the cursor is replaced as well. */
function endOfPlace({ line, cursor, rest }: CompletionPlace, closing: string): number {
  return rest !== '' && rest === closing ? line.text.indexOf(closing, cursor) + closing.length : cursor;
}

/** The next one of the run, and in a new section the first one. */
function nextFrames({ marker, parted }: MarkerAbove, fixed: NumeralStyle | null): MarkerFrame[] {
  const value = marker.ordinal?.value ?? 0;
  const values = parted && value > 1 ? [value + 1, 1] : [value + 1];
  return values.flatMap((next) => frameLike(marker, next, fixed) ?? []);
}

/** A bracket that has been typed wins over that of the run. */
function inTypedBrackets(frame: MarkerFrame, typed: string): MarkerFrame {
  const closing = markerBrackets[typed];
  return closing === undefined || frame.opening === '' ? frame : { ...frame, opening: typed, closing };
}
