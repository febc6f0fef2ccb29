import { SymbolKind } from 'vscode-languageserver-types';

/**
 * The LSP symbol kinds for the parts of an article. LSP has none for articles, so they were chosen by their icons in VS
 * Code: a sheet, a card with lines, brackets, speech bubbles.
 */
export const symbolKinds = {
  headline: SymbolKind.File,
  lead: SymbolKind.Constant,
  heading: SymbolKind.Constant,
  marker: SymbolKind.Array,
  turn: SymbolKind.EnumMember,
  footer: SymbolKind.Constant,
} as const satisfies Record<string, SymbolKind>;
