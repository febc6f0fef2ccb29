import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, as far as the server's answers depend on it. */
export interface ClientAbilities {
  readonly hierarchicalSymbols: boolean;
  readonly markdownHover: boolean;
  readonly lineFoldingOnly: boolean;
  readonly foldingRangeLimit: number | undefined;
  readonly collapsedText: boolean;
  readonly selectionRanges: boolean;
  readonly definition: boolean;
  readonly definitionLinks: boolean;
  readonly declaration: boolean;
  readonly declarationLinks: boolean;
  readonly references: boolean;
  readonly documentHighlights: boolean;
  readonly documentLinks: boolean;
  readonly semanticTokens: boolean;
  readonly semanticTokensDelta: boolean;
  readonly refreshSemanticTokens: boolean;
  readonly inlayHints: boolean;
  readonly refreshInlayHints: boolean;
  readonly codeLens: boolean;
  readonly refreshCodeLens: boolean;
  readonly completion: boolean;
  readonly snippets: boolean;
  readonly markdownCompletion: boolean;
  readonly rename: boolean;
  readonly prepareRename: boolean;
  readonly linkedEditing: boolean;
  readonly formatting: boolean;
  readonly rangeFormatting: boolean;
  readonly rangesFormatting: boolean;
  readonly onTypeFormatting: boolean;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly codeDescription: boolean;
  readonly codeActionLiterals: boolean;
  /** The client fetches the edit of a code action when the user picks it (`codeAction/resolve`). */
  readonly resolvesEdits: boolean;
  readonly showsDocuments: boolean;
  readonly versionedEdits: boolean;
  readonly changeAnnotations: boolean;
  readonly createsFiles: boolean;
  /** The client asks for edits before it renames or moves files. */
  readonly tellsOfRenames: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
}

/**
 * Reads LSP 3.17 `ClientCapabilities`. What a client does not name, it cannot do. Some clients leave out even required
 * properties.
 */
export function clientAbilities({ textDocument, workspace, window }: ClientCapabilities): ClientAbilities {
  // Before LSP 3.18, a client that pulls diagnostics tells only under `publishDiagnostics` what they may hold.
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  return {
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    lineFoldingOnly: textDocument?.foldingRange?.lineFoldingOnly ?? false,
    foldingRangeLimit: textDocument?.foldingRange?.rangeLimit,
    collapsedText: textDocument?.foldingRange?.foldingRange?.collapsedText ?? false,
    selectionRanges: textDocument?.selectionRange !== undefined,
    definition: textDocument?.definition !== undefined,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    declaration: textDocument?.declaration !== undefined,
    declarationLinks: textDocument?.declaration?.linkSupport ?? false,
    references: textDocument?.references !== undefined,
    documentHighlights: textDocument?.documentHighlight !== undefined,
    documentLinks: textDocument?.documentLink !== undefined,
    semanticTokens: textDocument?.semanticTokens?.formats?.includes('relative') ?? false,
    semanticTokensDelta: isDelta(textDocument?.semanticTokens?.requests?.full),
    refreshSemanticTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    inlayHints: textDocument?.inlayHint !== undefined,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    codeLens: textDocument?.codeLens !== undefined,
    refreshCodeLens: workspace?.codeLens?.refreshSupport ?? false,
    completion: textDocument?.completion !== undefined,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    markdownCompletion: textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') ?? false,
    rename: textDocument?.rename !== undefined,
    prepareRename: textDocument?.rename?.prepareSupport ?? false,
    linkedEditing: textDocument?.linkedEditingRange !== undefined,
    formatting: textDocument?.formatting !== undefined,
    rangeFormatting: textDocument?.rangeFormatting !== undefined,
    rangesFormatting: textDocument?.rangeFormatting?.rangesSupport ?? false,
    onTypeFormatting: textDocument?.onTypeFormatting !== undefined,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    relatedInformation: diagnostics.relatedInformation ?? false,
    diagnosticTags: diagnostics.tagSupport !== undefined,
    codeDescription: diagnostics.codeDescriptionSupport ?? false,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits:
      (textDocument?.codeAction?.dataSupport && textDocument.codeAction.resolveSupport?.properties?.includes('edit')) ??
      false,
    showsDocuments: window?.showDocument?.support ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    changeAnnotations:
      (workspace?.workspaceEdit?.documentChanges ?? false) &&
      workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    tellsOfRenames: workspace?.fileOperations?.willRename ?? false,
    configuration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
  };
}

function isDelta(full: boolean | { delta?: boolean } | undefined): boolean {
  return typeof full === 'object' && full.delta === true;
}
