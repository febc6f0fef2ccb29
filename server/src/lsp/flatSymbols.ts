import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';

/**
 * The outline as a list in text order, for a client that cannot show a tree. Each symbol names the one that contains it
 * (LSP 3.17, `SymbolInformation`).
 */
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
