import type { Article } from '../article/article.ts';
import { ordinalForm } from './headingStyle.ts';
import type { Numbered } from './numbering.ts';

/** The markers that have an ordinal; those of one label count together. */
export function numberedMarkers({ sections }: Pick<Article, 'sections'>): Numbered[] {
  const places: Numbered[] = [];
  for (const [part, { markers }] of sections.entries()) {
    for (const { ordinal, label } of markers) if (ordinal) places.push({ ordinal, key: label?.text ?? '', part });
  }
  return places;
}

/** Without a word in its title, a “heading” such as 11 | comes from a table. */
const hasWords = /[\p{L}\p{N}]/u;

/** What 第一 may count (第一章, 第一节), from the largest to the smallest. */
const units = ['部卷编編篇', '章', '节節', '条條'];

/** How far below other headings of its level one stands: 第一节 below 第一章, although both are written alike. */
function depthOf(form: string): number {
  const unit = units.findIndex((names) => names.includes(form.at(-1) ?? '?'));
  return Math.max(0, unit) / units.length;
}

/**
 * The headings that have an ordinal; those of one level and form count together. A heading above them, or one without
 * ordinal, begins a new part.
 */
export function numberedHeadings({ sections }: Pick<Article, 'sections'>): Numbered[] {
  const lastHeading = new Map<number, number>();
  const lastUnnumbered = new Map<number, number>();
  return sections.flatMap(({ heading, level: written }, index) => {
    if (heading === null || !hasWords.test(heading.title.text)) return [];
    const form = ordinalForm(heading);
    const level = written + depthOf(form);
    lastHeading.set(level, index);
    if (heading.ordinal === null) {
      lastUnnumbered.set(level, index);
      return [];
    }
    const above = [...lastHeading].filter(([other]) => other < level).map(([, place]) => place);
    const part = Math.max(0, lastUnnumbered.get(level) ?? 0, ...above);
    return [{ ordinal: heading.ordinal, key: `${level} ${form}`, part }];
  });
}
