import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { fixAllKind } from '../features/codeActions.ts';
import { triggerCharacters } from '../features/completion/completion.ts';
import { tokenLegend } from '../features/semanticTokens.ts';
import type { ClientAbilities } from './clientAbilities.ts';

/** What the server announces to this client: nothing that it could not answer in a form the client understands. */
export function serverCapabilities(client: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    hoverProvider: true,
    foldingRangeProvider: true,
    ...(client.completion && { completionProvider: { triggerCharacters, resolveProvider: true } }),
    ...(client.semanticTokens && {
      semanticTokensProvider: { legend: tokenLegend, full: { delta: client.semanticTokensDelta }, range: true },
    }),
    ...(client.pullDiagnostics && {
      diagnosticProvider: { identifier: 'newsmark', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    ...(client.codeActionLiterals && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    }),
  };
}
