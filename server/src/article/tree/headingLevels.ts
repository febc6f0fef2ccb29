import type { FoundHeadings } from '../headings/foundHeadings.ts';
import type { OrdinalStyle } from '../headings/ordinalStyles.ts';

/** Styles of ordinals from the highest heading down (GB/T 9704, 7.3.3: 一、 over （一） over 1. over （1）). */
const ranks: readonly OrdinalStyle[] = [
  'chapter',
  'nth',
  'rank',
  'padded',
  'formal',
  'han',
  'bracketedHan',
  'digit',
  'bracketedDigit',
  'circled',
  'bare',
];

/** The level of each style of ordinal in the article's headings: 1 for the highest that occurs, 2 for the next. */
export function levelsOfOrdinals(headings: FoundHeadings): Map<OrdinalStyle | undefined, number> {
  const used = new Set<OrdinalStyle>();
  headings.forEach(({ ordinal }) => {
    if (ordinal) used.add(ordinal.style);
  });
  if (used.size === 0) return new Map();
  return new Map(ranks.filter((style) => used.has(style)).map((style, index) => [style, index + 1]));
}
