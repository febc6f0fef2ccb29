import type { Piece, Row } from '../../features/hover/markup.ts';
import type { Output } from './output.ts';
import { visible } from './visible.ts';

/** The rows of a hover or an explanation as lines: what is strong is bold, items are indented. */
export function rowLines(rows: readonly Row[], { colors }: Output): string[] {
  const paint = (piece: Piece) => {
    if (typeof piece === 'string') return visible(piece);
    return piece.kind === 'strong' ? colors.bold(visible(piece.text)) : visible(piece.text);
  };
  return rows.map(({ kind, pieces }) => `${kind === 'item' ? '  ' : ''}${pieces.map(paint).join('')}`.trimEnd());
}
