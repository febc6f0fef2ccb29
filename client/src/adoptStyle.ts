import { commands, l10n, type Uri, window, workspace } from 'vscode';
import { adoptStyleKind } from '../../server/src/lsp/protocol.ts';
import { type AskForActions, paramsFor } from './askForActions.ts';
import { fileName } from './fileName.ts';
import type { ToEdit } from './findingCommands.ts';
import { tellNoAnswer } from './noAnswer.ts';

/**
 * Makes the style of the article in the editor the house style, and says where that now stands. The server is asked without
 * VS Code between, which gives up, with an error that users see, as soon as somebody types.
 */
export async function adoptStyle(ask: AskForActions, toEdit: ToEdit): Promise<void> {
  const article = window.activeTextEditor?.document;
  if (article === undefined) return;
  const actions = await ask(paramsFor(article, adoptStyleKind));
  if (actions === undefined) return tellNoAnswer();
  const [action] = actions;
  const edit = action?.edit && (await toEdit(action.edit));
  const [[file] = []] = edit?.entries() ?? [];
  const unsaved = workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.toString() === file?.toString());
  if (unsaved)
    return tell(l10n.t('Save “{0}” first, or undo its changes; then run this command again.', fileName(unsaved)));
  if (!edit || !(await workspace.applyEdit(edit))) {
    return tell(
      l10n.t(
        'There is no style to adopt: the article is not consistent enough, the configuration file already has this style, or it has errors.',
      ),
    );
  }
  const { command } = action;
  // Where the file cannot be saved, VS Code says why.
  if (command && (await commands.executeCommand(command.command, ...(command.arguments ?? []))) === false) return;
  await offerToShow(file);
}

async function offerToShow(file: Uri | undefined): Promise<void> {
  const show = l10n.t('Show Configuration');
  const answer = await window.showInformationMessage(
    l10n.t('The articles of this folder are now checked against this article’s style.'),
    show,
  );
  if (answer === show && file) await commands.executeCommand('vscode.open', file);
}

function tell(message: string): void {
  void window.showInformationMessage(message);
}
