import type { Section } from '../article.ts';

/** A section and the sections of lower levels that follow it. */
export interface NestedSection {
  readonly section: Section;
  readonly nested: NestedSection[];
}

/** The sections of an article as a tree by level, in text order. A section without heading is on the highest level. */
export function nestSections(sections: readonly Section[]): NestedSection[] {
  const roots: NestedSection[] = [];
  const open: NestedSection[] = [];
  for (const section of sections) {
    while (open.length > 0 && (open.at(-1)?.section.level ?? 0) >= section.level) open.pop();
    const entry: NestedSection = { section, nested: [] };
    (open.at(-1)?.nested ?? roots).push(entry);
    if (section.heading) open.push(entry);
  }
  return roots;
}
