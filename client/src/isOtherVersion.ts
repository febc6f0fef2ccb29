import { type Uri, workspace } from 'vscode';

/** Whether a file is another version of one, shown beside it (`git:`): nobody can write it, and no open folder holds it. */
export function isOtherVersion({ scheme }: Uri): boolean {
  const folders = workspace.workspaceFolders ?? [];
  return workspace.fs.isWritableFileSystem(scheme) === false && !folders.some(({ uri }) => uri.scheme === scheme);
}
