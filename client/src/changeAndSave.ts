import { type CodeAction, type Command, type WorkspaceEdit, workspace } from 'vscode';
import { clientCommands } from '../../server/src/lsp/protocol.ts';
import { save } from './save.ts';

/** What a quick fix does to a file, which is saved then. There is no edit until VS Code has the action resolved. */
export interface Change {
  readonly file: string;
  edit: WorkspaceEdit | undefined;
}

export const changeAndSaveCommand = 'newsmark.changeAndSave';

/**
 * Makes quick fixes that change a file and then save it do both with one command. As two steps they may fail: when VS Code asks
 * for quick fixes anew between them, it forgets what the second one was, and shows an error (“Actual command not found”).
 */
export function inOneStep(actions: readonly (Command | CodeAction)[]): void {
  for (const action of actions) {
    if (typeof action.command !== 'object' || action.command.command !== clientCommands.save) continue;
    const [file] = action.command.arguments ?? [];
    const change: Change = { file, edit: 'edit' in action ? action.edit : undefined };
    delete (action as CodeAction).edit;
    action.command = { title: '', command: changeAndSaveCommand, arguments: [change] };
  }
}

/** Has a quick fix resolved; one that does everything in one step gets the edit into its command. */
export async function resolveStep(
  action: CodeAction,
  resolve: (action: CodeAction) => Promise<CodeAction | null | undefined>,
): Promise<CodeAction | null | undefined> {
  if (action.command?.command !== changeAndSaveCommand) return resolve(action);
  const change: Change = action.command.arguments?.[0];
  change.edit ??= (await resolve(action))?.edit;
  return action;
}

/** False if there is no edit, or if it cannot be made or saved. */
export async function changeAndSave({ edit, file }: Change): Promise<boolean> {
  return edit !== undefined && (await workspace.applyEdit(edit)) && save(file);
}
