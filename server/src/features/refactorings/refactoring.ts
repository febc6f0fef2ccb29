import { CodeActionKind } from 'vscode-languageserver-types';
import type { Edit } from '../../rules/rule.ts';

/** The kinds of refactorings, by which a client may ask for one alone (LSP 3.17, `CodeActionKind`; `refactor.move` is of 3.18). */
export const refactoringKinds = {
  renumber: `${CodeActionKind.RefactorRewrite}.renumber`,
  label: `${CodeActionKind.RefactorRewrite}.label`,
  marker: `${CodeActionKind.RefactorRewrite}.marker`,
  splitFooter: `${CodeActionKind.RefactorRewrite}.footer.split`,
  joinFooter: `${CodeActionKind.RefactorRewrite}.footer.join`,
  fullWidth: `${CodeActionKind.RefactorRewrite}.width.full`,
  halfWidth: `${CodeActionKind.RefactorRewrite}.width.half`,
  letters: `${CodeActionKind.RefactorRewrite}.width.letters`,
  moveUp: 'refactor.move.up',
  moveDown: 'refactor.move.down',
} as const;

/** Something that may be done with a part of an article, whole or not at all. */
export interface Refactoring {
  readonly title: string;
  readonly kind: CodeActionKind;
  /** None overlaps another. */
  readonly edits: readonly Edit[];
}
