import { type CodeActionContext, CodeActionKind } from 'vscode-languageserver-types';

/** Gives a test for whether the client wants actions of a kind. It wants all kinds unless it names some. */
export function wantedBy({ only }: CodeActionContext): (kind: CodeActionKind) => boolean {
  return (kind) => only?.some((outer) => isWithin(kind, outer)) ?? true;
}

/** Kinds are trees: `source` holds `source.fixAll`, and the empty kind holds all (LSP 3.17, `CodeActionKind`). */
function isWithin(kind: CodeActionKind, outer: CodeActionKind): boolean {
  return outer === CodeActionKind.Empty || kind === outer || kind.startsWith(`${outer}.`);
}
