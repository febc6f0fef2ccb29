import type { Article } from '../article/article.ts';
import { ordinalForm } from './headingForm.ts';
import type { Numbered } from './numbering.ts';

/** The markers that have an ordinal; those of one label count together. */
export function numberedMarkers({ sections }: Pick<Article, 'sections'>): Numbered[] {
  const places: Numbered[] = [];
  for (const [part, { markers }] of sections.entries()) {
    for (const { ordinal, label } of markers) if (ordinal) places.push({ ordinal, key: label?.text ?? '', part });
  }
  return places;
}

/** Headings count with those of their level and form. A heading above them, or one without ordinal, begins a new part. */
export function numberedHeadings({ sections }: Pick<Article, 'sections'>): Numbered[] {
  const lastHeading = new Map<number, number>();
  const lastUnnumbered = new Map<number, number>();
  return sections.flatMap(({ heading, level }, index) => {
    if (heading === null) return [];
    lastHeading.set(level, index);
    if (heading.ordinal === null) {
      lastUnnumbered.set(level, index);
      return [];
    }
    const above = [...lastHeading].filter(([other]) => other < level).map(([, place]) => place);
    const part = Math.max(0, lastUnnumbered.get(level) ?? 0, ...above);
    return [{ ordinal: heading.ordinal, key: `${level} ${ordinalForm(heading)}`, part }];
  });
}
