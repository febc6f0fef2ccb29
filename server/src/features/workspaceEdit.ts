import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Edit, editRange } from '../rules/rule.ts';

/** The document that edits are for. */
export interface EditTarget {
  readonly uri: string;
  /** The version that the edits were computed from; null where the client has not opened the document. */
  readonly version: number | null;
  /** The client takes `documentChanges` and so refuses edits to a version that has moved on. */
  readonly documentChanges: boolean;
}

/** Edits to one document in the form that its client takes (LSP 3.17, “WorkspaceEdit”). */
export function workspaceEdit(edits: readonly Edit[], target: EditTarget): WorkspaceEdit {
  const { uri, version } = target;
  return target.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits(edits) }] }
    : { changes: { [uri]: textEdits(edits) } };
}

/** Edits in the form of the protocol. */
export function textEdits(edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: editRange(edit), newText: edit.text }));
}
