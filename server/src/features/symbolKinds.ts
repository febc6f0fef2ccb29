import { SymbolKind } from 'vscode-languageserver-types';

/**
 * LSP has no kinds for the parts of an article. These are the ones whose icons in VS Code say something to those who write
 * articles: a sheet, a card with lines, brackets, speech bubbles.
 */
export const symbolKinds = {
  headline: SymbolKind.File,
  lead: SymbolKind.Constant,
  heading: SymbolKind.Constant,
  marker: SymbolKind.Array,
  turn: SymbolKind.EnumMember,
  footer: SymbolKind.Constant,
} as const satisfies Record<string, SymbolKind>;
