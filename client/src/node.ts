import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate.ts';
import type { CreateClient } from './languageServer.ts';

export { deactivate } from './activate.ts';

/** Entry of the extension in a Node extension host: the server is a child process. */
export function activate(context: ExtensionContext): void {
  const server = context.asAbsolutePath('dist/server.cjs');
  activateWith(context, createClientFor(server));
}

function createClientFor(module: string): CreateClient {
  return async (id, name, options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    return new LanguageClient(id, name, { module, transport: TransportKind.stdio }, options);
  };
}
