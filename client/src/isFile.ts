import { type TextDocument, workspace } from 'vscode';

/**
 * Whether a document is a file or a new one that can be saved as one; not an output channel, a terminal's scrollback or
 * the like.
 */
export function isFile({ uri }: TextDocument): boolean {
  return uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
}
