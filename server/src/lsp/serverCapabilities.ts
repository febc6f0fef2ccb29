import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { fixAllKind } from '../features/codeActions.ts';
import { triggerCharacters } from '../features/completion/completion.ts';
import { typedTriggers } from '../features/onTypeFormatting.ts';
import { refactoringKinds } from '../features/refactorings/refactoring.ts';
import { tokenLegend } from '../features/semanticTokens.ts';
import type { ClientAbilities } from './clientAbilities.ts';
import { adoptStyleKind } from './protocol.ts';

/**
 * What the server announces to this client: only what it can answer in a form that the client understands. `commands`
 * are the server's own commands.
 */
export function serverCapabilities(client: ClientAbilities, commands: readonly string[]): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    ...((client.workspaceFolders || client.tellsOfRenames) && {
      workspace: {
        ...(client.workspaceFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
        ...(client.tellsOfRenames && { fileOperations: { willRename: { filters: [{ pattern: { glob: '**' } }] } } }),
      },
    }),
    hoverProvider: true,
    foldingRangeProvider: true,
    ...(client.selectionRanges && { selectionRangeProvider: true }),
    ...(client.definition && { definitionProvider: true }),
    ...(client.declaration && { declarationProvider: true }),
    ...(client.references && { referencesProvider: true }),
    ...(client.documentHighlights && { documentHighlightProvider: true }),
    ...(client.documentLinks && { documentLinkProvider: {} }),
    ...(client.completion && { completionProvider: { triggerCharacters, resolveProvider: true } }),
    ...(client.rename && { renameProvider: client.prepareRename ? { prepareProvider: true } : true }),
    ...(client.linkedEditing && { linkedEditingRangeProvider: true }),
    ...(client.semanticTokens && {
      semanticTokensProvider: { legend: tokenLegend, full: { delta: client.semanticTokensDelta }, range: true },
    }),
    ...(client.inlayHints && { inlayHintProvider: true }),
    ...(client.codeLens && { codeLensProvider: { resolveProvider: true } }),
    ...(client.formatting && { documentFormattingProvider: true }),
    ...(client.rangeFormatting && {
      documentRangeFormattingProvider: client.rangesFormatting ? { rangesSupport: true } : true,
    }),
    ...(client.onTypeFormatting && {
      documentOnTypeFormattingProvider: {
        firstTriggerCharacter: typedTriggers[0] ?? '\n',
        moreTriggerCharacter: typedTriggers.slice(1),
      },
    }),
    ...(client.pullDiagnostics && {
      diagnosticProvider: { identifier: 'newsmark', interFileDependencies: false, workspaceDiagnostics: true },
    }),
    ...(client.codeActionLiterals && {
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, adoptStyleKind, ...Object.values(refactoringKinds)],
        resolveProvider: client.resolvesEdits,
      },
    }),
    ...(commands.length > 0 && { executeCommandProvider: { commands: [...commands] } }),
  };
}
