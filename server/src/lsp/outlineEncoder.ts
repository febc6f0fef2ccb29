import type { ContentTypeEncoder, DocumentSymbol, Message } from 'vscode-languageserver';

const outlines = new WeakSet<object>();

/**
 * Marks a result as an outline, so that `outlineEncoder` can keep the bytes of its symbols. Symbols that have not
 * changed must be the same objects as in the last outline.
 */
export function markOutline(symbols: DocumentSymbol[]): DocumentSymbol[] {
  outlines.add(symbols);
  return symbols;
}

/**
 * Encodes messages as JSON in UTF-8, and keeps the bytes of each symbol of an outline for the next time. An edit
 * changes only a small part of the outline of a long article, and writing the JSON would take longer than the rest of
 * the answer.
 */
export const outlineEncoder: ContentTypeEncoder = {
  name: 'application/json',
  encode: async (message) => (isOutline(message) ? encodeOutline(message) : encodeText(JSON.stringify(message))),
};

interface OutlineMessage extends Message {
  readonly result: readonly DocumentSymbol[];
}

function isOutline(message: Message): message is OutlineMessage {
  return 'result' in message && outlines.has(Object(message.result));
}

function encodeOutline({ result, ...envelope }: OutlineMessage): Uint8Array {
  const pieces: Uint8Array[] = [];
  writeAround(envelope, 'result', result, pieces);
  return concatenate(pieces);
}

/** From so many children on, a symbol is written child by child: when it changes, most of its children have not. */
const manyChildren = 50;

function writeSymbol(symbol: DocumentSymbol, pieces: Uint8Array[]): void {
  const { children = [], ...own } = symbol;
  if (children.length < manyChildren) pieces.push(bytesOf(symbol));
  else writeAround(own, 'children', children, pieces);
}

/** Writes an object with at least one property, followed by a list of symbols as its last property. */
function writeAround(own: object, name: string, symbols: readonly DocumentSymbol[], pieces: Uint8Array[]): void {
  pieces.push(encodeText(`${JSON.stringify(own).slice(0, -1)},"${name}":[`));
  symbols.forEach((symbol, index) => {
    if (index > 0) pieces.push(comma);
    writeSymbol(symbol, pieces);
  });
  pieces.push(endOfList);
}

const encoder = new TextEncoder();
const comma = encodeText(',');
const endOfList = encodeText(']}');
const bytesOfSymbols = new WeakMap<DocumentSymbol, Uint8Array>();

function bytesOf(symbol: DocumentSymbol): Uint8Array {
  const kept = bytesOfSymbols.get(symbol);
  if (kept) return kept;
  const bytes = encodeText(JSON.stringify(symbol));
  bytesOfSymbols.set(symbol, bytes);
  return bytes;
}

function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
