import { commands, type Disposable } from 'vscode';

/** Kinds of the server's refactorings by the command that makes them. */
const kinds: Readonly<Record<string, string>> = {
  'newsmark.moveUp': 'refactor.move.up',
  'newsmark.moveDown': 'refactor.move.down',
  'newsmark.renumber': 'refactor.rewrite.renumber',
  'newsmark.changeLabel': 'refactor.rewrite.label',
  'newsmark.turnIntoMarker': 'refactor.rewrite.marker',
  'newsmark.splitFooter': 'refactor.rewrite.footer.split',
  'newsmark.joinFooter': 'refactor.rewrite.footer.join',
  'newsmark.toFullWidth': 'refactor.rewrite.width.full',
  'newsmark.toHalfWidth': 'refactor.rewrite.width.half',
  'newsmark.lettersToHalfWidth': 'refactor.rewrite.width.letters',
};

/** Commands that make a refactoring at the cursor at once, or ask which where there are several. */
export function registerRefactoringCommands(): Disposable[] {
  return Object.entries(kinds).map(([command, kind]) =>
    commands.registerCommand(command, () =>
      commands.executeCommand('editor.action.codeAction', { kind, apply: 'ifSingle' }),
    ),
  );
}
