import { widthOf } from './columns.ts';

/** Pads the cells of a table so that its columns line up, also under Chinese text; the last ones stay as they are. */
export function alignedColumns(rows: readonly (readonly string[])[]): string[][] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
  }
  const pad = (cell: string, column: number) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell));
  return rows.map((row) => row.map((cell, column) => (column === row.length - 1 ? cell : pad(cell, column))));
}
