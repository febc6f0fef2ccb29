import { type CodeAction, commands, l10n, window, workspace } from 'vscode';
import { adoptStyleKind } from '../../server/src/lsp/protocol.ts';

/** Makes the style of the article in the editor the house style, and says where that now stands. */
export async function adoptStyle(): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const [action] = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    editor.selection,
    adoptStyleKind,
  );
  if (action?.edit === undefined || !(await workspace.applyEdit(action.edit))) {
    void window.showInformationMessage(
      l10n.t(
        'There is no style to adopt: the article is not consistent enough, the configuration file already has this style, or it has errors.',
      ),
    );
    return;
  }
  const { command } = action;
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
  const show = l10n.t('Show Configuration');
  const answer = await window.showInformationMessage(
    l10n.t('The articles of this folder are now checked against this article’s style.'),
    show,
  );
  const [[file] = []] = action.edit.entries();
  if (answer === show && file) await commands.executeCommand('vscode.open', file);
}
