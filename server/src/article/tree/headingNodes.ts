import { Span } from '../../text/lines.ts';
import type { Heading } from '../article.ts';
import type { FoundHeadings } from '../headings/foundHeadings.ts';
import type { OrdinalStyle } from '../headings/ordinalStyles.ts';
import type { BodyLine } from '../lines/bodyLine.ts';
import { bodySpan, contentSpan } from '../lines/shapedLine.ts';

/** The node of a line that is a heading. */
export function headingOf({ line, heading }: BodyLine): Heading {
  // A rank (第三名) belongs to the title and does not number the section.
  const ordinal = heading?.ordinal?.style === 'rank' ? null : (heading?.ordinal ?? null);
  return {
    kind: 'heading',
    span: contentSpan(line),
    title: ordinal && ordinal.end < line.bodyEnd ? new Span(line, ordinal.end, line.bodyEnd) : bodySpan(line),
    ordinal: ordinal && { span: new Span(line, ordinal.start, ordinal.numeralEnd), value: ordinal.value },
  };
}

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
