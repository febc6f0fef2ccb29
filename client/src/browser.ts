/// <reference lib="webworker" />
import { type ExtensionContext, Uri } from 'vscode';
import { activateWith } from './activate.ts';
import type { CreateClient } from './languageServer.ts';

export { deactivate } from './activate.ts';

/** Entry of the extension in a web extension host: the server is a worker. */
export function activate(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, 'dist/browser/server.js');
  activateWith(context, createClientFor(server.toString(true)));
}

function createClientFor(script: string): CreateClient {
  return async (id, name, options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    return new LanguageClient(id, name, new Worker(script), options);
  };
}
