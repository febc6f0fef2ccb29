import type { Article } from '../article/article.ts';
import { covers } from '../article/locate.ts';
import type { Position, Range } from '../text/lines.ts';

/** Places that hold the same text and change together (LSP 3.17, `LinkedEditingRanges`). */
export interface LinkedLabels {
  readonly ranges: Range[];
  readonly wordPattern: string;
}

/** What a label may be made of (a regular expression without flags): Chinese characters. */
const labelPattern = '[\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff]+';

/**
 * The labels of all markers that have the one at a position, to be edited together as they are typed (LSP 3.17, “Linked
 * Editing Range Request”). Null beside a label, and for one that stands alone. Names are not linked: the same characters
 * may be part of other words, so they are renamed with a preview.
 */
export function linkedLabels({ sections }: Article, position: Position): LinkedLabels | null {
  const labels = sections.flatMap(({ markers }) => markers.flatMap(({ label }) => label ?? []));
  const here = labels.find((label) => covers(label, position));
  if (!here) return null;
  const same = labels.filter(({ text }) => text === here.text);
  return same.length > 1 ? { ranges: same.map(({ range }) => range), wordPattern: labelPattern } : null;
}
