import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Article, Marker, Section } from '../../article/article.ts';
import { writeLike } from '../../rules/numbering.ts';
import { isTraditional, missingIndent } from './articleForm.ts';
import type { Body, Offer } from './offer.ts';
import type { CompletionPlace } from './place.ts';

const closings: Readonly<Record<string, string>> = {
  '【': '】',
  '〖': '〗',
  '[': ']',
  '［': '］',
  '〔': '〕',
  '﹝': '﹞',
};

/** A marker before the place, and whether a heading stands between the two. */
interface Before {
  readonly marker: Marker;
  readonly parted: boolean;
}

/**
 * The marker that comes next in its run, in the form of the last one: 【关键词三:】 after 【关键词二:反对】; after a heading
 * also the one with which the numbering begins again. Then a marker without label. Linear in the article's markers.
 */
export function markerOffers(article: Article, place: CompletionPlace, colon: string): Offer[] {
  if (!mayHoldMarker(place)) return [];
  const before = lastNumbered(article.sections, place.line.number);
  const opening = closings[place.typed.charAt(0)] ? place.typed.charAt(0) : (before?.marker.opening?.text ?? '【');
  const heads = before ? nextHeads(before) : [`${isTraditional(article) ? '關鍵詞' : '关键词'}一${colon}`];
  const bodies = heads.map((head) => bodyOf(head, before?.marker ?? null, opening));
  bodies.push([opening, { number: 1 }, closings[opening] ?? '】']);
  const indent = missingIndent(article, place, before?.marker.line.line ?? null);
  return bodies.map((body): Offer => {
    const text = body.filter((piece) => typeof piece === 'string').join('');
    return {
      label: text,
      kind: CompletionItemKind.Module,
      body: [indent, ...body],
      detail: before && body !== bodies.at(-1) ? l10n.t('Next marker') : l10n.t('Marker'),
      keys: [text.slice(1), 'marker', '小标题'],
      subject: { kind: 'marker', text },
      from: place.start,
      to: endOfPlace(place, closings[opening] ?? ''),
    };
  });
}

/** Nothing follows on the line but what an editor has put there to close the bracket. */
function mayHoldMarker({ typed, rest }: CompletionPlace): boolean {
  return rest === '' || rest === closings[typed.charAt(0)];
}

/** A closing bracket that the editor has put behind the cursor is replaced as well. */
function endOfPlace({ line, cursor, rest }: CompletionPlace, closing: string): number {
  return rest === closing ? line.text.indexOf(closing, cursor) + closing.length : cursor;
}

function lastNumbered(sections: readonly Section[], number: number): Before | null {
  let last: Before | null = null as Before | null;
  for (const { heading, markers } of sections) {
    if (heading && heading.span.line.number >= number) break;
    if (heading && last) last = { marker: last.marker, parted: true };
    for (const marker of markers) {
      if (marker.span.line.number >= number) return last;
      if (marker.ordinal) last = { marker, parted: false };
    }
  }
  return last;
}

/** Label, ordinal and delimiter of the next marker, and in a new section those of the first one. */
function nextHeads({ marker: { span, opening, ordinal, title, closing }, parted }: Before): string[] {
  if (!ordinal) return [];
  const { text } = span.line;
  const start = opening?.end ?? span.start;
  const end = title?.start ?? closing?.start ?? span.end;
  const values = parted && ordinal.value > 1 ? [ordinal.value + 1, 1] : [ordinal.value + 1];
  return values.flatMap((value) => {
    const numeral = writeLike(ordinal.span.text, value);
    return numeral === null ? [] : text.slice(start, ordinal.span.start) + numeral + text.slice(ordinal.span.end, end);
  });
}

/** In the brackets of the marker before, or without any as there. */
function bodyOf(head: string, like: Marker | null, opening: string): Body {
  const bare = like !== null && like.opening === null;
  return bare ? [head, { number: 1 }] : [opening, head, { number: 1 }, closings[opening] ?? '】'];
}
