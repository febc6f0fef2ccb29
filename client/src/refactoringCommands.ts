import { commands, type Disposable, l10n, window } from 'vscode';
import { type AskForActions, paramsFor } from './askForActions.ts';
import { tellNoAnswer } from './noAnswer.ts';

interface RefactoringCommand {
  /** Of the server's refactorings. */
  readonly kind: string;
  /** What the user is told where there is none. */
  readonly none: () => string;
}

const inOrder = () => l10n.t('The numbers of headings and markers are in order already, or there are none.');
const nothingToConvert = () => l10n.t('There is nothing to convert.');

const refactorings: Readonly<Record<string, RefactoringCommand>> = {
  'newsmark.moveUp': {
    kind: 'refactor.move.up',
    none: () => l10n.t('There is no section or marker here that can move up. Put the cursor in one below another.'),
  },
  'newsmark.moveDown': {
    kind: 'refactor.move.down',
    none: () => l10n.t('There is no section or marker here that can move down. Put the cursor in one above another.'),
  },
  'newsmark.renumber': { kind: 'refactor.rewrite.renumber', none: inOrder },
  'newsmark.changeLabel': {
    kind: 'refactor.rewrite.label',
    none: () => l10n.t('There is no label here. Put the cursor on a marker that has one, such as 关键词.'),
  },
  'newsmark.turnIntoMarker': {
    kind: 'refactor.rewrite.marker',
    none: () => l10n.t('There is nothing here that can become a marker. Put the cursor on a short line or a heading.'),
  },
  'newsmark.splitFooter': {
    kind: 'refactor.rewrite.footer.split',
    none: () => l10n.t('The fields of the footer are on lines of their own already, or there are fewer than two.'),
  },
  'newsmark.joinFooter': {
    kind: 'refactor.rewrite.footer.join',
    none: () => l10n.t('The fields of the footer are on one line already, or there are fewer than two.'),
  },
  'newsmark.toFullWidth': { kind: 'refactor.rewrite.width.full', none: nothingToConvert },
  'newsmark.toHalfWidth': { kind: 'refactor.rewrite.width.half', none: nothingToConvert },
  'newsmark.lettersToHalfWidth': { kind: 'refactor.rewrite.width.letters', none: nothingToConvert },
};

/**
 * Commands that make a refactoring at the cursor at once, or ask which where there are several. The server is asked before,
 * since of a kind that is not to be had VS Code only says its name.
 */
export function registerRefactoringCommands(ask: AskForActions): Disposable[] {
  return Object.entries(refactorings).map(([command, refactoring]) =>
    commands.registerCommand(command, () => refactor(refactoring, ask)),
  );
}

async function refactor({ kind, none }: RefactoringCommand, ask: AskForActions): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const found = await ask(paramsFor(editor.document, kind, editor.selection));
  if (found === undefined) return tellNoAnswer();
  if (found.length === 0) void window.showInformationMessage(none());
  else await commands.executeCommand('editor.action.codeAction', { kind, apply: 'ifSingle' });
}
