import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Subject } from './subject.ts';

/** A place in a text to be written where the cursor goes; stops of one number are filled in together, 0 is the last. */
export interface Stop {
  readonly number: number;
  /** What stands there until it is replaced. */
  readonly text?: string;
  /** Texts to choose from, the first of which stands there until then. */
  readonly choices?: readonly string[];
}

/** A text to be written, with stops. */
export type Body = readonly (string | Stop)[];

/** Something that may be written at a place, before it is fitted to what was typed and to the client. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly body: Body;
  /** A few words beside the label. */
  readonly detail: string;
  /** What else may be typed to get it; Chinese is found by its pinyin as well. */
  readonly keys: readonly string[];
  readonly subject: Subject;
  /** What it replaces, in UTF-16 code units of the line; it begins with what was typed and holds the cursor. */
  readonly from: number;
  readonly to: number;
}

/** The text with the stops as placeholders (LSP 3.17, “Snippet Syntax”). */
export function snippetOf(body: Body): string {
  return body.map((piece) => (typeof piece === 'string' ? escaped(piece) : stopOf(piece))).join('');
}

/** The text as it is without placeholders. */
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
