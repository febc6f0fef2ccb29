import * as l10n from '@vscode/l10n';
import type { Article, Ordinal } from '../../article/article.ts';
import { numberedHeadings, numberedMarkers } from '../../rules/numberedParts.ts';
import { numberedRuns, renumber } from '../../rules/numbering.ts';
import type { Range } from '../../text/lines.ts';
import { type Refactoring, refactoringKinds } from './refactoring.ts';

/**
 * Renumbers the run of markers or headings that a range touches, keeping the form of each ordinal; without a range, all
 * runs. None if the numbers are right. Linear in the number of markers and headings.
 */
export function renumberings(article: Article, range: Range | null): Refactoring[] {
  const markers = numberedRuns(numberedMarkers(article));
  const headings = numberedRuns(numberedHeadings(article));
  if (range === null) return refactoring(l10n.t('Renumber markers and headings'), [...markers, ...headings]);
  return [
    ...refactoring(l10n.t('Renumber these markers'), markers.filter(touches(range))),
    ...refactoring(l10n.t('Renumber these headings'), headings.filter(touches(range))),
  ];
}

function refactoring(title: string, runs: readonly (readonly Ordinal[])[]): Refactoring[] {
  const edits = runs.flatMap((run) => renumber(run) ?? []);
  return edits.length > 0 ? [{ title, kind: refactoringKinds.renumber, edits }] : [];
}

function touches({ start, end }: Range): (run: readonly Ordinal[]) => boolean {
  return (run) => run.some(({ span: { line } }) => start.line <= line.number && line.number <= end.line);
}
