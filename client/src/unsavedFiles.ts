import { type CodeAction, type Command, l10n, type TextDocument, Uri, type WorkspaceEdit, workspace } from 'vscode';
import { clientCommands } from '../../server/src/lsp/protocol.ts';
import { fileName } from './fileName.ts';

/**
 * Disables quick fixes that change a file of the workspace while it has unsaved changes: the server made their edits
 * for the saved file.
 */
export function disableForUnsaved(actions: readonly (Command | CodeAction)[]): void {
  for (const action of actions) {
    const document = documentOf(fileOf(action));
    if (!document?.isDirty || isCommand(action)) continue;
    action.disabled = {
      reason: l10n.t('Save “{0}” first; it has changes that the quick fix does not know of.', fileName(document)),
    };
  }
}

/** Whether an edit changes a file that has changes that are not saved. */
export function changesUnsaved(edit: WorkspaceEdit): boolean {
  return edit.entries().some(([uri]) => documentOf(uri.toString())?.isDirty);
}

/** The URI of the file that an action changes and then saves; undefined for one that changes none. */
function fileOf(action: Command | CodeAction): string | undefined {
  const command = isCommand(action) ? action : action.command;
  const [argument] = command?.arguments ?? [];
  if (command?.command === clientCommands.save) return argument;
  return command?.command === clientCommands.chooseSeverity ? argument.file : undefined;
}

function documentOf(file: string | undefined): TextDocument | undefined {
  const wanted = file && Uri.parse(file).toString();
  return workspace.textDocuments.find(({ uri }) => uri.toString() === wanted);
}

function isCommand(action: Command | CodeAction): action is Command {
  return typeof action.command === 'string';
}
