import * as l10n from '@vscode/l10n';
import type { Article, Ordinal } from '../../article/article.ts';
import { numberedHeadings, numberedMarkers } from '../../rules/numberedParts.ts';
import { numberedRuns, renumber } from '../../rules/numbering.ts';
import type { Range } from '../../text/lines.ts';
import { type Refactoring, refactoringKinds } from './refactoring.ts';

/**
 * Numbers the run of markers or headings that a range touches through, each ordinal in the form it has; none where the
 * numbers are right. Linear in the number of markers and headings.
 */
export function renumberings(article: Article, range: Range): Refactoring[] {
  const runs = [
    { of: numberedRuns(numberedMarkers(article)), title: l10n.t('Renumber these markers') },
    { of: numberedRuns(numberedHeadings(article)), title: l10n.t('Renumber these headings') },
  ];
  return runs.flatMap(({ of, title }) => {
    const run = of.find((ordinals) => ordinals.some(isOn(range)));
    const edits = run ? renumber(run) : null;
    return edits && edits.length > 0 ? [{ title, kind: refactoringKinds.renumber, edits }] : [];
  });
}

function isOn({ start, end }: Range): (ordinal: Ordinal) => boolean {
  return ({ span }) => start.line <= span.line.number && span.line.number <= end.line;
}
