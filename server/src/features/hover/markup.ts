import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { escapeMarkdown, escapeUri } from '../../text/escapeMarkdown.ts';

/** A piece of a row: plain text, or text with a role. Text is escaped, so that no article can insert Markdown. */
export type Piece =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly uri: string };

/** One line of a hover; items stand together as a list. */
export interface Row {
  readonly kind: 'paragraph' | 'item' | 'divider';
  readonly pieces: readonly Piece[];
}

export function paragraph(...pieces: Piece[]): Row {
  return { kind: 'paragraph', pieces };
}

export function item(...pieces: Piece[]): Row {
  return { kind: 'item', pieces };
}

export function strong(text: string): Piece {
  return { kind: 'strong', text };
}

/** A link to a URI; plain text shows only the words. Without a URI it is just text. */
export function link(text: string, uri: string | undefined): Piece {
  return uri === undefined ? text : { kind: 'link', text, uri };
}

/** A horizontal line between rows that do not belong together. */
export const divider: Row = { kind: 'divider', pieces: [] };

/** Rows in the form that the client shows. */
export function markup(rows: readonly Row[], markdown: boolean): MarkupContent {
  return markdown
    ? { kind: MarkupKind.Markdown, value: joinRows(rows.map(markdownRow), rows, '\n\n') }
    : { kind: MarkupKind.PlainText, value: joinRows(rows.map(plainRow), rows, '\n') };
}

/** Items of one list are on consecutive lines. */
function joinRows(texts: readonly string[], rows: readonly Row[], separator: string): string {
  return texts
    .map((text, index) => {
      if (index === 0) return text;
      const inList = rows[index]?.kind === 'item' && rows[index - 1]?.kind === 'item';
      return (inList ? '\n' : separator) + text;
    })
    .join('');
}

function plainRow({ kind, pieces }: Row): string {
  if (kind === 'divider') return '';
  const text = pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('')
    .trimEnd();
  return kind === 'item' ? `- ${text}` : text;
}

function markdownRow({ kind, pieces }: Row): string {
  if (kind === 'divider') return '---';
  const text = pieces.map(markdownPiece).join('').trimEnd();
  return kind === 'item' ? `- ${text}` : text;
}

function markdownPiece(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  if (piece.kind === 'strong') return `**${escapeMarkdown(piece.text)}**`;
  return `[${escapeMarkdown(piece.text)}](${escapeUri(piece.uri)})`;
}
