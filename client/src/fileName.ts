import type { TextDocument } from 'vscode';

/** The name of a document’s file, without its folder. */
export function fileName({ uri }: Pick<TextDocument, 'uri'>): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
