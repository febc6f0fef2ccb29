/// <reference lib="webworker" />
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { activateWith } from './activate.ts';
import type { CreateClient } from './languageServer.ts';

export { deactivate } from './activate.ts';

/** Entry of the extension in a web extension host: the server is the same script in a worker. */
export function activate(context: ExtensionContext): void {
  activateWith(context, createClientFor(Uri.joinPath(context.extensionUri, 'dist/browser/extension.js')));
}

function createClientFor(server: Uri): CreateClient {
  return async (id, name, options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    return new LanguageClient(id, name, new Worker(await addressOf(server)), options);
  };
}

/**
 * An address from which a worker can load a script. An extension on a server has one that workers must not load from,
 * so the script is fetched and gets an address of its own.
 */
async function addressOf(script: Uri): Promise<string> {
  const content = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([new Uint8Array(content)], { type: 'text/javascript' }));
}
