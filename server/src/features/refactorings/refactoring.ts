import { CodeActionKind } from 'vscode-languageserver-types';
import type { Edit } from '../../rules/rule.ts';

/**
 * The kinds of refactorings, by which a client can request a single one (LSP 3.17, `CodeActionKind`; `refactor.move`
 * since 3.18).
 */
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

/** A refactoring of an article: its edits are made together or not at all. */
export interface Refactoring {
  readonly title: string;
  readonly kind: CodeActionKind;
  /** They do not overlap. */
  readonly edits: readonly Edit[];
}
