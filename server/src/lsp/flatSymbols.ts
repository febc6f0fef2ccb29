import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';

/** The outline in text order for a client that knows no tree: each symbol names the one that it stands in (LSP 3.17 `SymbolInformation`). */
export function flatSymbols(
  uri: string,
  symbols: readonly DocumentSymbol[],
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flatSymbols(uri, children ?? [], name),
  ]);
}
