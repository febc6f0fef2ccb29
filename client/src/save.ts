import { Uri, workspace } from 'vscode';

/**
 * VS Code leaves a file unsaved that an edit of the server's has changed, where neither other people nor the terminal see it.
 * False if it cannot be saved, of which VS Code tells the user.
 */
export async function save(uri: string): Promise<boolean> {
  const file = Uri.parse(uri).toString();
  const changed = workspace.textDocuments.find((document) => document.uri.toString() === file);
  try {
    return (await changed?.save()) ?? true;
  } catch {
    return false;
  }
}
