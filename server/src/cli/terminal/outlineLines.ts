import type { DocumentSymbol } from 'vscode-languageserver-types';
import { clip, widthOf } from './columns.ts';
import type { Output } from './output.ts';
import { visible } from './visible.ts';

interface Row {
  /** The tree's lines before the name: │ ├ └ */
  readonly guides: string;
  readonly name: string;
  readonly detail: string;
  readonly top: boolean;
}

/** Columns of the names where there is no terminal to fit them to. */
const usualNameColumns = 80;
const gap = 2;

/** Draws document symbols as a tree: names on the left, details beside them in a column of their own. */
export function outlineLines(symbols: readonly DocumentSymbol[], { colors, columns }: Output): string[] {
  const rows = symbols.flatMap((symbol) => rowsOf(symbol, '', '', true));
  const nameLimit = columns === null ? usualNameColumns : Math.max(20, Math.floor((columns * 2) / 3));
  const clipped = rows.map((row) => ({ ...row, name: clip(row.name, nameLimit - widthOf(row.guides)) }));
  const detailColumn = gap + clipped.reduce((most, { guides, name }) => Math.max(most, widthOf(guides + name)), 0);
  return clipped.map(({ guides, name, detail, top }) => {
    const left = colors.dim(guides) + (top ? colors.bold(name) : name);
    if (detail === '') return left;
    const space = ' '.repeat(detailColumn - widthOf(guides + name));
    return left + space + colors.dim(columns === null ? detail : clip(detail, Math.max(10, columns - detailColumn)));
  });
}

/** The row of a symbol and those of its children. `before` stands before its own name, `below` before theirs. */
function rowsOf(symbol: DocumentSymbol, before: string, below: string, top: boolean): Row[] {
  const children = symbol.children ?? [];
  const row = { guides: before, name: visible(symbol.name), detail: visible(symbol.detail ?? ''), top };
  const under = children.flatMap((child, at) =>
    at === children.length - 1
      ? rowsOf(child, `${below}└ `, `${below}  `, false)
      : rowsOf(child, `${below}├ `, `${below}│ `, false),
  );
  return [row, ...under];
}
