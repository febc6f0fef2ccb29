import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Edit, editRange } from '../rules/rule.ts';

/** The document that edits are for. */
export interface EditTarget {
  readonly uri: string;
  /** The version that the edits were computed from; null where the client has not opened the document. */
  readonly version: number | null;
  /** The client supports `documentChanges`, so that it can refuse edits for an outdated version. */
  readonly documentChanges: boolean;
}

/** Edits to one document in a form that the client supports (LSP 3.17, “WorkspaceEdit”). */
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
