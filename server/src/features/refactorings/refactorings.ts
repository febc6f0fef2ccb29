import { type CodeAction, type CodeActionContext, CodeActionKind } from 'vscode-languageserver-types';
import type { Article } from '../../article/article.ts';
import type { Range } from '../../text/lines.ts';
import { wantedBy } from '../codeActionKinds.ts';
import { type EditTarget, workspaceEdit } from '../workspaceEdit.ts';
import { labelChanges } from './changeLabel.ts';
import { widthConversions } from './convertWidth.ts';
import { footerLayouts } from './footerLines.ts';
import { moves } from './moveRegion.ts';
import { type Refactoring, refactoringKinds } from './refactoring.ts';
import { renumberings } from './renumber.ts';
import { markersFromLines } from './turnIntoMarker.ts';

/**
 * The kinds that a client can request alone, which commands do. They then apply anywhere, not only on the first line of
 * a part.
 */
const moveKind = 'refactor.move';
const footerKind = `${CodeActionKind.RefactorRewrite}.footer`;
const widthKind = `${CodeActionKind.RefactorRewrite}.width`;

/**
 * The refactorings of the part that a range touches, as code actions of the kinds `refactor.rewrite…` and
 * `refactor.move…`. Most are offered only on the first line of a part. A client that requests a single kind, as
 * commands do, gets moves anywhere in a part, and renumbering, footer layout and conversion for the whole article.
 */
export function refactorings(
  article: Article,
  range: Range,
  context: CodeActionContext,
  target: EditTarget,
): CodeAction[] {
  const wanted = wantedBy(context);
  if (!Object.values(refactoringKinds).some(wanted)) return [];
  const asksFor = (kind: CodeActionKind) =>
    context.only?.some((only) => only === kind || only.startsWith(`${kind}.`)) ?? false;
  const isSelection = range.start.line !== range.end.line || range.start.character !== range.end.character;
  const found: Refactoring[] = [
    ...markersFromLines(article, range),
    ...renumberings(article, asksFor(refactoringKinds.renumber) ? null : range),
    ...labelChanges(article, range),
    ...footerLayouts(article, asksFor(footerKind) ? null : range),
    ...(isSelection || asksFor(widthKind) ? widthConversions(article, range) : []),
    ...moves(article, range.start, asksFor(moveKind)),
  ];
  return found
    .filter(({ kind }) => wanted(kind))
    .map(({ title, kind, edits }) => ({ title, kind, edit: workspaceEdit(edits, target) }));
}
