import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Subject } from './subject.ts';

/** A tab stop in a text to insert. Stops with the same number are filled in together; 0 is the last. */
export interface Stop {
  readonly number: number;
  /** The placeholder text. */
  readonly text?: string;
  /** Texts to choose from; the first is the placeholder text. */
  readonly choices?: readonly string[];
}

/** A text to insert, with stops. */
export type Body = readonly (string | Stop)[];

/** Something that can be inserted at a place, before it is adapted to what was typed and to the client. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly body: Body;
  /** A few words beside the label. */
  readonly detail: string;
  /** Other texts by which it is found; Chinese ones also by pinyin. */
  readonly keys: readonly string[];
  readonly subject: Subject;
  /**
   * The stretch of the line that it replaces, in UTF-16 code units. It begins with what was typed and contains the
   * cursor.
   */
  readonly from: number;
  readonly to: number;
}

/** The text with the stops as placeholders (LSP 3.17, “Snippet Syntax”). */
export function snippetOf(body: Body): string {
  return body.map((piece) => (typeof piece === 'string' ? escaped(piece) : stopOf(piece))).join('');
}

/** The text without stops, for clients that do not support snippets. */
export function plainTextOf(body: Body): string {
  return body.map((piece) => (typeof piece === 'string' ? piece : textOf(piece))).join('');
}

function textOf({ text, choices }: Stop): string {
  return text ?? choices?.[0] ?? '';
}

function stopOf({ number, text, choices }: Stop): string {
  if (choices) return `\${${number}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  return text === undefined ? `$${number}` : `\${${number}:${escaped(text)}}`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
