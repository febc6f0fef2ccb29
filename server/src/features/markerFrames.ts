import type { Article, Marker } from '../article/article.ts';
import { markerBrackets } from '../article/markers/markerForm.ts';
import { writeLike } from '../rules/numbering.ts';
import { type NumeralStyle, writeNumeral } from '../text/numerals.ts';
import { nodesAbove } from './nodesAbove.ts';

/** The text around a marker’s title: `【关键词三：` and `】`. */
export interface MarkerFrame {
  readonly opening: string;
  /** Label, ordinal and delimiter; empty for a marker without them. */
  readonly head: string;
  readonly closing: string;
}

/** A numbered marker above a line, and whether a heading stands between them (`parted`). */
export interface MarkerAbove {
  readonly marker: Marker;
  readonly parted: boolean;
}

/** The last numbered marker above a line; null if there is none. */
export function numberedMarkerAbove(article: Article, number: number): MarkerAbove | null {
  let parted = false;
  for (const node of nodesAbove(article, number)) {
    if (node.kind === 'marker' && node.ordinal) return { marker: node, parted };
    if (node.kind === 'heading') parted = true;
  }
  return null;
}

/**
 * The frame of a numbered marker with another ordinal, in the same numeral style unless `fixed` names one; null if that
 * style has no such numeral.
 */
export function frameLike(
  { span, opening, ordinal, title, closing }: Marker,
  value: number,
  fixed: NumeralStyle | null = null,
): MarkerFrame | null {
  const numeral = ordinal && (fixed ? writeNumeral(value, fixed) : writeLike(ordinal.span.text, value));
  if (!ordinal || !numeral) return null;
  const { text } = span.line;
  const start = opening?.end ?? span.start;
  const end = title?.start ?? closing?.start ?? span.end;
  const head = text.slice(start, ordinal.span.start) + numeral + text.slice(ordinal.span.end, end);
  return { opening: opening?.text ?? '', head, closing: (opening && markerBrackets[opening.text]) ?? '' };
}

/** The frame of a marker without label, in the same brackets as another marker. */
export function plainFrame(like: Marker | null): MarkerFrame {
  const opening = like?.opening?.text ?? '【';
  return { opening, head: '', closing: markerBrackets[opening] ?? '】' };
}
