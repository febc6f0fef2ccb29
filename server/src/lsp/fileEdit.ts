import type { Command, WorkspaceEdit } from 'vscode-languageserver';
import type { ConfigurationPlace } from '../workspace/configuration/configurationFiles.ts';
import { textDifference } from '../workspace/textDifference.ts';
import { clientCommands } from './protocol.ts';
import type { Session } from './session.ts';

/**
 * The edit that gives a file of the workspace another text, or makes it (LSP 3.17, “WorkspaceEdit”). Null where it has to
 * be made and the client cannot do so.
 */
export function fileEdit(
  { uri, text }: ConfigurationPlace,
  newText: string,
  { client }: Session,
): WorkspaceEdit | null {
  const edits = [textDifference(text ?? '', newText)];
  if (text === null && !client.createsFiles) return null;
  if (!client.versionedEdits) return { changes: { [uri]: edits } };
  const change = { textDocument: { uri, version: null }, edits };
  return { documentChanges: text === null ? [{ kind: 'create', uri }, change] : [change] };
}

/** What saves a file (by its URI) after such an edit, for clients that leave it unsaved; a code action has it beside the edit. */
export function savingOf(uri: string, { commands }: Session): { command: Command } | undefined {
  if (!commands.has(clientCommands.save)) return undefined;
  return { command: { title: '', command: clientCommands.save, arguments: [uri] } };
}
