import type { Replacement } from './replacement.ts';

/** A stretch of the old text that stays (the last one has no end), or a new text. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/**
 * Combines two steps of replacements into one: `second` applies to the text that `first` produces. Both are in text
 * order without overlaps, and so is the result, in which replacements that touch are merged. Linear in their number.
 */
export function composeReplacements(first: readonly Replacement[], second: readonly Replacement[]): Replacement[] {
  return toReplacements(replaceIn(toPieces(first), second));
}

function toPieces(replacements: readonly Replacement[]): Piece[] {
  const pieces: Piece[] = [];
  let kept = 0;
  for (const { start, end, text } of replacements) {
    pieces.push({ start: kept, end: start }, { text });
    kept = end;
  }
  pieces.push({ start: kept, end: Number.POSITIVE_INFINITY });
  return pieces;
}

function replaceIn(pieces: readonly Piece[], replacements: readonly Replacement[]): Piece[] {
  const result: Piece[] = [];
  let index = 0;
  let passed = 0;
  let offset = 0;
  /** Moves forward to an offset, and keeps or drops what it passes. */
  const advance = (to: number, take: boolean) => {
    for (let piece = pieces[index]; piece !== undefined && offset < to; piece = pieces[index]) {
      const length = Math.min(lengthOf(piece) - passed, to - offset);
      if (take) result.push(slice(piece, passed, passed + length));
      offset += length;
      passed += length;
      if (passed < lengthOf(piece)) break;
      index++;
      passed = 0;
    }
  };
  for (const { start, end, text } of replacements) {
    advance(start, true);
    result.push({ text });
    advance(end, false);
  }
  advance(Number.POSITIVE_INFINITY, true);
  return result;
}

function toReplacements(pieces: readonly Piece[]): Replacement[] {
  const replacements: Replacement[] = [];
  let kept = 0;
  let text = '';
  for (const piece of pieces) {
    if ('text' in piece) text += piece.text;
    else if (piece.start < piece.end) {
      if (text !== '' || piece.start > kept) replacements.push({ start: kept, end: piece.start, text });
      kept = piece.end;
      text = '';
    }
  }
  return replacements;
}

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start;
}

function slice(piece: Piece, from: number, to: number): Piece {
  return 'text' in piece ? { text: piece.text.slice(from, to) } : { start: piece.start + from, end: piece.start + to };
}
