import type { DocumentSymbol } from 'vscode-languageserver-types';
import { parseArticle } from '../../server/src/article/parse.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';

/** The outline of a text as a user reads it: a line a symbol, “name — detail”, indented by depth. */
export function outline(text: string): string[] {
  return documentSymbols(parseArticle(text)).flatMap((symbol) => outlineLines(symbol, 0));
}

function outlineLines({ name, detail, children }: DocumentSymbol, depth: number): string[] {
  const line = `${'  '.repeat(depth)}${name}${detail ? ` — ${detail}` : ''}`;
  return [line, ...(children ?? []).flatMap((child) => outlineLines(child, depth + 1))];
}
