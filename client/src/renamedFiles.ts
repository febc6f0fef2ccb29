import { type WorkspaceEdit, workspace } from 'vscode';
import { save } from './save.ts';
import { changesUnsaved } from './unsavedFiles.ts';

/**
 * What the server has changed along with the renaming of files, and saved once they are renamed. Nothing where that would be for
 * a file with changes that are not saved: the server made its edit for the file as it is saved.
 */
export function alongWithRenaming(edit: WorkspaceEdit | null | undefined): WorkspaceEdit | null {
  if (!edit || changesUnsaved(edit)) return null;
  const files = edit.entries().map(([uri]) => uri.toString());
  const renamed = workspace.onDidRenameFiles(async () => {
    renamed.dispose();
    for (const file of files) await save(file);
  });
  return edit;
}
