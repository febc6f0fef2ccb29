import type { Article } from '../article/article.ts';
import { covers } from '../article/locate.ts';
import type { Position, Range } from '../text/lines.ts';

/** Places that hold the same text and change together (LSP 3.17, `LinkedEditingRanges`). */
export interface LinkedLabels {
  readonly ranges: Range[];
  readonly wordPattern: string;
}

/** The characters that a label may consist of, as a regular expression without flags: Han characters. */
const labelPattern = '[\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff]+';

/**
 * All labels of markers that are equal to the label at a position, to be edited together while typing (LSP 3.17,
 * “Linked Editing Range Request”). Null if there is no label, or only one. Names are not linked, since their characters
 * may also be part of other words; renaming shows a preview for them.
 */
export function linkedLabels({ sections }: Article, position: Position): LinkedLabels | null {
  const labels = sections.flatMap(({ markers }) => markers.flatMap(({ label }) => label ?? []));
  const here = labels.find((label) => covers(label, position));
  if (!here) return null;
  const same = labels.filter(({ text }) => text === here.text);
  return same.length > 1 ? { ranges: same.map(({ range }) => range), wordPattern: labelPattern } : null;
}
