import { commands, window, workspace } from 'vscode';
import { languageId } from '../../server/src/lsp/protocol.ts';

/** Opens an empty news article, and offers what it may be filled with once the server is there: `ready` waits for it. */
export async function newArticle(ready: () => Promise<unknown>): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: languageId }));
  await ready();
  await commands.executeCommand('editor.action.triggerSuggest');
}
