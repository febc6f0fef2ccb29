import { commands, l10n, type TextDocument, type Uri, window, workspace } from 'vscode';
import { fileName } from '../fileName.ts';
import type { Encoding } from './findEncoding.ts';

/** The function that VS Code has since version 1.100. */
type OpenInEncoding = (uri: Uri, options: { readonly encoding: string }) => Thenable<TextDocument>;

/**
 * Opens a document’s file again in another encoding, and shows it. Unsaved changes are kept: the user is told that they are in
 * the way. An older VS Code leaves the choice of the encoding to the user.
 */
export async function reopen(document: TextDocument, encoding: Encoding): Promise<void> {
  if (document.isDirty) return refuse(document, encoding);
  if (!('encoding' in document)) return letChoose(document);
  const open: OpenInEncoding = workspace.openTextDocument;
  try {
    const reopened = await open(document.uri, { encoding: encoding.id });
    // If it is visible already, for instance in a comparison, no other editor is opened.
    if (!window.visibleTextEditors.some((editor) => editor.document === reopened))
      await window.showTextDocument(reopened, { preview: false });
  } catch (error) {
    // VS Code refuses for a document that has been changed meanwhile.
    if (document.isDirty) return refuse(document, encoding);
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('“{0}” cannot be opened again: {1}', fileName(document), reason));
  }
}

async function refuse(document: TextDocument, encoding: Encoding): Promise<void> {
  const again = l10n.t('Reopen in {0}', encoding.name);
  const message = l10n.t(
    '“{0}” has unsaved changes. Undo them first; do not save them, since the characters that are not shown would be lost.',
    fileName(document),
  );
  if ((await window.showWarningMessage(message, again)) === again) await reopen(document, encoding);
}

/** Opens VS Code’s own list of encodings, which applies to the active editor. */
async function letChoose(document: TextDocument): Promise<void> {
  await window.showTextDocument(document, { preview: false });
  await commands.executeCommand('workbench.action.editor.changeEncoding');
}
